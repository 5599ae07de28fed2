import { Button } from '@mantine/core'
import { IconCloudOff, IconUserEdit } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useBoard } from './board.ts'
import classes from './entry-board.module.css'
import type { Cell } from './entry-cell.ts'

interface Props {
  cells: readonly Cell[]
  queued: number
}

const icon = { size: 18, stroke: 1.7, 'aria-hidden': true } as const

/** The lines between counts and table: only when there is something to say. */
export function BoardNotices({ cells, queued }: Props) {
  const { t } = useTranslation()
  const { store, sheet, onBehalf } = useBoard()
  return (
    <>
      {cells.some(onBehalf) && (
        <p className={classes.notice}>
          <IconUserEdit {...icon} />
          <span>
            {sheet.office
              ? t('entry.onBehalfOf', { office: sheet.office.name })
              : t('entry.onBehalfAll')}
          </span>
        </p>
      )}
      {queued > 0 && (
        <div className={classes.notice} role="alert">
          <IconCloudOff {...icon} />
          <span>{t('entry.offline', { count: queued })}</span>
          <Button size="compact-sm" variant="default" onClick={store.wake}>
            {t('entry.sendNow')}
          </Button>
        </div>
      )}
    </>
  )
}
