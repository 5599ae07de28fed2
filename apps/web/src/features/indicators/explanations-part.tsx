import type { Indicator } from '@tien-do/contract'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useTranslation } from '../../lib/translation.ts'
import { useLocation } from 'react-router'
import { ExplanationItem } from './explanation-item.tsx'
import { explanationQueries } from './explanation-queries.ts'
import { FoldedList } from './folded-list.tsx'

const anchor = 'explanations'

/** What was asked about the indicator and answered, newest first; `#explanations` leads here. */
export function ExplanationsPart({ indicator }: { indicator: Indicator }) {
  const { t } = useTranslation()
  const { hash } = useLocation()
  const list = useInfiniteQuery(explanationQueries.ofIndicator(indicator.id))
  const items = list.data?.pages.flatMap((page) => page.items)
  const loaded = items !== undefined
  const wanted = hash === `#${anchor}`
  useEffect(() => {
    if (loaded && wanted) document.getElementById(anchor)?.scrollIntoView()
  }, [loaded, wanted])
  const openCount = items?.filter((it) => it.closedAt === null).length ?? 0
  return (
    <FoldedList
      id={anchor}
      title={t('explanation.title')}
      open={wanted || openCount > 0}
      list={list}
      items={items}
      words={{
        count: (count) => t('explanation.count', { count }),
        none: t('explanation.none'),
        more: t('explanation.more'),
      }}
      item={(it) => <ExplanationItem key={it.id} explanation={it} />}
    />
  )
}
