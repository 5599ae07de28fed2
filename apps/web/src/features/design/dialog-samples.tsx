import { Button, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from '../../lib/translation.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { OutcomeNote, type Outcome } from '../../ui/outcome-note.tsx'
import { CorrectionDialog } from '../correction/correction-dialog.tsx'
import classes from './design.module.css'
import { correctable } from './office-examples.ts'

type Opened = 'confirm' | 'reason' | 'correction'

/** The dialogs and notes as they open over a page; what they do leads nowhere here. */
export function DialogSamples() {
  const { t } = useTranslation()
  const [opened, setOpened] = useState<Opened | null>(null)
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const close = () => setOpened(null)
  const done = () => {
    close()
    setOutcome({ words: t('design.dialog.done'), bad: false })
  }
  return (
    <div className={classes.row}>
      {(['confirm', 'reason', 'correction'] as const).map((it) => (
        <Button key={it} variant="default" onClick={() => setOpened(it)}>
          {t(`design.dialog.${it}`)}
        </Button>
      ))}
      <Button
        variant="default"
        onClick={() => setOutcome({ words: t('design.dialog.done'), bad: false })}
      >
        {t('design.dialog.good')}
      </Button>
      <Button
        variant="default"
        onClick={() => setOutcome({ words: t('design.dialog.failed'), bad: true })}
      >
        {t('design.dialog.bad')}
      </Button>
      <ConfirmDialog
        opened={opened === 'confirm'}
        title={t('design.dialog.confirmTitle')}
        text={t('design.dialog.confirmText')}
        confirm={t('design.dialog.confirmDo')}
        onConfirm={done}
        onClose={close}
      />
      {opened === 'reason' && (
        <Dialog
          title={t('design.dialog.reasonTitle')}
          onClose={close}
          closeButtonProps={{ 'aria-label': t('ui.cancel') }}
        >
          <div className={classes.stack}>
            <Textarea
              label={t('design.dialog.reasonLabel')}
              error={t('design.dialog.reasonMissing')}
              minRows={2}
              autosize
              data-autofocus
            />
            <div className={classes.row}>
              <Button variant="default" onClick={close}>
                {t('ui.cancel')}
              </Button>
              <Button onClick={done}>{t('design.secondary')}</Button>
            </div>
          </div>
        </Dialog>
      )}
      {opened === 'correction' && (
        <CorrectionDialog of={correctable} onClose={close} onDone={done} />
      )}
      <OutcomeNote outcome={outcome} onClose={() => setOutcome(null)} />
    </div>
  )
}
