import { useTranslation } from '../../lib/translation.ts'
import { useFormat } from '../../lib/use-format.ts'
import { usePeriodWords } from '../../lib/use-period-words.ts'
import type { HandoverPreview } from './handover-queries.ts'
import { RoleList } from './role-list.tsx'
import { useOwedWords } from './use-owed-words.ts'
import classes from './users.module.css'

/** What passes on with a place, in counts and one by one, and what stays. */
export function HandoverPreviewList({ preview }: { preview: HandoverPreview }) {
  const { t } = useTranslation()
  const { day } = useFormat()
  const { round } = usePeriodWords()
  const owedWords = useOwedWords()
  const { role, office, owed, items, notices, stays } = preview
  const total = Object.values(owed).reduce((sum, it) => sum + it, 0)
  return (
    <div className={classes.preview}>
      <p>
        <b>{[t(`role.${role}`), office?.name].filter(Boolean).join(' · ')}</b>
      </p>
      <p>{t('handover.owes', { owed: owedWords(owed) })}</p>
      {items.length > 0 && (
        <ul className={classes.owed} aria-label={t('handover.items')}>
          {items.map((it) => (
            <li key={`${it.kind} ${it.code} ${it.period} ${it.due}`}>
              <span>
                {it.code !== null && `${it.code}. `}
                {it.name ?? t('handover.kind.signatures')}
              </span>
              <span className={classes.muted}>
                {[
                  it.name !== null && t(`handover.kind.${it.kind}`),
                  it.period !== null && round(it.period),
                  it.due !== null && t('handover.due', { day: day(it.due) }),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </li>
          ))}
        </ul>
      )}
      {total > items.length && (
        <p className={classes.muted}>{t('handover.more', { count: total - items.length })}</p>
      )}
      <p className={classes.muted}>
        {notices > 0 && `${t('handover.notices', { count: notices })} `}
        {t('handover.keepsAuthor')}
      </p>
      {stays.length > 0 && (
        <div className={classes.muted}>
          {t('handover.stays')}
          <RoleList memberships={stays} />
        </div>
      )}
    </div>
  )
}
