import type { Verdict } from '@tien-do/domain'
import { useTranslation } from '../../lib/translation.ts'
import { VerdictMark } from '../../ui/verdict-mark.tsx'
import classes from './indicators.module.css'

/** The same year by the target as it stood before it was amended. */
export function OriginalVerdict({ verdict }: { verdict: Verdict }) {
  const { t } = useTranslation()
  return (
    <span className={classes.byOriginal}>
      {t('indicator.byOriginal')} <VerdictMark verdict={verdict} size={16} silent />{' '}
      {t(`verdict.${verdict}`)}
    </span>
  )
}
