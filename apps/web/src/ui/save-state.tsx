import {
  IconAlertCircle,
  IconAlertTriangle,
  IconCheck,
  IconCloudUp,
  IconLoader2,
  IconLock,
  IconVersions,
  type Icon,
} from '@tabler/icons-react'
import { useTranslation } from '../lib/translation.ts'
import classes from './save-state.module.css'

export const saveStates = [
  'saved',
  'saving',
  'queued',
  'failed',
  'conflict',
  'reason',
  'locked',
] as const
type SaveState = (typeof saveStates)[number]

const icons: Readonly<Record<SaveState, Icon>> = {
  saved: IconCheck,
  saving: IconLoader2,
  queued: IconCloudUp,
  failed: IconAlertCircle,
  conflict: IconVersions,
  reason: IconAlertTriangle,
  locked: IconLock,
}

interface Props {
  state: SaveState
  /** With its word, as in the bar above the grid; else the word is read out. */
  word?: boolean
  count?: number
  size?: number
}

/** What became of a typed figure. */
export function SaveStateIcon({ state, word = false, count, size = 18 }: Props) {
  const { t } = useTranslation()
  const StateIcon = icons[state]
  const label = t(`saveState.${state}`)
  return (
    <span className={classes.state} data-save={state} title={word ? undefined : label}>
      <StateIcon size={size} stroke={1.8} className={classes.icon} aria-hidden />
      <span className={word ? undefined : 'visually-hidden'}>
        {label}
        {count !== undefined && (
          <>
            {' '}
            <b className="figures">{count}</b>
          </>
        )}
      </span>
    </span>
  )
}
