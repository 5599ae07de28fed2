import type { Comparison } from '@tien-do/contract'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from '../../../lib/translation.ts'
import { comparisonQueries, type ComparisonQuestion } from '../../../lib/comparison.ts'
import { rankWords } from '../../../lib/rank-words.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { useLanguage } from '../../../lib/use-language.ts'
import { ChartExport } from '../../../ui/chart/export/chart-export.tsx'
import { drawnApart } from '../../../ui/chart/export/drawn-apart.ts'
import type { PictureWords } from '../../../ui/chart/export/picture-words.ts'
import { dueIn, shortTarget } from '../../../ui/chart/target-words.ts'
import { multiplesOf, type Multiple, type MultiplesModel } from './multiples-model.ts'
import { MultiplesPicture } from './multiples-picture.tsx'
import { useMultipleWords } from './use-multiple-words.ts'

interface Props {
  comparison: Comparison
  question: ComparisonQuestion
  words: PictureWords
}

/** The small charts as they are shown, as a picture and as the figures that they draw. */
export function MultiplesDownload({ comparison, question, words }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const language = useLanguage()
  const { unit, year, definition } = comparison
  const { nameOf, whyNotOf, yearsOf } = useMultipleWords(unit)
  const { data } = useQuery(comparisonQueries.series(question))
  if (!data) return null
  const model = multiplesOf(comparison, data)
  const outcome = ({ row }: Multiple) => whyNotOf(row) ?? t(`verdict.${row.verdict}`)
  const groupOf = ({ peer, items }: MultiplesModel['groups'][number]) =>
    peer
      ? `${t(`kind.${peer.kind}`)}: ${t('comparison.peerRanked', { ranked: peer.ranked, all: peer.all, kind: t(`kind.${peer.kind}`).toLowerCase() })}`
      : t('comparison.notRanked', { count: items.length })
  const linesOf = (it: Multiple) => {
    const due = dueIn(it.data, year)
    const actual = it.row.actual === null ? '–' : format.figure(it.row.actual, unit)
    return [
      `${it.row.rank === null ? '' : `${rankWords(it.row)} `}${nameOf(it.row)}`,
      ...(it.row.commune.demo ? [`(${t('demo.mark')})`] : []),
      due ? `${actual} / ${shortTarget(due, language)}` : actual,
      outcome(it),
    ]
  }
  /** Drawn for the file alone: on the page they are a list. */
  const drawing = () => drawnApart(<MultiplesPicture model={model} words={{ groupOf, linesOf }} />)
  const heads = [
    t('comparison.rank'),
    t('comparison.commune'),
    t('filter.year'),
    `${t('comparison.multiples.actual')} (${unit})`,
    t('grade.label'),
    t('comparison.multiples.plan'),
    t('indicator.column.verdict'),
    t('comparison.multiples.whyNot', { year }),
    t('demo.mark'),
  ]
  const lines = model.groups
    .flatMap(({ items }) => items)
    .flatMap((it) => {
      const told = yearsOf(it)
      const shared = (rest: readonly (string | number | null)[]) => [
        it.row.rank === null ? null : rankWords(it.row),
        nameOf(it.row),
        ...rest,
        whyNotOf(it.row),
        it.row.demo ? t('demo.mark') : null,
      ]
      if (told.length === 0) return [shared([null, null, null, null, null])]
      return told.map(({ year: of, actual, grade, target, verdict }) =>
        shared([of, actual, grade && t(`grade.${grade}`), target, t(`verdict.${verdict}`)]),
      )
    })
  return (
    <ChartExport
      tall
      drawing={drawing}
      words={words}
      table={[heads, ...lines]}
      file={`${definition.slug}-${year}-${t('comparison.multiples.file')}`}
    />
  )
}
