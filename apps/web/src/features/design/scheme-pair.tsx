import type { ReactNode } from 'react'
import { useTranslation } from '../../lib/translation.ts'
import classes from './design.module.css'

interface Props {
  children: ReactNode
  /** Below each other, where each needs the whole width. */
  stacked?: boolean
}

/** The same thing on both grounds, whatever the reader's theme. */
export function SchemePair({ children, stacked = false }: Props) {
  const { t } = useTranslation()
  return (
    <div className={stacked ? undefined : classes.pair}>
      {(['light', 'dark'] as const).map((scheme) => (
        <div key={scheme} className={classes.ground} data-scheme={scheme}>
          <p className={classes.scheme}>{t(`design.${scheme}`)}</p>
          {children}
        </div>
      ))}
    </div>
  )
}
