import type { Comparison } from '@tien-do/contract'
import { useTranslation } from '../../lib/translation.ts'
import type { ComparisonQuestion } from '../../lib/comparison.ts'
import { useFormat } from '../../lib/use-format.ts'
import { usePick } from '../../lib/use-language.ts'
import { useSizeWords } from '../../lib/use-size-words.ts'
import type { PictureWords } from '../../ui/chart/export/picture-words.ts'

/** What stands around a picture of the comparison: unit, grade, group, source, day. */
export function usePictureWords() {
  const { t } = useTranslation()
  const pick = usePick()
  const format = useFormat()
  const sizeWords = useSizeWords()
  return (
    { definition, year, unit, grade, asOf, demo }: Comparison,
    { peer, size }: ComparisonQuestion,
    title: string,
  ): PictureWords => {
    const by = grade ? `, ${t('comparison.by', { grade: t(`grade.${grade}`).toLowerCase() })}` : ''
    const group = [
      ...(peer ? [t(`kind.${peer}`)] : []),
      ...(size ? [`${t('size.label').toLowerCase()} ${sizeWords(size).toLowerCase()}`] : []),
    ]
    return {
      title,
      lead:
        `${pick(definition.name)}, ${year}. ${t('table.unit')}: ${unit}${by}.` +
        (group.length > 0 ? ` ${t('comparison.peer')}: ${group.join(', ')}.` : ''),
      foot: t('ui.rankedFoot', { day: format.day(asOf) }),
      mark: demo ? t('demo.short') : null,
    }
  }
}
