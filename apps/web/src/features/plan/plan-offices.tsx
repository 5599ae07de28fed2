import type { PlanDocument } from '@tien-do/contract'
import { Fragment } from 'react'
import { Link } from 'react-router'
import { useTranslation } from '../../lib/translation.ts'
import { indicatorPath } from '../../lib/overview.ts'
import classes from './plan.module.css'

interface Props {
  document: Pick<PlanDocument, 'offices' | 'indicators'>
  slug: string
}

/** The offices with the duties that the plan gives them. */
export function PlanOffices({ document: { offices, indicators }, slug }: Props) {
  const { t } = useTranslation()
  const known = new Set(indicators.map(({ code }) => code))
  return (
    <ul className={classes.list}>
      {offices.map(({ name, duties, indicatorCodes }) => (
        <li key={name}>
          <h3 lang="vi">{name}</h3>
          {duties === null ? <p>{t('plan.noDuties')}</p> : <p lang="vi">{duties}</p>}
          {indicatorCodes.length > 0 && (
            <p className={classes.quiet}>
              {t('plan.officeIndicators')}{' '}
              {indicatorCodes.map((code, index) => (
                <Fragment key={code}>
                  {index > 0 && ', '}
                  {known.has(code) ? <Link to={indicatorPath(slug, code)}>{code}</Link> : code}
                </Fragment>
              ))}
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}
