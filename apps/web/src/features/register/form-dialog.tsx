import { Button } from '@mantine/core'
import type { ReactNode, SubmitEvent } from 'react'
import { useTranslation } from '../../lib/translation.ts'
import { saidOf, useProblemWords } from '../../lib/use-problem-words.ts'
import { Dialog } from '../../ui/dialog.tsx'
import classes from './register.module.css'

interface Props {
  title: string
  /** The verb on the button. */
  save: string
  error: unknown
  /** Pointers whose words stand beside their fields. */
  fields: readonly string[]
  saving: boolean
  onSave: () => void
  onClose: () => void
  children: ReactNode
}

/** A form in a dialog: what is refused as a whole stands above its buttons. */
export function FormDialog(props: Props) {
  const { t } = useTranslation()
  const words = useProblemWords()
  const { title, save, error, fields, saving, onSave, onClose, children } = props
  const named = fields.some((pointer) => saidOf(error, pointer))
  const send = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    onSave()
  }
  return (
    <Dialog
      onClose={onClose}
      title={title}
      closeButtonProps={{ 'aria-label': t('ui.cancel') }}
      closeOnClickOutside={false}
      size="lg"
    >
      <form className={classes.form} onSubmit={send} noValidate>
        {children}
        {error !== null && !named && (
          <p className={classes.error} role="alert">
            {t('register.failed', { reason: words(error) })}
          </p>
        )}
        <div className={classes.buttons}>
          <Button variant="default" onClick={onClose}>
            {t('ui.cancel')}
          </Button>
          <Button type="submit" loading={saving}>
            {save}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
