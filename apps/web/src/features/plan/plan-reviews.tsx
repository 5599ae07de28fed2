import type { PlanDocument } from '@tien-do/contract'
import { useTranslation } from '../../lib/translation.ts'
import { Section } from '../../ui/section.tsx'
import classes from './plan.module.css'

/** When the plan itself asks for reviews, of whom and by whom. */
export function PlanReviews({ reviews }: Pick<PlanDocument, 'reviews'>) {
  const { t } = useTranslation()
  return (
    <Section title={t('plan.reviews')}>
      {reviews.length === 0 && <p className={classes.quiet}>{t('plan.noReviews')}</p>}
      <ul className={classes.reviews}>
        {reviews.map(({ cadence, year, by, to }, index) => (
          <li key={`${cadence} ${index}`}>
            <b>
              {t(`plan.cadence.${cadence}`)}
              {year !== null && ` ${year}`}
            </b>
            {by && <span>{t('plan.by', { by })}</span>}
            {to && <span>{t('plan.to', { to })}</span>}
          </li>
        ))}
      </ul>
    </Section>
  )
}
