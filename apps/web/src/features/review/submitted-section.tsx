import { Button, Checkbox } from '@mantine/core'
import { IconArrowBackUp, IconCheck } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from '../../lib/translation.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Section } from '../../ui/section.tsx'
import { ReturnDialog } from './return-dialog.tsx'
import type { Outcome } from '../../ui/outcome-note.tsx'
import { calmIds } from './review-filter.ts'
import { useReviewSteps, type Review, type ReviewRow } from './review-queries.ts'
import classes from './review.module.css'
import { SubmittedTable } from './submitted-table.tsx'
import { useReason } from '../../lib/use-reason.ts'

interface Props {
  review: Review
  /** What the filters leave of what waits. */
  rows: readonly ReviewRow[]
  filtered: boolean
  onDone: (outcome: Outcome) => void
}

/** What waits: select one or many, approve, or return with a reason. */
export function SubmittedSection({ review, rows, filtered, onDone }: Props) {
  const { t } = useTranslation()
  const reason = useReason()
  const { approval, returning } = useReviewSteps(review.commune.slug)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [asks, setAsks] = useState(false)
  const { may } = review
  // What is no longer there cannot stay selected.
  const calm = calmIds(rows)
  const eligible = rows.flatMap((it) =>
    it.observation && it.mayApprove ? [it.observation.id] : [],
  )
  const picked = eligible.filter((id) => chosen.has(id))
  const toggle = (id: string) =>
    setChosen((before) => {
      const after = new Set(before)
      if (!after.delete(id)) after.add(id)
      return after
    })
  const failed = (error: unknown) => onDone({ words: reason(error), bad: true })
  const approve = (ids: string[]) =>
    approval.mutate(ids, {
      onSuccess: ({ items }) =>
        onDone({ words: t('review.approvedDone', { count: items.length }), bad: false }),
      onError: failed,
    })
  const giveBack = (words: string) => {
    setAsks(false)
    returning.mutate(
      { ids: picked, reason: words },
      {
        onSuccess: ({ items }) =>
          onDone({ words: t('review.returnedDone', { count: items.length }), bad: false }),
        onError: failed,
      },
    )
  }

  const nothing = filtered ? 'filtered' : review.round.lockedAt ? 'locked' : 'open'
  if (rows.length === 0)
    return (
      <Section title={t('review.submitted')} note={0} flush>
        <EmptyState
          title={t(`review.nothing.${nothing}.title`)}
          text={t(`review.nothing.${nothing}.text`)}
          headingLevel={3}
        />
      </Section>
    )
  const none = picked.length === 0
  const actions = may.approve && (
    <div className={classes.actions}>
      <Checkbox
        className={classes.all ?? ''}
        label={none ? t('review.pickAll') : t('review.picked', { count: picked.length })}
        checked={picked.length === eligible.length && !none}
        indeterminate={!none && picked.length < eligible.length}
        disabled={eligible.length === 0}
        onChange={() => setChosen(new Set(picked.length === eligible.length ? [] : eligible))}
      />
      <Button
        variant="default"
        leftSection={<IconArrowBackUp size={18} stroke={1.7} aria-hidden />}
        disabled={none}
        loading={returning.isPending}
        onClick={() => setAsks(true)}
      >
        {t('review.giveBack')}
      </Button>
      {none && calm.length > 0 && calm.length < eligible.length && (
        <Button
          className={classes.calm ?? ''}
          variant="default"
          loading={approval.isPending}
          onClick={() => approve(calm)}
        >
          {t('review.approveCalm', { count: calm.length })}
        </Button>
      )}
      <Button
        leftSection={<IconCheck size={18} stroke={1.8} aria-hidden />}
        disabled={none}
        loading={approval.isPending}
        onClick={() => approve(picked)}
      >
        {none ? t('review.approveNone') : t('review.approve', { count: picked.length })}
      </Button>
    </div>
  )
  return (
    <Section
      title={t('review.submitted')}
      note={
        <>
          {rows.length}
          {!may.approve && <> · {t('review.readOnly')}</>}
          {may.approve && none && <> · {t('review.pickHint')}</>}
        </>
      }
      actions={actions || undefined}
      flush
    >
      <SubmittedTable
        rows={rows}
        mayPick={may.approve}
        picked={chosen}
        onToggle={toggle}
        year={review.round.year}
      />
      <ReturnDialog
        opened={asks}
        count={picked.length}
        onClose={() => setAsks(false)}
        onSend={giveBack}
      />
    </Section>
  )
}
