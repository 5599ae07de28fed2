import { outlookStatuses, verdicts, type OutlookStatus } from '@tien-do/domain'
import { useTranslation } from '../../../lib/translation.ts'
import { lowerFirst } from '../../../lib/format.ts'
import { totalOf, type VerdictCounts } from '../../verdict-bar.tsx'
import { ChartExport } from './chart-export.tsx'
import type { PictureWords } from './picture-words.ts'

interface ExportedBars {
  key: string
  name: string
  note?: string
  years: readonly { year: number; counts: VerdictCounts }[]
  outlook?: Partial<Record<OutlookStatus, number>>
}

interface Props {
  rows: readonly ExportedBars[]
  words: PictureWords
  /** The files' name without its ending. */
  file: string
}

/** Stacked bars of verdicts as a picture, and the counts behind them, a line a bar. */
export function BarsExport({ rows, words, file }: Props) {
  const { t } = useTranslation()
  const years = rows[0]?.years.map(({ year }) => year) ?? []
  const shown = verdicts.filter((it) =>
    rows.some((row) => row.years.some(({ counts }) => (counts[it] ?? 0) > 0)),
  )
  const outlooks = outlookStatuses.filter((it) => rows.some((row) => (row.outlook?.[it] ?? 0) > 0))
  const outlookOf = ({ outlook }: ExportedBars) => {
    const said = outlooks.flatMap((it) =>
      outlook?.[it] ? `${outlook[it]} ${lowerFirst(t(`outlook.${it}`))}` : [],
    )
    return said.length === 0
      ? null
      : `${t('outlook.to', { year: years.at(-1) ?? '' })}: ${said.join(', ')}`
  }
  const table = [
    [
      t('ui.barTable.name'),
      t('ui.barTable.year'),
      ...shown.map((it) => t(`verdict.${it}`)),
      t('ui.barTable.all'),
      ...outlooks.map((it) => t('ui.barTable.outlook', { word: lowerFirst(t(`outlook.${it}`)) })),
    ],
    ...rows.flatMap((row) =>
      row.years.map(({ year, counts }) => [
        row.note ? `${row.name} (${row.note})` : row.name,
        year,
        ...shown.map((it) => counts[it] ?? 0),
        totalOf(counts),
        ...outlooks.map((it) => row.outlook?.[it] ?? 0),
      ]),
    ),
  ]
  const drawing = async () => {
    const [{ drawnApart }, { BarsPicture }] = await Promise.all([
      import('./drawn-apart.ts'),
      import('./bars-picture.tsx'),
    ])
    return drawnApart(
      <BarsPicture
        heads={years.map(String)}
        rows={rows.map((row) => ({
          key: row.key,
          name: row.name,
          note: row.note ?? null,
          counts: row.years.map(({ counts }) => counts),
          below: outlookOf(row),
        }))}
        wordOf={(verdict) => t(`verdict.${verdict}`)}
      />,
    )
  }
  return <ChartExport drawing={drawing} words={words} table={table} file={file} />
}
