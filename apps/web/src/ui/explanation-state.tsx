import {
  IconAlertTriangle,
  IconArrowBackUp,
  IconCircleCheck,
  IconHourglassEmpty,
  IconMessageCheck,
  type Icon,
} from '@tabler/icons-react'
import type { Explanation } from '@tien-do/contract'
import { useTranslation } from '../lib/translation.ts'
import classes from './explanation-state.module.css'

type Shown = Explanation['state'] | 'overdue'

const icons: Readonly<Record<Shown, Icon>> = {
  overdue: IconAlertTriangle,
  open: IconHourglassEmpty,
  answered: IconMessageCheck,
  closed: IconCircleCheck,
  withdrawn: IconArrowBackUp,
}

/** Where an explanation request stands: icon and word. */
export function ExplanationState({
  state,
  overdue,
}: {
  state: Explanation['state']
  overdue: boolean
}) {
  const { t } = useTranslation()
  const shown: Shown = overdue ? 'overdue' : state
  const StateIcon = icons[shown]
  return (
    <span className={classes.state} data-state={shown}>
      <StateIcon size={16} stroke={1.8} aria-hidden />
      {t(`explanation.state.${shown}`)}
    </span>
  )
}
