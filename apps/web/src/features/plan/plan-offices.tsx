import type { PlanDocument } from '@tien-do/contract'
import { useTranslation } from '../../lib/translation.ts'
import classes from './plan.module.css'

interface Props {
  offices: PlanDocument['offices']
  slug: string
}

/** The offices with the duties that the plan gives them. */
export function PlanOffices({ offices }: Props) {
  const { t } = useTranslation()
  return (
    <ul className={classes.list}>
      {offices.map(({ name, duties, indicatorCodes }) => (
        <li key={name}>
          <h3>{name}</h3>
          <p>{duties ?? t('plan.noDuties')}</p>
          {indicatorCodes.length > 0 && (
            <p className={classes.quiet}>
              {t('plan.officeIndicators', { codes: indicatorCodes.join(', ') })}
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}
