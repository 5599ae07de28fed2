import { Button, Modal } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from '../lib/translation.ts'
import classes from './confirm-dialog.module.css'

interface Props {
  opened: boolean
  title: string
  /** What will happen, and what stays. */
  text: ReactNode
  /** The verb on the button that does it. */
  confirm: string
  onConfirm: () => void
  onClose: () => void
}

/** Asks before something that is felt at once by somebody else. */
export function ConfirmDialog({ opened, title, text, confirm, onConfirm, onClose }: Props) {
  const { t } = useTranslation()
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={title}
      closeButtonProps={{ 'aria-label': t('ui.cancel') }}
    >
      <p>{text}</p>
      <div className={classes.buttons}>
        <Button variant="default" onClick={onClose} data-autofocus>
          {t('ui.cancel')}
        </Button>
        <Button onClick={onConfirm}>{confirm}</Button>
      </div>
    </Modal>
  )
}
