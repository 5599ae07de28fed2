import { Checkbox } from '@mantine/core'
import type { ProposedRound } from '@tien-do/contract'
import { useTranslation } from '../../lib/translation.ts'
import { useFormat } from '../../lib/use-format.ts'
import { usePeriodWords } from '../../lib/use-period-words.ts'
import { RoundState } from '../../ui/round-state.tsx'
import { DayFields, type Days } from './day-fields.tsx'
import classes from './rounds.module.css'

interface Props {
  item: ProposedRound
  chosen: boolean
  /** Several plans are in force: each round says by which it is named. */
  several: boolean
  days: Days
  onToggle: () => void
  onDays: (days: Days) => void
}

/** One round of the proposal: why it is proposed, and its days. */
export function ProposedItem({ item, chosen, several, days, onToggle, onDays }: Props) {
  const { t } = useTranslation()
  const { day } = useFormat()
  const { name } = usePeriodWords()
  const titles = (plans: ProposedRound['namedBy']) => plans.map(({ title }) => title).join('; ')
  const why = [
    ...(item.namedBy.length > 0
      ? [
          several
            ? t('rounds.yearDialog.byPlans', { plans: titles(item.namedBy) })
            : t('rounds.yearDialog.byPlan'),
        ]
      : []),
    ...(item.byDecree.length > 0
      ? [
          several
            ? t('rounds.yearDialog.byDecreeFor', { plans: titles(item.byDecree) })
            : t('rounds.yearDialog.byDecree'),
        ]
      : []),
  ]
  const { existing } = item
  return (
    <div className={classes.proposed} data-off={!chosen && !existing}>
      {existing ? (
        <p className={classes.there}>
          <b>{name(item)}</b> {t('rounds.yearDialog.there')} <RoundState state={existing.state} />
        </p>
      ) : (
        <Checkbox label={<b>{name(item)}</b>} checked={chosen} onChange={onToggle} />
      )}
      <p className={classes.basis}>
        {t('rounds.cutOff', { day: day(item.to) })} {why.join(' ')}
      </p>
      <DayFields
        value={existing ?? days}
        onChange={onDays}
        of={name(item)}
        disabled={existing !== null || !chosen}
      />
    </div>
  )
}
