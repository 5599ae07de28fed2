import { IconAlertTriangle } from '@tabler/icons-react'
import type { EntryFormRow, EntryFormState } from '@tien-do/contract'
import { useTranslation } from '../../../lib/translation.ts'
import { useUnusualWords } from '../../../lib/use-unusual-words.ts'
import { DataTable, type Column } from '../../../ui/data-table.tsx'
import classes from './entry-excel.module.css'
import { SaidPart } from './said-part.tsx'

interface Props {
  rows: readonly EntryFormRow[]
  state: EntryFormState
}

export function ExcelRows({ rows, state }: Props) {
  const { t } = useTranslation()
  if (rows.length === 0) return <p className={classes.none}>{t('entryExcel.none')}</p>
  const columns: Column<EntryFormRow>[] = [
    {
      key: 'row',
      head: t('entryExcel.columns.row'),
      cell: ({ row }) => <span className="figures">{row}</span>,
      align: 'end',
      width: 48,
    },
    {
      key: 'code',
      head: t('entryExcel.columns.code'),
      cell: ({ code }) => <span className="figures">{code}</span>,
      width: 44,
    },
    { key: 'name', head: t('entryExcel.columns.name'), cell: ({ name }) => name, rowHead: true },
    {
      key: 'before',
      head: t('entryExcel.columns.before'),
      cell: (row) => <SaidPart figure={row.before} unit={row.unit} />,
      align: 'end',
      width: '12%',
    },
    {
      key: 'after',
      head: t('entryExcel.columns.after'),
      cell: (row) => <SaidPart figure={row.after} unit={row.unit} against={row.before} strong />,
      align: 'end',
      width: '18%',
    },
    {
      key: 'why',
      head: t(state === 'change' ? 'entryExcel.columns.questions' : 'entryExcel.columns.why'),
      cell: (row) => <WhyPart row={row} />,
      width: '30%',
    },
  ]
  return (
    <DataTable
      caption={t(`entryExcel.state.${state}`)}
      columns={columns}
      rows={rows}
      rowKey={({ row }) => String(row)}
      phone={(row) => (
        <div className={classes.card}>
          <p className={classes.cardName}>
            <span className="figures">{row.code}</span> {row.name}
            <small>{t('entryExcel.inRow', { row: row.row })}</small>
          </p>
          <div className={classes.cardFigures}>
            <SaidPart figure={row.before} unit={row.unit} />
            <span aria-hidden>→</span>
            <span className="visually-hidden">{t('entryExcel.columns.after')}</span>
            <SaidPart figure={row.after} unit={row.unit} against={row.before} strong />
          </div>
          <WhyPart row={row} />
        </div>
      )}
    />
  )
}

/** Why a row is not written, or what is asked about it. */
function WhyPart({ row }: { row: EntryFormRow }) {
  const words = useUnusualWords()
  if (row.why !== null) return <span className={classes.why}>{row.why}</span>
  if (row.unusual.length === 0) return null
  return (
    <ul className={classes.questions}>
      {row.unusual.map((reason) => (
        <li key={reason.code}>
          <IconAlertTriangle size={15} stroke={1.8} aria-hidden />
          <span>{words(reason, row.unit)}</span>
        </li>
      ))}
    </ul>
  )
}
