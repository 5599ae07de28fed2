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
  // An office is given headlines, whose own row may be named otherwise: 4 is 4a and 4b.
  const rowOf = (headline: string) =>
    indicators.find((it) => it.code === headline) ??
    indicators.find((it) => it.headline === headline)
  return (
    <ul className={classes.list}>
      {offices.map(({ name, duties, indicatorCodes }) => (
        <li key={name}>
          <h3 lang="vi">{name}</h3>
          {duties === null ? <p>{t('plan.noDuties')}</p> : <p lang="vi">{duties}</p>}
          {indicatorCodes.length > 0 && (
            <p className={classes.quiet}>
              {t('plan.officeIndicators')}{' '}
              {indicatorCodes.map((code, index) => {
                const row = rowOf(code)
                return (
                  <Fragment key={code}>
                    {index > 0 && ', '}
                    {row ? <Link to={indicatorPath(slug, row.code)}>{code}</Link> : code}
                  </Fragment>
                )
              })}
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}
