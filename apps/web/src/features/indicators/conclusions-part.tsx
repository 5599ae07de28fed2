import { Button } from '@mantine/core'
import type { Indicator } from '@tien-do/contract'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useTranslation } from '../../lib/translation.ts'
import { conclusionQueries } from '../../lib/conclusions.ts'
import { formatInstant } from '../../lib/format.ts'
import { usePeriodWords } from '../../lib/use-period-words.ts'
import { ConclusionItem } from '../../ui/conclusion-item.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { TableSkeleton } from '../../ui/skeletons.tsx'
import classes from './explanations.module.css'
import { Fold } from './fold.tsx'
import pageClasses from './indicators.module.css'

/** What meetings concluded about the indicator, newest first. */
export function ConclusionsPart({ indicator }: { indicator: Indicator }) {
  const { t } = useTranslation()
  const { inText } = usePeriodWords()
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    conclusionQueries.ofIndicator(indicator.id),
  )
  const items = data?.pages.flatMap((page) => page.items)
  return (
    <Fold
      id="conclusions"
      title={t('conclusion.title')}
      count={items ? t('conclusion.count', { count: items.length }) : ''}
      open={(items?.length ?? 0) > 0}
    >
      {error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : !items ? (
        <TableSkeleton rows={2} />
      ) : items.length === 0 ? (
        <p className={pageClasses.quiet}>{t('conclusion.none')}</p>
      ) : (
        <ol className={classes.list}>
          {items.map((it) => (
            <li key={it.id} className={classes.item}>
              <ConclusionItem conclusion={it} />
              <p className={classes.who}>
                {t(`conclusion.by.${it.by ?? 'gone'}`)}
                {it.round && `, ${t('conclusion.ofRound', { round: inText(it.round) })}`},{' '}
                <time dateTime={it.at}>{formatInstant(it.at)}</time>
              </p>
            </li>
          ))}
        </ol>
      )}
      {hasNextPage && (
        <Button
          variant="transparent"
          size="compact-sm"
          p={0}
          loading={isFetchingNextPage}
          onClick={() => void fetchNextPage()}
        >
          {t('conclusion.more')}
        </Button>
      )}
    </Fold>
  )
}
