import type { OfficeProgress } from '@tien-do/contract'
import { useTranslation } from '../../lib/translation.ts'
import { useCountWords } from '../../ui/verdict-bar.tsx'

/** The office's year in a sentence, with its counts below. */
export function useOfficeFinding() {
  const { t } = useTranslation()
  const words = useCountWords()
  return (progress: OfficeProgress, name: string, year: number) => {
    const { id, counts, withData, assigned, supports } = progress
    if (assigned === 0 && supports > 0)
      return { finding: t('office.findingSupports', { name, count: supports }), lead: undefined }
    const attained = (counts.exceeded ?? 0) + (counts.met ?? 0)
    const finding =
      withData > 0
        ? t('office.finding', { name, attained, withData, year })
        : t('office.findingOpen', { name, count: assigned, year })
    const lead = [
      id === null ? `${opening(words(counts))}.` : t('office.counts', { counts: words(counts) }),
      ...(supports > 0 ? [t('office.alsoSupports', { count: supports })] : []),
    ].join(' ')
    return { finding, lead }
  }
}

const opening = (words: string) => words.charAt(0).toLocaleUpperCase('vi') + words.slice(1)
