import { Button } from '@mantine/core'
import type { ListedRound } from '@tien-do/contract'
import { useState } from 'react'
import { useTranslation } from '../../lib/translation.ts'
import { usePeriodWords } from '../../lib/use-period-words.ts'
import { useReason } from '../../lib/use-reason.ts'
import { Dialog } from '../../ui/dialog.tsx'
import type { Outcome } from '../../ui/outcome-note.tsx'
import { DayFields, wrongDay } from './day-fields.tsx'
import { useRoundSteps } from './rounds-queries.ts'
import classes from './rounds.module.css'

interface Props {
  slug: string
  round: ListedRound
  onClose: () => void
  onDone: (outcome: Outcome) => void
}

/** Other days for a round that is not signed off. */
export function DaysDialog({ slug, round, onClose, onDone }: Props) {
  const { t } = useTranslation()
  const { nameInText } = usePeriodWords()
  const reason = useReason()
  const { change } = useRoundSteps(slug)
  // What was read when the dialog opened is what the change is based on.
  const [{ id, etag, ...was }] = useState(round)
  const [days, setDays] = useState({
    opensOn: was.opensOn,
    deadline: was.deadline,
    closesOn: was.closesOn,
  })
  const save = () =>
    change.mutate(
      { id, etag, ...days },
      {
        onSuccess: () => {
          onDone({ words: t('rounds.changed', { round: nameInText(round) }), bad: false })
          onClose()
        },
      },
    )
  return (
    <Dialog
      onClose={onClose}
      size="lg"
      title={t('rounds.changeTitle', { round: nameInText(round) })}
      closeButtonProps={{ 'aria-label': t('rounds.cancel') }}
    >
      <DayFields value={days} onChange={setDays} />
      {change.error && (
        <p role="alert" className={classes.error}>
          {reason(change.error)}
        </p>
      )}
      <div className={classes.buttons}>
        <Button variant="default" onClick={onClose}>
          {t('rounds.cancel')}
        </Button>
        <Button disabled={wrongDay(days) !== null} loading={change.isPending} onClick={save}>
          {t('rounds.save')}
        </Button>
      </div>
    </Dialog>
  )
}
