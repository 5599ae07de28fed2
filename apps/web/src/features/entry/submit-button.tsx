import { Button, Modal } from '@mantine/core'
import { IconMailForward } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from '../../lib/translation.ts'
import { ProblemError } from '../../lib/problem-error.ts'
import { useBoard } from './board.ts'
import { useSubmission } from './entry-queries.ts'
import classes from './submit-button.module.css'
import { hindrance, type Tally } from './tally.ts'

interface Props {
  tally: Tally
  onDone: (words: string, went: boolean) => void
  fullWidth?: boolean
}

const hindranceId = 'entry-hindrance'

/** Why nothing can be sent just now; it stands where it moves nothing. */
export function Hindrance({ tally }: { tally: Tally }) {
  const { t } = useTranslation()
  const why = hindrance(tally, useBoard().sheet.round)
  if (why === null) return null
  return (
    <p id={hindranceId} className={classes.why}>
      {t(`entry.cannot.${why}`)}
    </p>
  )
}

/** Sends all saved drafts at once; blanks are named before. Disabled, it says why. */
export function SubmitButton({ tally, onDone, fullWidth = false }: Props) {
  const { t } = useTranslation()
  const { store, sheet } = useBoard()
  const submission = useSubmission()
  const [asks, setAsks] = useState(false)
  const why = hindrance(tally, sheet.round)
  const count = tally.sendable.length

  const send = () => {
    setAsks(false)
    submission.mutate(tally.sendable, {
      onSuccess: ({ items }) => {
        store.accept(items)
        onDone(t('entry.done', { count: items.length }), true)
      },
      onError: (error) => {
        const detail = error instanceof ProblemError ? (error.problem.detail ?? '') : ''
        onDone(`${t('entry.submitFailed')} ${detail}`.trim(), false)
      },
    })
  }

  return (
    <div className={classes.submit} data-full={fullWidth}>
      <Button
        leftSection={<IconMailForward size={18} stroke={1.7} aria-hidden />}
        fullWidth={fullWidth}
        aria-disabled={why !== null}
        aria-describedby={why ? hindranceId : undefined}
        {...(why === null ? {} : { 'data-disabled': true })}
        loading={submission.isPending}
        onClick={() => {
          if (why !== null) return
          if (tally.blank.length > 0) setAsks(true)
          else send()
        }}
      >
        {t('entry.submit')}
      </Button>
      <Modal
        opened={asks}
        onClose={() => setAsks(false)}
        title={t('entry.confirm.title', { count: tally.blank.length })}
        closeButtonProps={{ 'aria-label': t('entry.confirm.stay') }}
      >
        <p>{t('entry.confirm.text', { count })}</p>
        <ul className={classes.blanks}>
          {tally.blank.map(({ row }) => (
            <li key={row.indicatorId}>
              <span className="figures">{row.code}</span> {row.name}
            </li>
          ))}
        </ul>
        <div className={classes.actions}>
          <Button variant="default" onClick={() => setAsks(false)}>
            {t('entry.confirm.stay')}
          </Button>
          <Button onClick={send}>{t('entry.confirm.send', { count })}</Button>
        </div>
      </Modal>
    </div>
  )
}
