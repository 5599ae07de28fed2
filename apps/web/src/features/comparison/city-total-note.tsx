import type { Comparison } from '@tien-do/contract'
import { useTranslation } from '../../lib/translation.ts'
import { lowerFirst } from '../../lib/format.ts'
import { useFormat } from '../../lib/use-format.ts'
import { Card } from '../../ui/section.tsx'
import classes from './comparison.module.css'

/** One figure for all communes shown, with how many it rests on; or why they are not added up. */
export function CityTotalNote({
  comparison,
  narrowed,
}: {
  comparison: Comparison
  narrowed: boolean
}) {
  const { t } = useTranslation()
  const format = useFormat()
  const { total, unit, year } = comparison
  if (!total) return null
  const { kind, value, grade, counted, of, whyNot } = total
  const basis = { counted, of }
  const whom = t(narrowed ? 'comparison.total.group' : 'comparison.total.city')
  return (
    <Card>
      <p className={classes.total}>
        <span>{t('comparison.total.label', { whom, year })}</span>{' '}
        {kind !== null && value !== null ? (
          <>
            <b>{format.amount(value, unit)}</b>
            {grade && <> ({lowerFirst(t(`grade.${grade}`))})</>}
            <small>{t(`comparison.total.${kind}`, basis)}</small>
          </>
        ) : (
          <>
            <b>{t('comparison.total.not')}</b>
            {whyNot && <small>{t(`comparison.total.whyNot.${whyNot}`, basis)}</small>}
          </>
        )}
      </p>
    </Card>
  )
}
