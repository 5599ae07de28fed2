import type { CommuneStanding } from '@tien-do/contract'
import { outlookStatuses } from '@tien-do/domain'
import { communeTitle } from '../../lib/format.ts'
import { useTranslation } from '../../lib/translation.ts'
import { Link } from 'react-router'
import { usePick } from '../../lib/use-language.ts'
import { InventedMark } from '../../ui/invented-mark.tsx'
import { OutlookBadge } from '../../ui/outlook-badge.tsx'
import { totalOf, VerdictBar } from '../../ui/verdict-bar.tsx'
// The colours of the verdicts, which the bar alone does not bring along.
import '../../ui/verdict.module.css'
import classes from './city.module.css'

/** One commune's finding, verdicts and outlook; communes are never added up or ranked here. */
export function CommuneStand({ standing }: { standing: CommuneStanding }) {
  const { t } = useTranslation()
  const pick = usePick()
  const { commune, plan, finding, counts, outlook, tasks, programmes } = standing
  const name = communeTitle(commune)
  return (
    <article className={classes.commune}>
      <h3>
        <Link to={`/c/${commune.slug}`}>{name}</Link>
        <InventedMark commune={commune} />
      </h3>
      <div className={classes.found}>
        <p>{pick(finding)}</p>
        <p className={classes.plan}>
          {plan.periodStart === plan.periodEnd
            ? t('city.planOfYear', { year: plan.periodEnd })
            : t('city.plan', { start: plan.periodStart, end: plan.periodEnd })}
          {tasks > 0 && (
            <>
              {' · '}
              <Link to={`/c/${commune.slug}/tasks`}>{t('city.tasks', { count: tasks })}</Link>
            </>
          )}
          {programmes > 0 && (
            <>
              {' · '}
              <Link to={`/c/${commune.slug}/programmes`}>
                {t('city.programmes', { count: programmes })}
              </Link>
            </>
          )}
        </p>
      </div>
      <div className={classes.stand}>
        <VerdictBar counts={counts} name={name} longest={totalOf(counts)} />
        <p className={classes.outlook}>
          <span>{t('overview.by', { year: plan.periodEnd })}</span>
          {outlookStatuses
            .filter((status) => (outlook[status] ?? 0) > 0)
            .map((status) => (
              <OutlookBadge key={status} status={status} count={outlook[status] ?? 0} size={16} />
            ))}
        </p>
      </div>
    </article>
  )
}
