import type { ReactNode } from 'react'
import { useTranslation } from '../../lib/translation.ts'
import { MantineGround } from './mantine-ground.tsx'
import classes from './design.module.css'

interface Props {
  children: ReactNode
  /** Below each other, where each needs the whole width. */
  stacked?: boolean
  /** With fields, buttons or dialogs, whose colours are Mantine's. */
  live?: boolean
}

/** The same thing on both grounds, whatever the reader's theme. */
export function SchemePair({ children, stacked = false, live = false }: Props) {
  const { t } = useTranslation()
  return (
    <div className={stacked ? undefined : classes.pair}>
      {(['light', 'dark'] as const).map((scheme) => (
        <div key={scheme} className={classes.ground} data-scheme={scheme}>
          <p className={classes.scheme}>{t(`design.${scheme}`)}</p>
          {live ? <MantineGround scheme={scheme}>{children}</MantineGround> : children}
        </div>
      ))}
    </div>
  )
}
