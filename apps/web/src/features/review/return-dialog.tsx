import { Button, Modal, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from '../../lib/translation.ts'
import classes from './review.module.css'

interface Props {
  opened: boolean
  count: number
  onClose: () => void
  onSend: (reason: string) => void
}

/** A figure never goes back without words. */
export function ReturnDialog({ opened, count, onClose, onSend }: Props) {
  const { t } = useTranslation()
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const empty = reason.trim() === ''
  const send = () => {
    setTried(true)
    if (empty) return
    onSend(reason.trim())
    setReason('')
    setTried(false)
  }
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('review.returnDialog.title', { count })}
      closeButtonProps={{ 'aria-label': t('review.returnDialog.cancel') }}
    >
      <Textarea
        label={t('review.returnDialog.label')}
        description={t('review.returnDialog.description')}
        placeholder={t('review.returnDialog.placeholder')}
        error={tried && empty ? t('review.returnDialog.required') : null}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        maxLength={2000}
        autosize
        minRows={3}
        maxRows={8}
        required
        withAsterisk={false}
        data-autofocus
      />
      <div className={classes.buttons}>
        <Button variant="default" onClick={onClose}>
          {t('review.returnDialog.cancel')}
        </Button>
        <Button onClick={send}>{t('review.returnDialog.send')}</Button>
      </div>
    </Modal>
  )
}
