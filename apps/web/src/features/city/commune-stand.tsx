import type { CommuneRef } from '@tien-do/contract'
import { outlookStatuses } from '@tien-do/domain'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { overviewQueries } from '../../lib/overview.ts'
import { usePick } from '../../lib/use-language.ts'
import { OutlookBadge } from '../../ui/outlook-badge.tsx'
import { Skeleton } from '../../ui/skeletons.tsx'
import { totalOf, VerdictBar } from '../../ui/verdict-bar.tsx'
// The colours of the verdicts, which the bar alone does not bring along.
import '../../ui/verdict.module.css'
import classes from './city.module.css'

/** One commune's finding, verdicts and outlook; communes are never added up or ranked here. */
export function CommuneStand({ commune }: { commune: CommuneRef }) {
  const { t } = useTranslation()
  const pick = usePick()
  const { data, error } = useQuery(
    overviewQueries.of(commune.slug, { year: null, count: 'headlines' }),
  )
  const name = `${t(`kind.${commune.kind}`)} ${commune.name}`
  return (
    <article className={classes.commune}>
      <h3>
        <Link to={`/c/${commune.slug}`}>{name}</Link>
      </h3>
      {data ? (
        <>
          <div className={classes.found}>
            <p>{pick(data.finding)}</p>
            <p className={classes.plan}>
              {data.plan.title}
              {data.tasks > 0 && (
                <>
                  {' · '}
                  <Link to={`/c/${commune.slug}/tasks`}>
                    {t('city.tasks', { count: data.tasks })}
                  </Link>
                </>
              )}
              {data.programmes > 0 && (
                <>
                  {' · '}
                  <Link to={`/c/${commune.slug}/programmes`}>
                    {t('city.programmes', { count: data.programmes })}
                  </Link>
                </>
              )}
            </p>
          </div>
          <div className={classes.stand}>
            <VerdictBar counts={data.counts} name={name} longest={totalOf(data.counts)} />
            <p className={classes.outlook}>
              <span>{t('overview.by', { year: data.plan.periodEnd })}</span>
              {outlookStatuses
                .filter((status) => (data.outlook[status] ?? 0) > 0)
                .map((status) => (
                  <OutlookBadge
                    key={status}
                    status={status}
                    count={data.outlook[status] ?? 0}
                    size={16}
                  />
                ))}
            </p>
          </div>
        </>
      ) : error ? (
        <p>{t('errors.title')}</p>
      ) : (
        <Skeleton height={72} />
      )}
    </article>
  )
}
