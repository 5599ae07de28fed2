import { Button, Drawer } from '@mantine/core'
import { lazy, Suspense } from 'react'
import { useTranslation } from '../../lib/translation.ts'
import { Skeleton } from '../../ui/skeletons.tsx'
import { useFetchedSoon } from '../../ui/use-fetched-soon.ts'
import { usePhone } from '../../ui/use-phone.ts'
import type { Cell } from './cell/entry-cell.ts'
import classes from './entry-board.module.css'

const fetchPanel = async () => ({ default: (await import('./panel/entry-panel.tsx')).EntryPanel })
const EntryPanel = lazy(fetchPanel)

interface Props {
  /** The selected row; undefined: none. */
  cell: Cell | undefined
  /** Stands beside the grid. */
  beside?: boolean
  /** Else it comes over the grid when it is asked for. */
  opened?: boolean
  onClose?: () => void
}

/** The selected row in full, where the screen has room for it. */
export function BoardPanel({
  cell,
  beside = false,
  opened = false,
  onClose = () => undefined,
}: Props) {
  const { t } = useTranslation()
  const isPhone = usePhone()
  useFetchedSoon(fetchPanel)
  const panel = cell && (
    <Suspense fallback={<Skeleton height={320} />}>
      <EntryPanel cell={cell} />
    </Suspense>
  )
  if (beside)
    return (
      <aside className={classes.aside} aria-label={t('entry.panel')}>
        {panel ?? <p>{t('entry.panelEmpty')}</p>}
      </aside>
    )
  return (
    <Drawer
      opened={opened && cell !== undefined}
      onClose={onClose}
      position={isPhone ? 'bottom' : 'right'}
      size={isPhone ? '85%' : 360}
      title={t(isPhone ? 'entry.columns.more' : 'entry.panel')}
      closeButtonProps={{ 'aria-label': t('entry.closePanel') }}
    >
      {panel}
      {isPhone && (
        <Button mt="lg" fullWidth variant="default" onClick={onClose}>
          {t('entry.closePanel')}
        </Button>
      )}
    </Drawer>
  )
}
