import type { Explanation, OverviewIndicator } from '@tien-do/contract'
import { IconSquareCheck } from '@tabler/icons-react'
import { targetWithUnit } from '@tien-do/domain'
import { useTranslation } from '../../lib/translation.ts'
import { formatDay } from '../../lib/format.ts'
import { chartOf, reasonOf } from '../../lib/overview.ts'
import { useLanguage } from '../../lib/use-language.ts'
import { useWaitingConclusions } from '../../lib/use-waiting-conclusions.ts'
import { dueIn, shortTarget } from '../../ui/chart/target-words.ts'
import { ConclusionItem } from '../../ui/conclusion-item.tsx'
import { OutlookBadge } from '../../ui/outlook-badge.tsx'
import type { MeetingParts } from './meeting-parts.ts'
import classes from './meeting.module.css'
import { WaitingItem } from './waiting-item.tsx'

interface Props extends MeetingParts {
  indicator: OverviewIndicator
}

/** Who answers for it, what is due from now on, what was explained, what has been concluded. */
export function SlideSide({ indicator: it, meeting, overview, person }: Props) {
  const { t } = useTranslation()
  const lead = it.offices.find(({ role }) => role === 'lead')
  const supports = it.offices.filter(({ role }) => role === 'support')
  const explanations = meeting.explanations.filter(({ indicator }) => indicator.id === it.id)
  const concluded = meeting.conclusions.filter(({ indicator }) => indicator.id === it.id)
  const waiting = useWaitingConclusions(person).filter(({ input }) => input.id === it.id)
  return (
    <aside className={classes.side}>
      <section>
        <h2>{t('meeting.responsible')}</h2>
        <p className={classes.strong}>{lead?.name ?? t('filter.unassigned')}</p>
        {supports.length > 0 && (
          <p>{t('meeting.with', { offices: supports.map(({ name }) => name).join(', ') })}</p>
        )}
      </section>
      <FromNow indicator={it} overview={overview} />
      {explanations.map((explanation) => (
        <ExplanationNote key={explanation.id} explanation={explanation} />
      ))}
      {(concluded.length > 0 || waiting.length > 0) && (
        <section>
          <h2>{t('meeting.concluded')}</h2>
          <ul className={classes.concluded}>
            {waiting.map((conclusion) => (
              <li key={conclusion.key}>
                <WaitingItem
                  waiting={conclusion}
                  offices={meeting.offices}
                  person={person}
                  code={it.code}
                />
              </li>
            ))}
            {concluded.map((conclusion) => (
              <li key={conclusion.id}>
                <IconSquareCheck size={22} stroke={1.8} aria-hidden />
                <div>
                  <ConclusionItem conclusion={conclusion} />
                </div>
              </li>
            ))}
          </ul>
        </section>
      )}
    </aside>
  )
}

/** The next target and the last one, with where it is heading. */
function FromNow({ indicator: it, overview }: Pick<Props, 'indicator' | 'overview'>) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { year, plan } = overview
  const next = year < plan.periodEnd ? dueIn(chartOf(it, plan), year + 1) : null
  const words = next && targetWithUnit(shortTarget(next, language), it.unit, language)
  return (
    <section>
      <h2>{t('meeting.fromNow')}</h2>
      {words && (
        <p className={classes.strong}>
          {t(next?.op === 'text' ? 'meeting.nextWords' : 'meeting.next', { year: year + 1, words })}
        </p>
      )}
      <p className={classes.heading}>
        {t('overview.by', { year: plan.periodEnd })}{' '}
        <OutlookBadge
          status={it.status}
          reason={reasonOf(it.status, it.outlook.reason)}
          size={20}
        />
      </p>
    </section>
  )
}

function ExplanationNote({ explanation: it }: { explanation: Explanation }) {
  const { t } = useTranslation()
  const answer = it.answers.at(-1)
  return (
    <section>
      <h2>
        {answer
          ? t('meeting.explained', {
              office: it.office.name,
              day: formatDay(answer.at.slice(0, 10)),
            })
          : t(it.overdue ? 'meeting.explanationLate' : 'meeting.explanationOpen', {
              office: it.office.name,
              day: formatDay(it.dueOn),
            })}
      </h2>
      <blockquote className={classes.quote}>“{answer?.text ?? it.question}”</blockquote>
    </section>
  )
}
