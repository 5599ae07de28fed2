import { Button, TextInput } from '@mantine/core'
import { useState, type ClipboardEvent, type ReactNode } from 'react'
import { useTranslation } from '../../lib/translation.ts'
import { parsePastedCells } from '../../lib/parse-pasted-cells.ts'
import { useProblemWords } from '../../lib/use-problem-words.ts'
import type { Location } from 'react-router'
import { EmptyState } from '../../ui/empty-state.tsx'
import { LeaveGuard } from '../../ui/leave-guard.tsx'
import { OutcomeNote, type Outcome } from '../../ui/outcome-note.tsx'
import { Card } from '../../ui/section.tsx'
import { useAssign, type AssignedRow } from './assigned-queries.ts'
import { AssignedTable } from './assigned-table.tsx'
import classes from './register.module.css'
import { useTypedFigures } from './use-typed-figures.ts'

interface Props {
  year: number
  unit: string
  rows: readonly AssignedRow[]
  /** The rows from the first on, so many of them as there are. */
  fetchUntil: (count: number) => Promise<readonly AssignedRow[]>
  /** What stands below the rows while there are more. */
  more: ReactNode
}

/** Another page, another indicator, another year; looking for a commune loses nothing. */
const loses = (from: Location, to: Location) =>
  from.pathname !== to.pathname ||
  ['definition', 'year'].some(
    (it) => new URLSearchParams(from.search).get(it) !== new URLSearchParams(to.search).get(it),
  )

/** A column of figures, typed or pasted from a spreadsheet, saved together under one paper. */
export function AssignedForm({ year, unit, rows, fetchUntil, more }: Props) {
  const { t } = useTranslation()
  const problem = useProblemWords()
  const assign = useAssign()
  const { textOf, wrong, changed, allWrong, figures, type, forget } = useTypedFigures()
  const [written, setSource] = useState<string | null>(null)
  const source = written ?? rows.find((it) => it.source !== null)?.source ?? ''
  const [tried, setTried] = useState(false)
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const inList = new Set(rows.map(({ indicatorId }) => indicatorId))
  const hidden = changed.filter(({ indicatorId }) => !inList.has(indicatorId)).length

  const fill = async (from: AssignedRow, cells: readonly string[][]) => {
    const at = rows.indexOf(from)
    const below = (await fetchUntil(at + cells.length)).slice(at)
    if (cells.length > below.length)
      setOutcome({
        words: t('register.assigned.tooMany', { count: cells.length, rows: below.length }),
        bad: true,
      })
    type(below.slice(0, cells.length).map((row, i) => ({ row, text: cells[i]?.at(-1) ?? '' })))
  }
  const paste = (from: AssignedRow, event: ClipboardEvent) => {
    const cells = parsePastedCells(event.clipboardData.getData('text/plain'))
    if (cells.length < 2) return
    event.preventDefault()
    void fill(from, cells)
  }
  const save = () => {
    setTried(true)
    if (source.trim() === '') return
    if (allWrong.length > 0) {
      const where = allWrong.map(({ commune }) => commune.name).join(', ')
      setOutcome({
        words: t('register.assigned.wrong', { count: allWrong.length, where }),
        bad: true,
      })
      return
    }
    assign.mutate(
      { year, source: source.trim(), rows: figures },
      {
        onSuccess: (after) => {
          forget()
          setOutcome({ words: t('register.assigned.saved', { count: after.changed }), bad: false })
        },
        onError: (error) =>
          setOutcome({ words: t('register.failed', { reason: problem(error) }), bad: true }),
      },
    )
  }
  return (
    <>
      {rows.length === 0 ? (
        <EmptyState
          title={t('register.assigned.nobody')}
          text={t('register.assigned.nobodyText')}
        />
      ) : (
        <Card flush>
          <AssignedTable
            {...{ year, unit, rows, textOf, wrong }}
            onType={(row, text) => type([{ row, text }])}
            onPaste={paste}
          />
        </Card>
      )}
      {more}
      <section
        className={classes.saveBar}
        data-quiet={changed.length === 0}
        aria-label={t('register.assigned.saveNone')}
      >
        <TextInput
          className={classes.search ?? ''}
          label={t('register.assigned.source')}
          placeholder={t('register.assigned.sourceExample')}
          value={source}
          maxLength={500}
          error={tried && source.trim() === '' ? t('register.assigned.noSource') : null}
          onChange={(event) => setSource(event.currentTarget.value)}
        />
        <Button onClick={save} disabled={changed.length === 0} loading={assign.isPending}>
          {changed.length > 0
            ? t('register.assigned.save', { count: changed.length })
            : t('register.assigned.saveNone')}
        </Button>
        {hidden > 0 && (
          <p className={classes.muted}>{t('register.assigned.hidden', { count: hidden })}</p>
        )}
      </section>
      <LeaveGuard
        atRisk={changed.length}
        text={t('register.assigned.leave', { count: changed.length })}
        loses={loses}
      />
      <OutcomeNote outcome={outcome} onClose={() => setOutcome(null)} />
    </>
  )
}
