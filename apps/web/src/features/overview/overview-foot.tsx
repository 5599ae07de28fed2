import type { Overview } from '@tien-do/contract'
import { useTranslation } from '../../lib/translation.ts'
import { Link } from 'react-router'
import { formatDay } from '../../lib/format.ts'
import classes from './overview.module.css'

/** Up to when the figures go, and where plan and verdicts come from. */
export function OverviewFoot({ overview }: { overview: Overview }) {
  const { t } = useTranslation()
  const { plan, commune, asOf } = overview
  return (
    <footer className={classes.foot}>
      {t('overview.foot', { day: formatDay(asOf) })}{' '}
      <Link to={`/c/${commune.slug}/plan`} lang="vi">
        {plan.number ? `${plan.title} (${plan.number})` : plan.title}
      </Link>
      , <span lang="vi">{plan.issuer}</span>. <Link to="/method">{t('nav.method')}</Link>.
    </footer>
  )
}
