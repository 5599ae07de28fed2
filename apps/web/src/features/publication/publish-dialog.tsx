import { Button, Modal } from '@mantine/core'
import { useTranslation } from '../../lib/translation.ts'
import type { Changes } from './choice.ts'
import classes from './publication.module.css'

interface Props {
  opened: boolean
  round: string
  changes: Changes
  demo: boolean
  onClose: () => void
  onSend: () => void
}

/** What becomes public, what is replaced and what goes, before anybody can read it. */
export function PublishDialog({ opened, round, changes, demo, onClose, onSend }: Props) {
  const { t } = useTranslation()
  const kinds = ['added', 'replaced', 'withdrawn'] as const
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('publication.dialog.title', { round })}
      closeButtonProps={{ 'aria-label': t('publication.dialog.cancel') }}
    >
      <p>{t('publication.dialog.text')}</p>
      <ul className={classes.changes}>
        {kinds
          .filter((kind) => changes[kind].length > 0)
          .map((kind) => (
            <li key={kind}>
              {t(`publication.dialog.${kind}`, {
                count: changes[kind].length,
                codes: changes[kind].join(', '),
              })}
            </li>
          ))}
      </ul>
      {demo && <p>{t('publication.dialog.demo')}</p>}
      <div className={classes.buttons}>
        <Button variant="default" onClick={onClose}>
          {t('publication.dialog.cancel')}
        </Button>
        <Button onClick={onSend}>{t('publication.dialog.send')}</Button>
      </div>
    </Modal>
  )
}
