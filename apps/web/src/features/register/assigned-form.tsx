import { Button, TextInput } from '@mantine/core'
import { formatNumber, readNumber } from '@tien-do/domain'
import { useState, type ClipboardEvent } from 'react'
import { useTranslation } from '../../lib/translation.ts'
import { Link } from 'react-router'
import { indicatorPath } from '../../lib/overview.ts'
import { parsePastedCells } from '../../lib/parse-pasted-cells.ts'
import { useProblemWords } from '../../lib/use-problem-words.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { OutcomeNote, type Outcome } from '../../ui/outcome-note.tsx'
import { Card } from '../../ui/section.tsx'
import { useAssign, type AssignedRow } from './assigned-queries.ts'
import classes from './register.module.css'

const shown = (value: number | null) => (value === null ? '' : formatNumber(value, 'vi'))

interface Props {
  year: number
  unit: string
  rows: readonly AssignedRow[]
}

/** A column of figures, typed or pasted from a spreadsheet, saved together under one paper. */
export function AssignedForm({ year, unit, rows }: Props) {
  const { t } = useTranslation()
  const problem = useProblemWords()
  const assign = useAssign()
  const [typed, setTyped] = useState<Record<string, string>>({})
  const [source, setSource] = useState(rows.find((it) => it.source !== null)?.source ?? '')
  const [tried, setTried] = useState(false)
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const textOf = (it: AssignedRow) => typed[it.indicatorId] ?? shown(it.value)
  const changed = rows.filter((it) => textOf(it).trim() !== shown(it.value))
  const wrong = (it: AssignedRow) => {
    const text = textOf(it).trim()
    return text !== '' && readNumber(text).kind !== 'number'
  }
  const paste = (event: ClipboardEvent, from: AssignedRow) => {
    const cells = parsePastedCells(event.clipboardData.getData('text/plain'))
    if (cells.length < 2) return
    event.preventDefault()
    const below = rows.slice(rows.indexOf(from))
    if (cells.length > below.length)
      setOutcome({
        words: t('register.assigned.tooMany', { count: cells.length, rows: below.length }),
        bad: true,
      })
    const filled = below
      .slice(0, cells.length)
      .map((it, i) => [it.indicatorId, cells[i]?.at(-1) ?? ''] as const)
    setTyped((before) => ({ ...before, ...Object.fromEntries(filled) }))
  }
  const save = () => {
    setTried(true)
    if (source.trim() === '' || changed.some(wrong)) return
    const values = changed.map((it) => {
      const read = readNumber(textOf(it))
      return { indicatorId: it.indicatorId, value: read.kind === 'number' ? read.value : null }
    })
    assign.mutate(
      { year, source: source.trim(), rows: values },
      {
        onSuccess: (after) => {
          setTyped({})
          setOutcome({ words: t('register.assigned.saved', { count: after.changed }), bad: false })
        },
        onError: (error) =>
          setOutcome({ words: t('register.failed', { reason: problem(error) }), bad: true }),
      },
    )
  }
  const name = (it: AssignedRow) => (
    <div className={classes.cell}>
      <Link className={classes.name} to={indicatorPath(it.commune.slug, it.code)}>
        {t(`kind.${it.commune.kind}`)} {it.commune.name}
      </Link>
      <span className={classes.muted}>
        {it.code} {it.name}
      </span>
    </div>
  )
  const head = t('register.assigned.value', { unit })
  const field = (it: AssignedRow) => (
    <TextInput
      className={classes.value ?? ''}
      aria-label={t('register.assigned.valueOf', { commune: it.commune.name, code: it.code })}
      inputMode="decimal"
      autoComplete="off"
      value={textOf(it)}
      error={wrong(it) ? t('register.assigned.badNumber') : null}
      onPaste={(event) => paste(event, it)}
      onChange={(event) =>
        setTyped((before) => ({ ...before, [it.indicatorId]: event.target.value }))
      }
    />
  )
  return (
    <>
      <Card flush>
        <DataTable
          caption={t('register.assigned.title')}
          rows={rows}
          rowKey={({ indicatorId }) => indicatorId}
          rowHeight={56}
          columns={[
            { key: 'name', head: t('register.assigned.commune'), rowHead: true, cell: name },
            {
              key: 'target',
              head: t('register.assigned.target', { year }),
              cell: ({ target }) => target ?? '–',
              align: 'end',
              width: 170,
            },
            {
              key: 'value',
              head,
              cell: field,
              align: 'end',
              width: 170,
            },
            {
              key: 'source',
              head: t('register.assigned.source'),
              cell: ({ source: said }) => <span className={classes.muted}>{said}</span>,
              width: 200,
            },
          ]}
          phone={(it) => (
            <div className={classes.card}>
              {name(it)}
              <p className={classes.muted}>
                {t('register.assigned.target', { year })}: {it.target ?? '–'}
                {it.source && ` · ${t('register.assigned.source')}: ${it.source}`}
              </p>
              <span aria-hidden>{head}</span>
              {field(it)}
            </div>
          )}
        />
      </Card>
      <div className={classes.filters}>
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
      </div>
      <OutcomeNote outcome={outcome} onClose={() => setOutcome(null)} />
    </>
  )
}
