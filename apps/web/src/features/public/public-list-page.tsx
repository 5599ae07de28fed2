import { listPublicCommunes } from '@tien-do/contract'
import { useQuery } from '@tanstack/react-query'
import { communeTitle } from '../../lib/format.ts'
import { useTranslation } from '../../lib/translation.ts'
import { Link } from 'react-router'
import { publicQuery } from '../../lib/served-answer.ts'
import { useAddress } from '../../lib/use-address.ts'
import { usePeriodWords } from '../../lib/use-period-words.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { InventedMark } from '../../ui/invented-mark.tsx'
import { Section } from '../../ui/section.tsx'
import { PageSkeleton } from '../../ui/skeletons.tsx'
import { PublicFrame } from './public-frame.tsx'
import classes from './public.module.css'

/** Every commune that has published something. */
export function PublicListPage() {
  const { t } = useTranslation()
  const { round } = usePeriodWords()
  const cursor = useAddress().address.get('cursor') ?? undefined
  const { data, error, refetch } = useQuery(publicQuery(listPublicCommunes, { limit: 200, cursor }))
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />
  if (!data) return <PageSkeleton />
  const { items, nextCursor } = data
  return (
    <PublicFrame
      title={t('public.title')}
      way={t('public.title')}
      finding={
        items.length > 0 ? t('public.list.finding', { count: items.length }) : t('public.list.none')
      }
      lead={t('public.list.lead')}
      demo={items.some((it) => it.rounds.some(({ demo }) => demo))}
      printed={t('public.title')}
    >
      {items.length === 0 ? (
        <EmptyState title={t('public.list.empty')} text={t('public.list.emptyText')} />
      ) : (
        <Section title={t('public.list.communes')} flush>
          <ul className={classes.list}>
            {items.map(({ commune, rounds: [latest, ...others] }) => (
              <li key={commune.code}>
                <Link to={`/p/${commune.slug}`}>
                  <b>
                    {communeTitle(commune)}
                    <InventedMark commune={commune} />
                  </b>
                  {latest && (
                    <span>
                      {t('public.list.latest', {
                        round: round(latest.period),
                        count: latest.figures,
                      })}
                      {others.length > 0 &&
                        `; ${t('public.list.others', { count: others.length })}`}
                    </span>
                  )}
                </Link>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {nextCursor !== null && (
        <p>
          <Link to={`/p?cursor=${nextCursor}`}>{t('public.list.next')}</Link>
        </p>
      )}
    </PublicFrame>
  )
}
