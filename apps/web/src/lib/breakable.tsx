import { Fragment } from 'react'

/** `triệu đồng/người/năm` may break after a slash, where a line would not by itself. */
export const breakable = (words: string) =>
  words.split('/').map((part, at) => (
    <Fragment key={at}>
      {at > 0 && '/'}
      {at > 0 && <wbr />}
      {part}
    </Fragment>
  ))
