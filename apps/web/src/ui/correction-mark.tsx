import { IconPencilExclamation } from '@tabler/icons-react'
import { useTranslation } from '../lib/translation.ts'
import classes from './correction-mark.module.css'

/** The figure changed after it was signed off; why stands beside it, or in its title. */
export function CorrectionMark({ reason }: { reason?: string | null }) {
  const { t } = useTranslation()
  return (
    <span className={classes.mark} title={reason ? t('correction.because', { reason }) : undefined}>
      <IconPencilExclamation size={14} stroke={1.8} aria-hidden />
      {t('correction.mark')}
      {reason && <span className="visually-hidden">{t('correction.because', { reason })}</span>}
    </span>
  )
}
