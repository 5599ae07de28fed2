import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from '../../lib/translation.ts'
import { useAddress } from '../../lib/use-address.ts'
import { ProblemError } from '../../lib/problem-error.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { OutcomeNote, type Outcome } from '../../ui/outcome-note.tsx'
import { PageBody } from '../../ui/page-body.tsx'
import { AssignBar } from './assign-bar.tsx'
import { filtered, isShow } from './row-filter.ts'
import { SetUpFilters } from './set-up-filters.tsx'
import { SetUpHeader } from './set-up-header.tsx'
import type { SetUp } from './set-up-queries.ts'
import { SetUpTable } from './set-up-table.tsx'

export function SetUpBoard({ setUp }: { setUp: SetUp }) {
  const { t } = useTranslation()
  const { address, change } = useAddress()
  const wanted = address.get('show')
  const [show, group] = [isShow(wanted) ? wanted : 'all', address.get('group')]
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set())
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set())
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const { rows, may } = setUp
  const shown = filtered(rows, { show, group, kept })
  // Only what is in sight can be changed.
  const chosen = shown.filter((it) => picked.has(it.indicatorId))

  const filter = (changes: Record<string, string | null>) => {
    setKept(new Set())
    change(changes)
  }
  const saved = (ids: readonly string[], words: string) => {
    setKept((before) => new Set([...before, ...ids]))
    setOutcome({ words, bad: false })
  }
  const failed = (error: unknown) => {
    const reason =
      error instanceof ProblemError
        ? (error.problem.detail ?? t(`problem.${error.type}`))
        : t('problem.unreachable')
    setOutcome({ words: t('setUp.failed', { reason }), bad: true })
  }
  const pick = (ids: readonly string[], on: boolean) =>
    setPicked((before) => {
      const after = new Set(before)
      for (const id of ids)
        if (on) after.add(id)
        else after.delete(id)
      return after
    })

  return (
    <>
      <SetUpHeader setUp={setUp} />
      <PageBody wide>
        <SetUpFilters rows={rows} show={show} group={group} onFilter={filter} />
        {shown.length === 0 ? (
          <EmptyState
            title={t('setUp.empty.title')}
            text={t('setUp.empty.text')}
            action={
              <Button variant="default" onClick={() => filter({ show: null, group: null })}>
                {t('setUp.empty.action')}
              </Button>
            }
          />
        ) : (
          <SetUpTable
            setUp={setUp}
            rows={shown}
            picked={picked}
            kept={kept}
            onPick={pick}
            onSaved={saved}
            onFailed={failed}
          />
        )}
        {may.change && chosen.length > 0 && (
          <AssignBar
            key={chosen.length === 1 ? chosen[0]?.indicatorId : 'many'}
            setUp={setUp}
            chosen={chosen}
            onClear={() => setPicked(new Set())}
            onSaved={(ids, words) => {
              saved(ids, words)
              setPicked(new Set())
            }}
            onFailed={failed}
          />
        )}
      </PageBody>
      <OutcomeNote outcome={outcome} onClose={() => setOutcome(null)} />
    </>
  )
}
