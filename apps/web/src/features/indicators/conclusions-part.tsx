import type { Indicator } from '@tien-do/contract'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useTranslation } from '../../lib/translation.ts'
import { conclusionQueries } from '../../lib/conclusions.ts'
import { formatInstant } from '../../lib/format.ts'
import { usePeriodWords } from '../../lib/use-period-words.ts'
import { ConclusionItem } from '../../ui/conclusion-item.tsx'
import classes from './explanations.module.css'
import { FoldedList } from './folded-list.tsx'

/** What meetings concluded about the indicator, newest first. */
export function ConclusionsPart({ indicator }: { indicator: Indicator }) {
  const { t } = useTranslation()
  const { inText } = usePeriodWords()
  const list = useInfiniteQuery(conclusionQueries.ofIndicator(indicator.id))
  const items = list.data?.pages.flatMap((page) => page.items)
  return (
    <FoldedList
      id="conclusions"
      title={t('conclusion.title')}
      open={(items?.length ?? 0) > 0}
      list={list}
      items={items}
      words={{
        count: (count) => t('conclusion.count', { count }),
        none: t('conclusion.none'),
        more: t('conclusion.more'),
      }}
      item={(it) => (
        <li key={it.id} className={classes.item}>
          <ConclusionItem conclusion={it} />
          <p className={classes.who}>
            {t(`conclusion.by.${it.by ?? 'gone'}`)}
            {it.round && `, ${t('conclusion.ofRound', { round: inText(it.round) })}`},{' '}
            <time dateTime={it.at}>{formatInstant(it.at)}</time>
          </p>
        </li>
      )}
    />
  )
}
