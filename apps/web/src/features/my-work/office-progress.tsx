import type { OfficeRound, OfficeWork } from '@tien-do/contract'
import { isReviewing } from '@tien-do/domain'
import { useTranslation } from '../../lib/translation.ts'
import { usePeriodWords } from '../../lib/use-period-words.ts'
import { Section } from '../../ui/section.tsx'
import classes from './office-progress.module.css'

const parts = ['approved', 'submitted', 'returned', 'missing'] as const

/** What the office has given of each round, and how much of it in time. */
export function OfficeProgress({ work }: { work: OfficeWork }) {
  const { t } = useTranslation()
  return (
    <Section title={t('myWork.given', { office: work.office.name })}>
      <ul className={classes.rounds}>
        {work.rounds.map((it) => (
          <RoundProgress key={`${it.round.key} ${it.period}`} progress={it} />
        ))}
      </ul>
    </Section>
  )
}

function RoundProgress({ progress: it }: { progress: OfficeRound }) {
  const { t } = useTranslation()
  const { round, name } = usePeriodWords()
  const counts = {
    approved: it.approved,
    submitted: it.submitted,
    returned: it.returned,
    missing: it.drafts + it.blank,
  }
  const shown = parts.filter((part) => counts[part] > 0)
  const words = shown.map((part) => t(`myWork.part.${part}`, { count: counts[part] }))
  return (
    <li>
      <p className={classes.head}>
        <span>
          {round(it.period)}
          {isReviewing(it.round.kind) && ` · ${name(it.round)}`}
        </span>
        {it.inTime.given > 0 && (
          <span className={classes.inTime}>
            {t('myWork.inTime', { by: it.inTime.by, given: it.inTime.given })}
          </span>
        )}
      </p>
      <p className={classes.total}>
        <b className="figures">{it.approved + it.submitted}</b>{' '}
        {t('myWork.ofFigures', { count: it.due })}
      </p>
      <div className={classes.bar} role="img" aria-label={words.join(', ')}>
        {shown.map((part) => (
          <span
            key={part}
            data-part={part}
            className={part === 'missing' ? 'hatched' : undefined}
            style={{ flexGrow: counts[part] }}
          />
        ))}
      </div>
      <p className={classes.words}>
        {words.map((word) => (
          <span key={word}>{word}</span>
        ))}
      </p>
    </li>
  )
}
