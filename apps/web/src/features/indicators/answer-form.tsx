import { Button, Textarea } from '@mantine/core'
import type { Explanation } from '@tien-do/contract'
import { useState, type FormEvent } from 'react'
import { useTranslation } from '../../lib/translation.ts'
import { useReason } from '../../lib/use-reason.ts'
import { ChosenFiles } from './chosen-files.tsx'
import { useExplanationSteps, type Answered } from './explanation-queries.ts'
import classes from './explanations.module.css'

interface Props {
  explanation: Explanation
  onDone: (answered: Answered) => void
  onCancel?: () => void
}

/** The office answers in place; what was typed stays until it is kept. */
export function AnswerForm({ explanation, onDone, onCancel }: Props) {
  const { t } = useTranslation()
  const reason = useReason()
  const { answering } = useExplanationSteps()
  const [text, setText] = useState('')
  const [files, setFiles] = useState<readonly File[]>([])
  const [tried, setTried] = useState(false)
  const empty = text.trim() === ''
  const send = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (empty) return
    answering.mutate(
      { id: explanation.id, text, files },
      {
        onSuccess: (answered) => {
          setText('')
          setFiles([])
          setTried(false)
          onDone(answered)
        },
      },
    )
  }
  return (
    <form onSubmit={send} className={classes.answerForm} noValidate>
      <Textarea
        label={t('explanation.answerOf', { office: explanation.office.name })}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        error={tried && empty ? t('explanation.noAnswer') : null}
        maxLength={5000}
        autosize
        minRows={2}
        maxRows={12}
      />
      <ChosenFiles files={files} onChange={setFiles} />
      {answering.error && (
        <p role="alert" className={classes.failed}>
          {reason(answering.error)}
        </p>
      )}
      <div className={classes.steps}>
        <Button type="submit" loading={answering.isPending}>
          {t('explanation.answer')}
        </Button>
        {onCancel && (
          <Button variant="default" onClick={onCancel}>
            {t('explanation.cancel')}
          </Button>
        )}
      </div>
    </form>
  )
}
