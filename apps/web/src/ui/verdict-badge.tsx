import type { Verdict } from '@tien-do/domain'
import { useTranslation } from '../lib/translation.ts'
import classes from './verdict.module.css'
import { VerdictMark } from './verdict-mark.tsx'

interface Props {
  verdict: Verdict
  /** 16 in tables, 18 in text, 24 in heads. */
  size?: number
  /** Approved before 15 December, so said with the word. */
  early?: boolean
}

/** The mark with its word. */
export function VerdictBadge({ verdict, size = 18, early = false }: Props) {
  const { t } = useTranslation()
  return (
    <span className={classes.badge} data-verdict={verdict}>
      <VerdictMark verdict={verdict} size={size} silent />
      <span className={classes.word}>
        {t(`verdict.${verdict}`)}
        {early && ` (${t('verdict.early')})`}
      </span>
    </span>
  )
}
