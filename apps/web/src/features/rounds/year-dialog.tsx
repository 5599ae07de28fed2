import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { OutputOf, ProposedRound, proposeYear } from '@tien-do/contract'
import { useState } from 'react'
import { useTranslation } from '../../lib/translation.ts'
import { useReason } from '../../lib/use-reason.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import type { Outcome } from '../../ui/outcome-note.tsx'
import { TableSkeleton } from '../../ui/skeletons.tsx'
import { wrongDay, type Days } from './day-fields.tsx'
import { ProposedItem } from './proposed-item.tsx'
import { roundQueries, useRoundSteps } from './rounds-queries.ts'
import classes from './rounds.module.css'

interface Props {
  slug: string
  year: number
  onClose: () => void
  onDone: (outcome: Outcome) => void
}

/** The rounds of a whole year in one step, as the plans name them; days may be changed first. */
export function YearDialog({ slug, year, onClose, onDone }: Props) {
  const { t } = useTranslation()
  const { data, error, refetch } = useQuery(roundQueries.proposal(slug, year))
  return (
    <Dialog
      onClose={onClose}
      size={820}
      title={t('rounds.yearDialog.title', { year })}
      closeButtonProps={{ 'aria-label': t('rounds.cancel') }}
    >
      {error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : data ? (
        <Proposal slug={slug} year={year} proposal={data} onClose={onClose} onDone={onDone} />
      ) : (
        <TableSkeleton rows={4} rowHeight={64} />
      )}
    </Dialog>
  )
}

function Proposal({
  slug,
  year,
  proposal: { items, plans },
  onClose,
  onDone,
}: Props & { proposal: OutputOf<typeof proposeYear> }) {
  const { t } = useTranslation()
  const reason = useReason()
  const steps = useRoundSteps(slug)
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const [changed, setChanged] = useState<Readonly<Record<string, Days>>>({})
  const daysOf = (it: ProposedRound): Days =>
    changed[it.key] ?? { opensOn: it.opensOn, deadline: it.deadline, closesOn: it.closesOn }
  const chosen = items.filter((it) => it.existing === null && !left.has(it.key))
  const wrong = chosen.some((it) => wrongDay(daysOf(it)) !== null)
  const toggle = (key: string) =>
    setLeft((before) => {
      const after = new Set(before)
      if (!after.delete(key)) after.add(key)
      return after
    })
  const make = () =>
    steps.year.mutate(
      {
        year,
        rounds: chosen.map((it) => ({ period: it.period, kind: it.kind, ...daysOf(it) })),
      },
      {
        onSuccess: ({ made }) => {
          onDone({ words: t('rounds.yearDialog.done', { count: made.length, year }), bad: false })
          onClose()
        },
      },
    )
  if (items.length === 0) return <p>{t('rounds.yearDialog.noPlan', { year })}</p>
  return (
    <>
      <p className={classes.help}>
        {t('rounds.yearDialog.help')}
        {plans.length === 1 && <> {t('rounds.yearDialog.plan', { plan: plans[0]?.title })}</>}
      </p>
      <ul className={classes.proposal}>
        {items.map((it) => (
          <li key={it.key}>
            <ProposedItem
              item={it}
              chosen={!left.has(it.key)}
              several={plans.length > 1}
              days={daysOf(it)}
              onToggle={() => toggle(it.key)}
              onDays={(days) => setChanged((before) => ({ ...before, [it.key]: days }))}
            />
          </li>
        ))}
      </ul>
      {steps.year.error && (
        <p role="alert" className={classes.error}>
          {reason(steps.year.error)}
        </p>
      )}
      <div className={classes.buttons}>
        <Button variant="default" onClick={onClose}>
          {t('rounds.cancel')}
        </Button>
        <Button
          disabled={chosen.length === 0 || wrong}
          loading={steps.year.isPending}
          onClick={make}
        >
          {t('rounds.yearDialog.send', { count: chosen.length })}
        </Button>
      </div>
    </>
  )
}
