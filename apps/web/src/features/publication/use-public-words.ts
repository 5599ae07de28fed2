import type { PublicFigure } from '@tien-do/contract'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/use-format.ts'

/** `96`, `≥ 90`, `1.064`: printed under a head that held the unit. */
const bareNumber = /^[\d.,\s<>≥≤–-]+$/

/** What goes out, in words. */
export function usePublicWords() {
  const { t } = useTranslation()
  const { amount } = useFormat()
  return {
    /** With its unit, or the result that was told without a number. */
    figure: ({ value, said, notApplicable, unit }: PublicFigure): string => {
      if (notApplicable) return t('figure.notApplicable')
      if (said) return t(`verdict.${said}`)
      return value === null ? t('figure.none') : amount(value, unit)
    },
    /** As the plan prints it; a bare number gets the unit of its column. */
    target: ({ target, unit }: PublicFigure): string => {
      if (target === null) return t('publication.public.noTarget')
      if (!unit || !bareNumber.test(target)) return target
      return unit.startsWith('%') ? target + unit : `${target}\u00a0${unit}`
    },
  }
}
