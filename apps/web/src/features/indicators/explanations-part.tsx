import { Button } from '@mantine/core'
import type { Indicator } from '@tien-do/contract'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useTranslation } from '../../lib/translation.ts'
import { useLocation } from 'react-router'
import { ErrorState } from '../../ui/error-state.tsx'
import { TableSkeleton } from '../../ui/skeletons.tsx'
import { ExplanationItem } from './explanation-item.tsx'
import { explanationQueries } from './explanation-queries.ts'
import classes from './explanations.module.css'
import { Fold } from './fold.tsx'
import pageClasses from './indicators.module.css'

const anchor = 'explanations'

/** What was asked about the indicator and answered, newest first; `#explanations` leads here. */
export function ExplanationsPart({ indicator }: { indicator: Indicator }) {
  const { t } = useTranslation()
  const { hash } = useLocation()
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    explanationQueries.ofIndicator(indicator.id),
  )
  const items = data?.pages.flatMap((page) => page.items)
  const loaded = items !== undefined
  const wanted = hash === `#${anchor}`
  useEffect(() => {
    if (loaded && wanted) document.getElementById(anchor)?.scrollIntoView()
  }, [loaded, wanted])
  const openCount = items?.filter((it) => it.closedAt === null).length ?? 0
  return (
    <Fold
      id={anchor}
      title={t('explanation.title')}
      count={items ? t('explanation.count', { count: items.length }) : ''}
      open={wanted || openCount > 0}
    >
      {error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : !items ? (
        <TableSkeleton rows={2} />
      ) : items.length === 0 ? (
        <p className={pageClasses.quiet}>{t('explanation.none')}</p>
      ) : (
        <ol className={classes.list}>
          {items.map((it) => (
            <ExplanationItem key={it.id} explanation={it} />
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
          {t('explanation.more')}
        </Button>
      )}
    </Fold>
  )
}
