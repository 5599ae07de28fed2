import { TextInput } from '@mantine/core'
import type { ClipboardEvent } from 'react'
import { communeTitle } from '../../lib/format.ts'
import { useTranslation } from '../../lib/translation.ts'
import { Link } from 'react-router'
import { indicatorPath } from '../../lib/overview.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { InventedMark } from '../../ui/invented-mark.tsx'
import type { AssignedRow } from './assigned-queries.ts'
import classes from './register.module.css'

interface Props {
  year: number
  unit: string
  rows: readonly AssignedRow[]
  textOf: (row: AssignedRow) => string
  wrong: (row: AssignedRow) => boolean
  onType: (row: AssignedRow, text: string) => void
  onPaste: (row: AssignedRow, event: ClipboardEvent) => void
}

/** The communes with the plan's target of the year and a field for what the city assigns. */
export function AssignedTable({ year, unit, rows, textOf, wrong, onType, onPaste }: Props) {
  const { t } = useTranslation()
  const head = t('register.assigned.value', { unit })
  const name = (it: AssignedRow) => (
    <div className={classes.cell}>
      <span>
        <Link className={classes.name} to={indicatorPath(it.commune.slug, it.code)}>
          {communeTitle(it.commune)}
        </Link>
        <InventedMark commune={it.commune} />
      </span>
      <span className={classes.muted}>
        {it.code} {it.name}
      </span>
      {it.source && (
        <span className={classes.muted}>{t('register.assigned.by', { source: it.source })}</span>
      )}
    </div>
  )
  const field = (it: AssignedRow) => (
    <TextInput
      className={classes.value ?? ''}
      aria-label={t('register.assigned.valueOf', { commune: it.commune.name, code: it.code })}
      inputMode="decimal"
      autoComplete="off"
      value={textOf(it)}
      error={wrong(it) ? t('register.assigned.badNumber') : null}
      onPaste={(event) => onPaste(it, event)}
      onChange={(event) => onType(it, event.target.value)}
    />
  )
  return (
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
          width: 130,
        },
        { key: 'value', head, cell: field, align: 'end', width: 180 },
      ]}
      phone={(it) => (
        <div className={classes.card}>
          {name(it)}
          <p className={classes.muted}>
            {t('register.assigned.target', { year })}: {it.target ?? '–'}
          </p>
          <div className={classes.labelled}>
            <span aria-hidden>{head}</span>
            {field(it)}
          </div>
        </div>
      )}
    />
  )
}
