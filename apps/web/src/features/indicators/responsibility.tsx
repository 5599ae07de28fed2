import type { Indicator } from '@tien-do/contract'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from '../../lib/translation.ts'
import { Link } from 'react-router'
import { formatDay } from '../../lib/format.ts'
import { indicatorPath } from '../../lib/overview.ts'
import { useFormat } from '../../lib/use-format.ts'
import { usePick } from '../../lib/use-language.ts'
import { indicatorQueries } from './indicator-queries.ts'
import { BaselineWorking } from './set-up-history.tsx'
import classes from './indicators.module.css'

/** Who answers for it, where the baseline comes from, what the plan prints, how it is defined. */
export function Responsibility({ indicator: it }: { indicator: Indicator }) {
  const { t } = useTranslation()
  const format = useFormat()
  const pick = usePick()
  const { assignment, baseline, source, definition, commune } = it
  const past = useQuery(indicatorQueries.setUpHistory(it.id))
  const assigned = past.data?.assigned ?? []
  const inForce = past.data?.baselines.find(
    ({ supersededAt, year }) => supersededAt === null && year === baseline?.year,
  )
  const office = ({ id, name }: { id: string; name: string }) => (
    <Link to={`/c/${commune.slug}/offices/${id}`} lang="vi">
      {name}
    </Link>
  )
  const others = [...(it.parent ? [it.parent] : []), ...it.parts, ...it.sameSeries]
  const printed = it.printedOffices.map(({ name, role }) =>
    role ? `${name} (${t(`officeRole.${role}`)})` : name,
  )
  const facts: [string, ReactNode][] = [
    [
      t('indicator.enters'),
      assignment.enters ? (
        <>
          {office(assignment.enters)}{' '}
          {assignment.origin && `(${t(`indicator.origin.${assignment.origin}`)})`}
          {assignment.since && `, ${t('indicator.since', { day: formatDay(assignment.since) })}`}
          {assignment.decision && `, ${assignment.decision}`}
          {assignment.toConfirm && <em>{t('indicator.toConfirm')}</em>}
        </>
      ) : (
        t('filter.unassigned')
      ),
    ],
    [
      t('indicator.supports'),
      assignment.supports.length > 0
        ? assignment.supports.map((each, index) => (
            <span key={each.id}>
              {index > 0 && '; '}
              {office(each)}
            </span>
          ))
        : t('indicator.none'),
    ],
    [t('indicator.printed'), printed.join('; ') || t('indicator.notPrinted')],
    [
      t('indicator.baseline'),
      baseline ? (
        <>
          {t('indicator.baselineOf', {
            value: format.value(baseline.value, it.unit),
            year: baseline.year,
          })}
          , {t(`indicator.baselineOrigin.${baseline.origin}`)}
          {baseline.source && `: ${baseline.source}`}
          {inForce && <BaselineWorking baseline={inForce} unit={it.unit} />}
        </>
      ) : (
        t('indicator.noBaseline')
      ),
    ],
    ...(assigned.length > 0
      ? [
          [
            t('indicator.assigned'),
            assigned.map((each) => (
              <span key={each.year} className={classes.related}>
                {t('indicator.assignedOf', {
                  year: each.year,
                  value: format.value(each.value, it.unit),
                  source: each.source,
                })}
              </span>
            )),
          ] satisfies [string, ReactNode],
        ]
      : []),
    [t('indicator.section'), source.section],
    [
      t('indicator.words'),
      <q key="words" lang="vi">
        {source.text}
      </q>,
    ],
    ...(definition
      ? [
          [
            t('indicator.definition'),
            <>
              {pick(definition.definition)}
              {definition.authority && ` ${definition.authority}.`}
              {definition.comparabilityNote && <em>{pick(definition.comparabilityNote)}</em>}
            </>,
          ] satisfies [string, ReactNode],
        ]
      : []),
    ...(others.length > 0
      ? [
          [
            t('indicator.related'),
            others.map(({ code, name }) => (
              <span key={code} className={classes.related}>
                <Link to={indicatorPath(commune.slug, code)}>
                  {code} {name}
                </Link>
              </span>
            )),
          ] satisfies [string, ReactNode],
        ]
      : []),
  ]
  return (
    <dl className={classes.pairs}>
      {facts.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
