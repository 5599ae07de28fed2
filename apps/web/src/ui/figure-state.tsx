import {
  IconArrowBackUp,
  IconCircleCheck,
  IconHourglassEmpty,
  IconPencil,
  type Icon,
} from '@tabler/icons-react'
import type { ObservationState } from '@tien-do/domain'
import { useTranslation } from '../lib/translation.ts'
import classes from './figure-state.module.css'

const icons: Readonly<Record<ObservationState, Icon>> = {
  draft: IconPencil,
  submitted: IconHourglassEmpty,
  approved: IconCircleCheck,
  returned: IconArrowBackUp,
}

/** Where a figure is on its way to approval. */
export function FigureState({ state }: { state: ObservationState | null }) {
  const { t } = useTranslation()
  if (state === null) return null
  const StateIcon = icons[state]
  return (
    <span className={classes.state} data-state={state}>
      <StateIcon size={16} stroke={1.8} aria-hidden />
      {t(`figure.state.${state}`)}
    </span>
  )
}
