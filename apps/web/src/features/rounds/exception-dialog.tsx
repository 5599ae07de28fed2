import { Button, NativeSelect, Textarea } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { CoverageRow, ListedRound } from '@tien-do/contract'
import { plusDays, roundKeyOf } from '@tien-do/domain'
import { useState } from 'react'
import { useTranslation } from '../../lib/translation.ts'
import { useSession } from '../../lib/session.ts'
import { useFormat } from '../../lib/use-format.ts'
import { usePeriodWords } from '../../lib/use-period-words.ts'
import { useReason } from '../../lib/use-reason.ts'
import { DayInput } from '../../ui/day-input.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import type { Outcome } from '../../ui/outcome-note.tsx'
import { roundQueries, useRoundSteps } from './rounds-queries.ts'
import classes from './rounds.module.css'

interface Props {
  slug: string
  round: ListedRound
  onClose: () => void
  onDone: (outcome: Outcome) => void
}

/** An office that is late gets a few days proposed; more is typed. */
const usualDays = 5

/** Opens a closed round again for one office; it ends by itself. */
export function ExceptionDialog({ slug, round, onClose, onDone }: Props) {
  const { t } = useTranslation()
  const { day } = useFormat()
  const { nameInText } = usePeriodWords()
  const reasonWords = useReason()
  const { exception } = useRoundSteps(slug)
  const today = useSession()?.today ?? round.closesOn
  const { data: coverage } = useQuery(roundQueries.one(slug, roundKeyOf(round)))
  const offices = enteringOffices(coverage?.rows ?? [])
  const [officeId, setOffice] = useState('')
  const [until, setUntil] = useState(plusDays(today, usualDays))
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const wrong = {
    office: officeId === '',
    until: until === '' || until < today,
    reason: reason.trim() === '',
  }
  const send = () => {
    setTried(true)
    if (wrong.office || wrong.until || wrong.reason) return
    exception.mutate(
      { id: round.id, officeId, until, reason: reason.trim() },
      {
        onSuccess: ({ office }) => {
          onDone({
            words: t('rounds.exception.done', { office: office.name, day: day(until) }),
            bad: false,
          })
          onClose()
        },
      },
    )
  }
  return (
    <Dialog
      onClose={onClose}
      title={t('rounds.exception.title', { round: nameInText(round) })}
      closeButtonProps={{ 'aria-label': t('rounds.cancel') }}
    >
      <div className={classes.form}>
        <p className={classes.help}>{t('rounds.exception.help')}</p>
        <NativeSelect
          label={t('rounds.exception.office')}
          value={officeId}
          data={[
            { value: '', label: t('rounds.exception.choose') },
            ...offices.map((it) => ({ value: it.id, label: it.name })),
          ]}
          error={tried && wrong.office ? t('rounds.exception.noOffice') : null}
          onChange={(event) => setOffice(event.currentTarget.value)}
          data-autofocus
        />
        <DayInput
          label={t('rounds.exception.until')}
          value={until}
          error={wrong.until ? t('rounds.exception.badUntil') : null}
          onChange={(day) => setUntil(day ?? '')}
        />
        <Textarea
          label={t('rounds.exception.reason')}
          placeholder={t('rounds.exception.placeholder')}
          maxLength={500}
          autosize
          minRows={2}
          maxRows={6}
          value={reason}
          error={tried && wrong.reason ? t('rounds.exception.noReason') : null}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        {exception.error && (
          <p role="alert" className={classes.error}>
            {reasonWords(exception.error)}
          </p>
        )}
      </div>
      <div className={classes.buttons}>
        <Button variant="default" onClick={onClose}>
          {t('rounds.cancel')}
        </Button>
        <Button loading={exception.isPending} onClick={send}>
          {t('rounds.reopenSend')}
        </Button>
      </div>
    </Dialog>
  )
}

/** Those that enter figures of the round; the others have nothing to send late. */
function enteringOffices(rows: readonly CoverageRow[]) {
  const offices = rows.flatMap(({ office }) => office ?? [])
  return [...new Map(offices.map((it) => [it.id, it])).values()].toSorted((a, b) =>
    a.name.localeCompare(b.name, 'vi'),
  )
}
