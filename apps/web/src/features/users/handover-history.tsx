import { useInfiniteQuery } from '@tanstack/react-query'
import { useTranslation } from '../../lib/translation.ts'
import { useFormat } from '../../lib/use-format.ts'
import { ErrorState } from '../../ui/error-state.tsx'
import { MoreButton } from '../../ui/more-button.tsx'
import { Section } from '../../ui/section.tsx'
import { handoverQueries } from './handover-queries.ts'
import { useOwedWords } from './use-owed-words.ts'
import classes from './users.module.css'

/** Who took which place over from whom; nothing where nothing was handed over yet. */
export function HandoverHistory({ slug }: { slug: string }) {
  const { t } = useTranslation()
  const { instant } = useFormat()
  const owedWords = useOwedWords()
  const list = useInfiniteQuery(handoverQueries.of(slug))
  if (list.error)
    return <ErrorState headingLevel={3} error={list.error} onRetry={() => void list.refetch()} />
  const items = list.data?.pages.flatMap((it) => it.items) ?? []
  if (items.length === 0) return null
  return (
    <Section title={t('handover.history')} flush>
      <ul className={classes.history}>
        {items.map((it) => (
          <li key={it.id}>
            <b>{t('handover.line', { from: it.from.name, to: it.to.name })}</b>
            <span>{[t(`role.${it.role}`), it.office?.name].filter(Boolean).join(' · ')}</span>
            <span className={classes.muted}>
              {t('handover.owedThen', { owed: owedWords(it.owed) })}
            </span>
            {it.note && <span>{it.note}</span>}
            <span className={classes.muted}>
              {t('handover.by', { at: instant(it.at), name: it.by.name })}
            </span>
          </li>
        ))}
      </ul>
      <MoreButton of={list} words={t('users.more')} />
    </Section>
  )
}
