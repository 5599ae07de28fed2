import { getComparisonCsv, getComparisonXlsx, type Comparison } from '@tien-do/contract'
import { useTranslation } from '../../lib/translation.ts'
import type { ComparisonQuestion } from '../../lib/comparison.ts'
import { addressOf } from '../../lib/call.ts'
import { useFormat } from '../../lib/use-format.ts'
import { useLanguage } from '../../lib/use-language.ts'
import { ChartExport } from '../../ui/chart/export/chart-export.tsx'
import { drawnApart } from '../../ui/chart/export/drawn-apart.ts'
import type { PictureWords } from '../../ui/chart/export/picture-words.ts'
import { RankedPicture, type RankedPictureWords } from './ranked-picture.tsx'

interface Props {
  comparison: Comparison
  question: ComparisonQuestion
  words: PictureWords
}

/** The rows that are shown, in the order in which they are shown: as a table and as a picture. */
export function ComparisonDownload({ comparison, question, words: pictured }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const language = useLanguage()
  const { definition, year, rows } = comparison
  const shown = { ...question, year, lang: language }
  const words: RankedPictureWords = {
    heads: [
      t('comparison.rank'),
      t('comparison.commune'),
      t('table.actual', { year }),
      t('table.plan', { year }),
      t('indicator.column.verdict'),
    ],
    peerOf: ({ kind, ranked, all, median, medianCount: count }) =>
      [
        `${t(`kind.${kind}`)}: ${t('comparison.peerRanked', { ranked, all, kind: t(`kind.${kind}`).toLowerCase() })}`,
        ...(median === null
          ? []
          : [t('comparison.median', { value: format.number(median, 2), count })]),
      ].join('. '),
    notRanked: t('comparison.notRanked', {
      count: rows.filter(({ rank }) => rank === null).length,
    }),
    number: (value) => format.number(value, 2),
    outcomeOf: ({ verdict, whyNot, grade: own }) =>
      whyNot === 'other_grade' && own
        ? t(`comparison.onlyGrade.${own}`)
        : whyNot && whyNot !== verdict
          ? t(`comparison.whyNot.${whyNot}`)
          : t(`verdict.${verdict}`),
    invented: t('demo.mark'),
  }
  /** Drawn for the file alone: on the page it is a table. */
  const drawing = () => drawnApart(<RankedPicture comparison={comparison} words={words} />)
  return (
    <ChartExport
      tall
      drawing={drawing}
      words={pictured}
      file={`${definition.slug}-${year}`}
      more={[
        { label: t('ui.xlsx'), href: addressOf(getComparisonXlsx, shown) },
        {
          label: t('ui.csv'),
          href: addressOf(getComparisonCsv, {
            ...shown,
            decimal: language === 'vi' ? 'comma' : 'dot',
          }),
        },
      ]}
    />
  )
}
