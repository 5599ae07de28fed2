import { listExplanations } from '@tien-do/contract'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from '../../lib/translation.ts'
import { Link } from 'react-router'
import { call } from '../../lib/call.ts'
import { formatDay } from '../../lib/format.ts'
import { indicatorPath } from '../../lib/overview.ts'
import { ErrorState } from '../../ui/error-state.tsx'
import { ExplanationState } from '../../ui/explanation-state.tsx'
import { Section } from '../../ui/section.tsx'
import { TableSkeleton } from '../../ui/skeletons.tsx'
import { explanationQueries } from '../indicators/explanation-queries.ts'
import classes from './offices.module.css'

interface Props {
  slug: string
  officeId: string
}

const shown = 50

/** What the office is asked to explain, by its day; what is closed stands with its indicator. */
export function OfficeExplanations({ slug, officeId }: Props) {
  const { t } = useTranslation()
  const { data, error, refetch } = useQuery({
    queryKey: [...explanationQueries.all, 'office', officeId],
    queryFn: ({ signal }) =>
      call(listExplanations, { slug, office: officeId, state: 'open', limit: shown }, { signal }),
    staleTime: 0,
  })
  if (error) return <ErrorState error={error} headingLevel={3} onRetry={() => void refetch()} />
  return (
    <Section title={t('office.explanations')} note={data?.items.length} flush>
      {!data && <TableSkeleton rows={2} />}
      {data?.items.length === 0 && <p className={classes.none}>{t('office.noExplanations')}</p>}
      {data && data.items.length > 0 && (
        <ul className={classes.list}>
          {data.items.map((it) => (
            <li key={it.id}>
              <p className={classes.name}>
                <span className="figures">{it.indicator.code}</span>{' '}
                <Link to={`${indicatorPath(slug, it.indicator.code)}#explanations`}>
                  {it.indicator.name}
                </Link>
              </p>
              <p>“{it.question}”</p>
              <p className={classes.meta}>
                <ExplanationState state={it.state} overdue={it.overdue} />
                <span>{t('explanation.due', { day: formatDay(it.dueOn) })}</span>
              </p>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
