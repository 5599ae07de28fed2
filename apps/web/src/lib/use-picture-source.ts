import type { Overview } from '@tien-do/contract'
import { useTranslation } from './translation.ts'
import type { PictureWords } from '../ui/chart/export/picture-words.ts'
import { communeTitle, formatDay } from './format.ts'

/** What every picture of a commune's overview says of where it comes from. */
export function usePictureSource(overview: Overview): Omit<PictureWords, 'title'> {
  const { t } = useTranslation()
  const { commune, plan, year, asOf, demo } = overview
  return {
    lead: t('ui.countLead', {
      place: communeTitle(commune),
      year,
    }),
    foot: t('ui.planFoot', { plan: plan.title, day: formatDay(asOf) }),
    mark: demo ? t('demo.short') : null,
  }
}
