import { Button } from '@mantine/core'
import type { Explanation } from '@tien-do/contract'
import { useState } from 'react'
import { useTranslation } from '../../lib/translation.ts'
import { formatDay, formatInstant } from '../../lib/format.ts'
import { usePeriodWords } from '../../lib/use-period-words.ts'
import { useReason } from '../../lib/use-reason.ts'
import { ExplanationState } from '../../ui/explanation-state.tsx'
import { AnswerFiles } from './answer-files.tsx'
import { AnswerForm } from './answer-form.tsx'
import { CloseExplanation } from './close-explanation.tsx'
import { useExplanationSteps } from './explanation-queries.ts'
import classes from './explanations.module.css'

/** One request: who asks what by when, the answers, and what is to be done next. */
export function ExplanationItem({ explanation: it }: { explanation: Explanation }) {
  const { t } = useTranslation()
  const { inText } = usePeriodWords()
  const reason = useReason()
  const { closing } = useExplanationSteps()
  const [adds, setAdds] = useState(false)
  const [refused, setRefused] = useState<unknown>(null)
  const answered = it.answers.length > 0
  const writes = it.may.answer && (!answered || adds)
  const asker = it.askedBy ? t(`explanation.asker.${it.askedBy}`) : t('explanation.asker.gone')
  return (
    <li className={classes.item}>
      <p className={classes.meta}>
        <ExplanationState state={it.state} overdue={it.overdue} />
        <span>{t('explanation.due', { day: formatDay(it.dueOn) })}</span>
      </p>
      <p className={classes.who}>
        {t('explanation.asks', { asker, office: it.office.name })}
        {it.period && ` ${t('explanation.aboutPeriod', { period: inText(it.period) })}`},{' '}
        <time dateTime={it.askedAt}>{formatInstant(it.askedAt)}</time>
      </p>
      <p className={classes.words}>“{it.question}”</p>
      {answered && (
        <ol className={classes.answers}>
          {it.answers.map((answer) => (
            <li key={answer.id}>
              <p className={classes.who}>
                {t(answer.onBehalf ? 'explanation.answersFor' : 'explanation.answers', {
                  office: it.office.name,
                })}
                , <time dateTime={answer.at}>{formatInstant(answer.at)}</time>
              </p>
              <p className={classes.words}>{answer.text}</p>
              <AnswerFiles explanationId={it.id} answer={answer} mayAdd={it.may.answer} />
            </li>
          ))}
        </ol>
      )}
      {writes && (
        <AnswerForm
          explanation={it}
          onDone={({ refusedFile }) => {
            setAdds(false)
            setRefused(refusedFile)
          }}
          {...(answered ? { onCancel: () => setAdds(false) } : {})}
        />
      )}
      {refused !== null && (
        <p role="alert" className={classes.failed}>
          {t('explanation.filesRefused')} {reason(refused)}
        </p>
      )}
      {closing.error && (
        <p role="alert" className={classes.failed}>
          {reason(closing.error)}
        </p>
      )}
      {(it.may.close || (it.may.answer && !writes)) && (
        <div className={classes.steps}>
          {it.may.answer && !writes && (
            <Button variant="default" onClick={() => setAdds(true)}>
              {t('explanation.add')}
            </Button>
          )}
          {it.may.close && (
            <CloseExplanation
              withdraws={!answered}
              loading={closing.isPending}
              onClose={() => closing.mutate(it.id)}
            />
          )}
        </div>
      )}
    </li>
  )
}
