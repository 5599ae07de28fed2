import { Button, Modal } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from '../../lib/translation.ts'
import classes from './explanations.module.css'

interface Props {
  /** Nobody has answered: what was asked is taken back. */
  withdraws: boolean
  loading: boolean
  onClose: () => void
}

/** What is closed takes no more answers, so it is asked once more. */
export function CloseExplanation({ withdraws, loading, onClose }: Props) {
  const { t } = useTranslation()
  const [asks, setAsks] = useState(false)
  const way = withdraws ? 'withdraw' : 'close'
  return (
    <>
      <Button variant="default" loading={loading} onClick={() => setAsks(true)}>
        {t(`explanation.${way}.button`)}
      </Button>
      <Modal
        opened={asks}
        onClose={() => setAsks(false)}
        title={t(`explanation.${way}.title`)}
        closeButtonProps={{ 'aria-label': t('explanation.cancel') }}
      >
        <p>{t(`explanation.${way}.text`)}</p>
        <div className={classes.buttons}>
          <Button variant="default" onClick={() => setAsks(false)}>
            {t('explanation.cancel')}
          </Button>
          <Button
            onClick={() => {
              setAsks(false)
              onClose()
            }}
          >
            {t(`explanation.${way}.button`)}
          </Button>
        </div>
      </Modal>
    </>
  )
}
