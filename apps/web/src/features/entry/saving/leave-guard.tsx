import { Button, Modal } from '@mantine/core'
import { useEffect } from 'react'
import { useTranslation } from '../../../lib/translation.ts'
import { useBlocker } from 'react-router'
import classes from '../submit-button.module.css'

/** Figures that stand in the browser only are not left behind without a word. */
export function LeaveGuard({ atRisk }: { atRisk: number }) {
  const { t } = useTranslation()
  const blocker = useBlocker(
    ({ currentLocation: from, nextLocation: to }) =>
      atRisk > 0 && (from.pathname !== to.pathname || from.search !== to.search),
  )
  useEffect(() => {
    if (atRisk === 0) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [atRisk])
  const stay = () => blocker.reset?.()
  return (
    <Modal
      opened={blocker.state === 'blocked'}
      onClose={stay}
      title={t('entry.leave.title')}
      closeButtonProps={{ 'aria-label': t('entry.leave.stay') }}
    >
      <p>{t('entry.leave.text', { count: atRisk })}</p>
      <div className={classes.actions}>
        <Button variant="default" onClick={() => blocker.proceed?.()}>
          {t('entry.leave.leave')}
        </Button>
        <Button onClick={stay} data-autofocus>
          {t('entry.leave.stay')}
        </Button>
      </div>
    </Modal>
  )
}
