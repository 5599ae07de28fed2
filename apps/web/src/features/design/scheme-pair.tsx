import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './design.module.css'

/** The same thing on both grounds, whatever the reader's theme. */
export function SchemePair({ children }: { children: ReactNode }) {
  const { t } = useTranslation()
  return (
    <div className={classes.pair}>
      {(['light', 'dark'] as const).map((scheme) => (
        <div key={scheme} className={classes.ground} data-scheme={scheme}>
          <p className={classes.scheme}>{t(`design.${scheme}`)}</p>
          {children}
        </div>
      ))}
    </div>
  )
}
