import type { Grade, Verdict } from '@tien-do/domain'
import { useTranslation } from '../../lib/translation.ts'
import { useFormat } from '../../lib/use-format.ts'
import { useLanguage } from '../../lib/use-language.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { GradeDot } from '../../ui/grade-dot.tsx'
import { VerdictBadge } from '../../ui/verdict-badge.tsx'

interface Row {
  year: string
  target: string
  actual: number | null
  gap: number | null
  grade: Grade | null
  verdict: Verdict
}

const rows: Row[] = [
  { year: '2026', target: '96', actual: 95.2, gap: -0.8, grade: 'official', verdict: 'nearly_met' },
  { year: '2027', target: '97', actual: 97, gap: 0, grade: 'estimate', verdict: 'met' },
  {
    year: '2028',
    target: '97,5',
    actual: 1064.25,
    gap: 966.75,
    grade: 'preliminary',
    verdict: 'exceeded',
  },
  { year: '2029', target: '98', actual: null, gap: null, grade: null, verdict: 'not_due' },
  { year: '2030', target: '> 98', actual: null, gap: null, grade: null, verdict: 'not_due' },
]

export function TableSample() {
  const { t } = useTranslation()
  const format = useFormat()
  const mark = useLanguage() === 'vi' ? ',' : '.'
  return (
    <DataTable
      caption={t('design.table')}
      rows={rows}
      rowKey={(row) => row.year}
      selected={(row) => row.year === '2027'}
      mark={mark}
      columns={[
        { key: 'year', head: t('design.period'), rowHead: true, cell: (row) => row.year },
        { key: 'target', head: t('design.target'), figure: (row) => row.target },
        { key: 'actual', head: t('design.actual'), figure: (row) => format.number(row.actual) },
        {
          key: 'grade',
          head: t('grade.label'),
          cell: (row) => row.grade && <GradeDot grade={row.grade} word />,
        },
        {
          key: 'gap',
          head: t('design.difference'),
          figure: (row) => (row.gap === null ? null : format.difference(row.gap, null)),
        },
        {
          key: 'verdict',
          head: t('design.result'),
          cell: (row) => <VerdictBadge verdict={row.verdict} size={16} />,
        },
      ]}
    />
  )
}
