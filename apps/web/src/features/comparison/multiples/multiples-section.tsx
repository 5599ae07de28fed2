import { useQuery } from '@tanstack/react-query'
import type { Comparison } from '@tien-do/contract'
import { useMemo } from 'react'
import { useTranslation } from '../../../lib/translation.ts'
import { comparisonQueries, type ComparisonQuestion } from '../../../lib/comparison.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { useSession } from '../../../lib/session.ts'
import { ErrorState } from '../../../ui/error-state.tsx'
import { GradeDot } from '../../../ui/grade-dot.tsx'
import { Section } from '../../../ui/section.tsx'
import { TableSkeleton } from '../../../ui/skeletons.tsx'
import { usePhone } from '../../../ui/use-phone.ts'
import { GradeSwitch } from '../grade-switch.tsx'
import { PeerWords } from '../peer-head.tsx'
import { CommuneMultiple } from './commune-multiple.tsx'
import { multiplesOf } from './multiples-model.ts'
import { MultiplesTable } from './multiples-table.tsx'
import classes from './multiples.module.css'

interface Props {
  comparison: Comparison
  question: ComparisonQuestion
}

/** Of a few communes each chart gets more of the room. */
const sizes = {
  phone: { width: 104, height: 52 },
  few: { width: 190, height: 104 },
  many: { width: 138, height: 80 },
}

/** One small chart a commune over the years of its plan, in the order of the ranking, on one scale. */
export function MultiplesSection({ comparison, question }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const phone = usePhone()
  const own = useSession()?.memberships.map(({ commune }) => commune?.slug) ?? []
  const { data, error, refetch } = useQuery(comparisonQueries.series(question))
  const model = useMemo(() => data && multiplesOf(comparison, data), [comparison, data])
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />
  const { rows, unit, year, grade } = comparison
  const most = Math.max(0, ...(model?.groups ?? []).map(({ items }) => items.length))
  const size = phone ? sizes.phone : most <= 5 ? sizes.few : sizes.many
  const values = model?.axes?.values
  return (
    <Section
      title={t('comparison.multiples.title')}
      {...(values
        ? {
            note: t('comparison.multiples.scale', {
              from: format.figure(values[0], unit),
              to: format.amount(values[1], unit),
            }),
          }
        : {})}
      actions={<Legend />}
      flush
    >
      <GradeSwitch rows={rows} grade={grade} />
      {model ? (
        <div className={classes.groups}>
          {model.groups.map(({ peer, items }) => (
            <section key={peer?.kind ?? 'rest'} data-rest={peer === null}>
              <h3 className={classes.head}>
                {peer ? (
                  <PeerWords peer={peer} />
                ) : (
                  <b>{t('comparison.notRanked', { count: items.length })}</b>
                )}
              </h3>
              <ul className={classes.grid} data-few={most <= 5}>
                {items.map((multiple) => (
                  <li
                    key={multiple.row.indicator.id}
                    data-own={own.includes(multiple.row.commune.slug)}
                  >
                    <CommuneMultiple {...{ multiple, year, unit, size }} axes={model.axes} />
                  </li>
                ))}
              </ul>
            </section>
          ))}
          <MultiplesTable model={model} unit={unit} year={year} />
        </div>
      ) : (
        <TableSkeleton rows={4} rowHeight={140} />
      )}
    </Section>
  )
}

function Legend() {
  const { t } = useTranslation()
  return (
    <ul className={classes.legend}>
      <li>
        <svg width="28" height="12" aria-hidden>
          <path d="M0 7H28V0H0Z" fill="var(--zone)" />
          <path d="M0 7H28" stroke="var(--target)" strokeWidth="2" />
        </svg>
        {t('comparison.ownTarget')}
      </li>
      {(['official', 'preliminary', 'estimate'] as const).map((grade) => (
        <li key={grade}>
          <GradeDot grade={grade} word />
        </li>
      ))}
    </ul>
  )
}
