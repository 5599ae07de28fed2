import { useState } from 'react'
import { useTranslation } from '../../../lib/translation.ts'
import { usePrinting } from '../../../lib/use-printing.ts'
import { withoutYear } from '../../../lib/use-target-text.ts'
import { rankWords } from '../../../lib/rank-words.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import { InventedMark } from '../../../ui/invented-mark.tsx'
import classes from './multiples.module.css'
import type { Multiple, MultiplesModel } from './multiples-model.ts'
import { useMultipleWords } from './use-multiple-words.ts'

interface Props {
  model: MultiplesModel
  unit: string
  year: number
}

/** The figures of all the charts, for who reads numbers; made when it is opened. */
export function MultiplesTable({ model, unit, year }: Props) {
  const { t } = useTranslation()
  const [open, setOpen] = useState(false)
  const printing = usePrinting()
  const shown = open || printing
  const { nameOf, whyNotOf, yearsOf } = useMultipleWords(unit)
  const rows = model.groups.flatMap(({ items }) => items)
  const pair = (it: Multiple, of: number) => {
    const found = yearsOf(it).find((told) => told.year === of)
    if (!found) return '–'
    return found.target === null
      ? found.figure
      : `${found.figure} / ${withoutYear(found.target, of)}`
  }
  const outcome = ({ row }: Multiple) => whyNotOf(row) ?? t(`verdict.${row.verdict}`)
  return (
    <details
      className={classes.table}
      open={shown}
      onToggle={(event) => !printing && setOpen(event.currentTarget.open)}
    >
      <summary>{t('comparison.multiples.table')}</summary>
      {shown && (
        <DataTable
          caption={t('comparison.multiples.caption', { unit })}
          rows={rows}
          rowKey={({ row }) => row.indicator.id}
          rowHeight={34}
          columns={[
            {
              key: 'rank',
              head: t('comparison.rank'),
              cell: ({ row }) => rankWords(row),
              width: 64,
            },
            {
              key: 'name',
              head: t('comparison.commune'),
              rowHead: true,
              cell: ({ row }) => (
                <>
                  {nameOf(row)}
                  <InventedMark commune={row.commune} />
                </>
              ),
            },
            ...model.years.map((of) => ({
              key: String(of),
              head: String(of),
              align: 'end' as const,
              cell: (it: Multiple) => <span className="figures">{pair(it, of)}</span>,
            })),
            {
              key: 'outcome',
              head: t('comparison.multiples.outcome', { year }),
              cell: outcome,
              width: 190,
            },
          ]}
          phone={(it) => (
            <div className={classes.card}>
              <b>
                {rankWords(it.row)} {nameOf(it.row)}
              </b>
              <p>
                {model.years
                  .filter((of) => pair(it, of) !== '–')
                  .map((of) => `${of}: ${pair(it, of)}`)
                  .join(' · ')}
              </p>
              <p>{outcome(it)}</p>
            </div>
          )}
        />
      )}
    </details>
  )
}
