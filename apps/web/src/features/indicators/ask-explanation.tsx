import { Button, Modal, NativeSelect, Textarea } from '@mantine/core'
import { IconMessageQuestion } from '@tabler/icons-react'
import type { Indicator } from '@tien-do/contract'
import { useQuery } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import { useTranslation } from '../../lib/translation.ts'
import { useSearchParams } from 'react-router'
import { usePeriodWords } from '../../lib/use-period-words.ts'
import { useReason } from '../../lib/use-reason.ts'
import { DayInput } from '../../ui/day-input.tsx'
import { explanationQueries, useExplanationSteps } from './explanation-queries.ts'
import classes from './explanations.module.css'

const daysGiven = 7

const plusDays = (day: string, days: number) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)

/** The button of leader and coordinator; `?ask` in the address opens it at once. */
export function AskExplanation({ indicator }: { indicator: Indicator }) {
  const { t } = useTranslation()
  const [address, setAddress] = useSearchParams()
  const opened = address.has('ask')
  const setOpened = (open: boolean) =>
    setAddress(
      (before) => {
        const after = new URLSearchParams(before)
        if (open) after.set('ask', '1')
        else after.delete('ask')
        return after
      },
      { replace: true, preventScrollReset: true },
    )
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconMessageQuestion size={18} stroke={1.7} aria-hidden />}
        onClick={() => setOpened(true)}
      >
        {t('explanation.ask')}
      </Button>
      <Modal
        opened={opened}
        onClose={() => setOpened(false)}
        title={t('explanation.askTitle', { code: indicator.code })}
        closeButtonProps={{ 'aria-label': t('explanation.cancel') }}
      >
        <AskForm indicator={indicator} onClose={() => setOpened(false)} />
      </Modal>
    </>
  )
}

function AskForm({ indicator, onClose }: { indicator: Indicator; onClose: () => void }) {
  const { t } = useTranslation()
  const { round } = usePeriodWords()
  const reason = useReason()
  const { asking } = useExplanationSteps()
  const offices = useQuery(explanationQueries.offices(indicator.commune.slug))
  const [question, setQuestion] = useState('')
  const [office, setOffice] = useState(indicator.assignment.enters?.id ?? '')
  const [period, setPeriod] = useState('')
  const [dueOn, setDueOn] = useState<string | null>(plusDays(indicator.asOf, daysGiven))
  const [tried, setTried] = useState(false)
  const errors = {
    question: question.trim() === '' ? t('explanation.noQuestion') : null,
    office: office === '' ? t('explanation.noOffice') : null,
    dueOn: dueOn === null || dueOn < indicator.asOf ? t('explanation.badDay') : null,
  }
  const send = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (dueOn === null || Object.values(errors).some(Boolean)) return
    asking.mutate(
      { id: indicator.id, officeId: office, question, dueOn, period: period || null },
      { onSuccess: onClose },
    )
  }
  return (
    <form onSubmit={send} className={classes.askForm} noValidate>
      <Textarea
        label={t('explanation.question')}
        description={t('explanation.questionHint')}
        value={question}
        onChange={(event) => setQuestion(event.currentTarget.value)}
        error={tried ? errors.question : null}
        maxLength={2000}
        autosize
        minRows={3}
        maxRows={8}
        data-autofocus
      />
      <NativeSelect
        label={t('explanation.office')}
        value={office}
        error={tried ? errors.office : null}
        onChange={(event) => setOffice(event.currentTarget.value)}
        data={[
          ...(indicator.assignment.enters ? [] : [{ value: '', label: t('explanation.choose') }]),
          ...(
            offices.data?.items ??
            (indicator.assignment.enters ? [indicator.assignment.enters] : [])
          ).map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <div className={classes.pair}>
        <NativeSelect
          label={t('explanation.about')}
          value={period}
          onChange={(event) => setPeriod(event.currentTarget.value)}
          data={[
            { value: '', label: t('explanation.wholeIndicator') },
            ...indicator.chart.actuals
              .toReversed()
              .map((it) => ({ value: it.period, label: round(it.period) })),
          ]}
        />
        <DayInput
          label={t('explanation.dueOn')}
          value={dueOn}
          error={tried ? errors.dueOn : null}
          onChange={setDueOn}
        />
      </div>
      {asking.error && (
        <p role="alert" className={classes.failed}>
          {reason(asking.error)}
        </p>
      )}
      <div className={classes.buttons}>
        <Button variant="default" onClick={onClose}>
          {t('explanation.cancel')}
        </Button>
        <Button type="submit" loading={asking.isPending}>
          {t('explanation.send')}
        </Button>
      </div>
    </form>
  )
}
