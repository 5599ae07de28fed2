import { Button } from '@mantine/core'
import type { ListedRound } from '@tien-do/contract'
import { useTranslation } from '../../lib/translation.ts'
import { usePeriodWords } from '../../lib/use-period-words.ts'
import { useReason } from '../../lib/use-reason.ts'
import { Dialog } from '../../ui/dialog.tsx'
import type { Outcome } from '../../ui/outcome-note.tsx'
import { useRoundSteps } from './rounds-queries.ts'
import classes from './rounds.module.css'

interface Props {
  slug: string
  round: ListedRound
  onClose: () => void
  onDone: (outcome: Outcome) => void
}

/** Takes back a round that was made by mistake. */
export function RemoveDialog({ slug, round, onClose, onDone }: Props) {
  const { t } = useTranslation()
  const { nameInText } = usePeriodWords()
  const reason = useReason()
  const { removal } = useRoundSteps(slug)
  const remove = () =>
    removal.mutate(round.id, {
      onSuccess: () =>
        onDone({ words: t('rounds.removed', { round: nameInText(round) }), bad: false }),
      onError: (error) => onDone({ words: reason(error), bad: true }),
      onSettled: onClose,
    })
  return (
    <Dialog
      onClose={onClose}
      title={t('rounds.removeTitle', { round: nameInText(round) })}
      closeButtonProps={{ 'aria-label': t('rounds.cancel') }}
    >
      <p>{t('rounds.removeText')}</p>
      <div className={classes.buttons}>
        <Button variant="default" onClick={onClose}>
          {t('rounds.cancel')}
        </Button>
        <Button loading={removal.isPending} onClick={remove}>
          {t('rounds.remove')}
        </Button>
      </div>
    </Dialog>
  )
}
