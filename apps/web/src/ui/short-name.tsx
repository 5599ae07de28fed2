interface Props {
  name: string
  /** Chosen by a person; null: none was, and the name stands whole. */
  short: string | null
  /** The language of the name, where the screen may be in another. */
  lang?: 'vi'
}

/** A short name for the eye; on hover and to a screen reader the name as it is printed. */
export function ShortName({ name, short, lang }: Props) {
  if (short === null) return <span lang={lang}>{name}</span>
  return (
    <>
      <span aria-hidden lang={lang} title={name}>
        {short}
      </span>
      <span className="visually-hidden" lang={lang}>
        {name}
      </span>
    </>
  )
}
