import type { PublicFigure } from '@tien-do/contract'
import { useTranslation } from './translation.ts'
import { useFormat } from './use-format.ts'
import { useTargetText } from './use-target-text.ts'

/** What goes out, in words. */
export function usePublicWords() {
  const { t } = useTranslation()
  const { amount } = useFormat()
  const targetText = useTargetText()
  return {
    /** With its unit, or the result that was told without a number. */
    figure: ({ value, said, notApplicable, unit }: PublicFigure): string => {
      if (notApplicable) return t('figure.notApplicable')
      if (said) return t(`verdict.${said}`)
      return value === null ? t('figure.none') : amount(value, unit)
    },
    /** As the plan prints it; a bare number gets the unit of its column. */
    target: ({ target, unit }: Pick<PublicFigure, 'target' | 'unit'>): string =>
      target === null ? t('publication.public.noTarget') : targetText(target, unit),
  }
}
