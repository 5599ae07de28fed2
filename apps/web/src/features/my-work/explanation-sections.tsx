import type { Explanation } from '@tien-do/contract'
import { useTranslation } from '../../lib/translation.ts'
import { formatDay } from '../../lib/format.ts'
import { indicatorPath } from '../../lib/overview.ts'
import { ExplanationState } from '../../ui/explanation-state.tsx'
import { Section } from '../../ui/section.tsx'
import { DueDay } from './due-day.tsx'
import type { MyWork } from './my-work.ts'
import classes from './my-work.module.css'
import { WorkItem } from './work-item.tsx'

interface Props {
  explanations: MyWork['explanations']
  /** Asked of my offices; else answered for me to read. */
  toAnswer: boolean
  today: string
  primary: boolean
}

/** Questions that wait for an answer, or answers that wait for their reader. */
export function ExplanationSection({ explanations, toAnswer, today, primary }: Props) {
  const { t } = useTranslation()
  const said = ({ askedBy, askedAt, question, office, answers }: Explanation) => {
    if (!toAnswer)
      return (
        <>
          <p>“{question}”</p>
          <p>
            {t('explanation.answers', { office: office.name })}: {answers.at(-1)?.text}
          </p>
        </>
      )
    return (
      <p>
        {t('myWork.askedOn', {
          asker: t(`explanation.asker.${askedBy ?? 'gone'}`),
          day: formatDay(askedAt.slice(0, 10)),
        })}{' '}
        “{question}”
      </p>
    )
  }
  return (
    <Section
      title={t(toAnswer ? 'myWork.explanations' : 'myWork.answers')}
      note={explanations.count}
      flush
    >
      <ul className={classes.items}>
        {explanations.items.map((it, index) => (
          <WorkItem
            key={it.id}
            code={it.indicator.code}
            title={it.indicator.name}
            detail={said(it)}
            when={
              toAnswer ? (
                <DueDay day={it.dueOn} today={today} />
              ) : (
                <ExplanationState state={it.state} overdue={it.overdue} />
              )
            }
            to={`${indicatorPath(it.commune.slug, it.indicator.code)}#explanations`}
            action={t(toAnswer ? 'myWork.answer' : 'myWork.read')}
            primary={primary && index === 0}
          />
        ))}
      </ul>
      {explanations.count > explanations.items.length && (
        <p className={classes.rest}>
          {t('myWork.andMore', { count: explanations.count - explanations.items.length })}
        </p>
      )}
    </Section>
  )
}
