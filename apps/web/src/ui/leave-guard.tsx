import { Button, Modal } from '@mantine/core'
import { useEffect } from 'react'
import { useBlocker, type Location } from 'react-router'
import { useTranslation } from '../lib/translation.ts'
import classes from './leave-guard.module.css'

interface Props {
  /** How many figures stand in the browser only. */
  atRisk: number
  /** What is lost, said before it is. */
  text: string
  /** Does this way lose them? Without it, every other address does. */
  loses?: (from: Location, to: Location) => boolean
}

const another = (from: Location, to: Location) =>
  from.pathname !== to.pathname || from.search !== to.search

/** Figures that stand in the browser only are not left behind without a word. */
export function LeaveGuard({ atRisk, text, loses = another }: Props) {
  const { t } = useTranslation()
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => atRisk > 0 && loses(currentLocation, nextLocation),
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
      title={t('ui.leave.title')}
      closeButtonProps={{ 'aria-label': t('ui.leave.stay') }}
    >
      <p>{text}</p>
      <div className={classes.actions}>
        <Button variant="default" onClick={() => blocker.proceed?.()}>
          {t('ui.leave.leave')}
        </Button>
        <Button onClick={stay} data-autofocus>
          {t('ui.leave.stay')}
        </Button>
      </div>
    </Modal>
  )
}
