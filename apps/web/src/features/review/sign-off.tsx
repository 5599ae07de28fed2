import { Button, Modal } from '@mantine/core'
import { IconSignature } from '@tabler/icons-react'
import { roundKeyOf } from '@tien-do/domain'
import { useId, useState } from 'react'
import { useTranslation } from '../../lib/translation.ts'
import { usePeriodWords } from '../../lib/use-period-words.ts'
import type { Outcome } from '../../ui/outcome-note.tsx'
import { useReviewSteps, type Review } from './review-queries.ts'
import classes from './review.module.css'
import { useReason } from '../../lib/use-reason.ts'

interface Props {
  review: Review
  onDone: (outcome: Outcome) => void
}

/** The leader's signature: it locks the round, so it says what is left out before. */
export function SignOff({ review, onDone }: Props) {
  const { t } = useTranslation()
  const { nameInText } = usePeriodWords()
  const reason = useReason()
  const { signing } = useReviewSteps(review.commune.slug)
  const [asks, setAsks] = useState(false)
  const whyId = useId()
  const { round, submitted, approved, returned, missing } = review
  // A reviewing round is signed off as a whole, whichever of its periods is shown.
  const own = review.rounds.find(({ id }) => id === round.id) ?? round
  const name = nameInText(own)
  // What was approved before keeps its figure, whatever became of the one after it.
  const without = (rows: Review['submitted']) =>
    rows.filter(({ counting }) => counting === null).length
  const left = { waiting: without(submitted), missing: missing.length + without(returned) }
  const empty = approved.length === 0
  const sign = () => {
    setAsks(false)
    signing.mutate(roundKeyOf(own), {
      onSuccess: () => onDone({ words: t('review.signOff.done', { round: name }), bad: false }),
      onError: (error) => onDone({ words: reason(error), bad: true }),
    })
  }
  return (
    <>
      {empty && (
        <span id={whyId} className={classes.why}>
          {t('review.signOff.none')}
        </span>
      )}
      <Button
        leftSection={<IconSignature size={18} stroke={1.7} aria-hidden />}
        loading={signing.isPending}
        aria-disabled={empty}
        {...(empty ? { 'data-disabled': true, 'aria-describedby': whyId } : {})}
        onClick={() => !empty && setAsks(true)}
      >
        {t('review.signOff.button')}
      </Button>
      <Modal
        opened={asks}
        onClose={() => setAsks(false)}
        title={t('review.signOff.title', { round: name })}
        closeButtonProps={{ 'aria-label': t('review.signOff.cancel') }}
      >
        <p>{t('review.signOff.text', { count: approved.length })}</p>
        {left.waiting + left.missing > 0 && (
          <p className={classes.left}>{t('review.signOff.left', left)}</p>
        )}
        <div className={classes.buttons}>
          <Button variant="default" onClick={() => setAsks(false)}>
            {t('review.signOff.cancel')}
          </Button>
          <Button onClick={sign}>{t('review.signOff.send')}</Button>
        </div>
      </Modal>
    </>
  )
}
