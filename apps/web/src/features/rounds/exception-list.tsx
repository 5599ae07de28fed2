import { Button } from '@mantine/core'
import { IconDoor, IconDoorOff } from '@tabler/icons-react'
import type { ListedRound, RoundException } from '@tien-do/contract'
import { useTranslation } from '../../lib/translation.ts'
import { useFormat } from '../../lib/use-format.ts'
import { useReason } from '../../lib/use-reason.ts'
import type { Outcome } from '../../ui/outcome-note.tsx'
import { useRoundSteps } from './rounds-queries.ts'
import classes from './rounds.module.css'

interface Props {
  slug: string
  round: ListedRound
  mayChange: boolean
  onDone: (outcome: Outcome) => void
}

/** For whom a closed round was opened again, until when, and why. */
export function ExceptionList({ slug, round, mayChange, onDone }: Props) {
  const { t } = useTranslation()
  const { day, instant } = useFormat()
  const reason = useReason()
  const { end } = useRoundSteps(slug)
  if (round.exceptions.length === 0) return null
  const words = (it: RoundException) =>
    it.active
      ? t('rounds.exception.active', { day: day(it.until) })
      : it.endedAt
        ? t('rounds.exception.endedEarly', { at: instant(it.endedAt) })
        : t('rounds.exception.ended', { day: day(it.until) })
  const finish = (it: RoundException) =>
    end.mutate(
      { id: round.id, exceptionId: it.id },
      {
        onSuccess: () =>
          onDone({ words: t('rounds.exception.endDone', { office: it.office.name }), bad: false }),
        onError: (error) => onDone({ words: reason(error), bad: true }),
      },
    )
  return (
    <ul className={classes.exceptions} aria-label={t('rounds.exception.list')}>
      {round.exceptions.map((it) => {
        const ExceptionIcon = it.active ? IconDoor : IconDoorOff
        return (
          <li key={it.id} data-active={it.active}>
            <ExceptionIcon size={18} stroke={1.7} aria-hidden />
            <p>
              <b>{it.office.name}</b>: {words(it)}
              <span className={classes.why}>
                {t('rounds.exception.why', { reason: it.reason, by: it.by })}
              </span>
            </p>
            {it.active && mayChange && (
              <Button
                size="compact-sm"
                variant="default"
                loading={end.isPending}
                onClick={() => finish(it)}
              >
                {t('rounds.exception.end')}
              </Button>
            )}
          </li>
        )
      })}
    </ul>
  )
}
