import type { PublicFigure } from '@tien-do/contract'
import { verdicts } from '@tien-do/domain'
import { useTranslation } from '../../lib/translation.ts'
import { VerdictBadge } from '../../ui/verdict-badge.tsx'
import classes from './public.module.css'

/** How many of the published indicators have which verdict, in the fixed order. */
export function CountLine({ figures }: { figures: readonly PublicFigure[] }) {
  const { t } = useTranslation()
  const counted = Map.groupBy(figures, (it) => it.verdict)
  return (
    <ul className={classes.counts} aria-label={t('public.round.counts')}>
      {verdicts
        .map((verdict) => ({ verdict, count: counted.get(verdict)?.length ?? 0 }))
        .filter(({ count }) => count > 0)
        .map(({ verdict, count }) => (
          <li key={verdict}>
            <b className="figures">{count}</b> <VerdictBadge verdict={verdict} size={18} />
          </li>
        ))}
    </ul>
  )
}
