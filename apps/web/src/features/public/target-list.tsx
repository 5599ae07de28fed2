import type { PublicIndicator, Target } from '@tien-do/contract'
import { useTranslation } from '../../lib/translation.ts'
import { usePublicWords } from '../../lib/use-public-words.ts'
import classes from './public.module.css'

/** The targets as the plan prints them, and where. */
export function TargetList({ indicator }: { indicator: PublicIndicator }) {
  const { t } = useTranslation()
  const { target: words } = usePublicWords()
  const { plan, section, unit, chart } = indicator
  const when = ({ every, period, year }: Target) =>
    every
      ? t('public.indicator.every')
      : (period?.replace('-', '–') ?? t('period.round.year', { year: year ?? plan.periodEnd }))
  return (
    <>
      <dl className={classes.targets}>
        {chart.targets.map((target) => (
          <div key={`${target.year}/${target.period}/${target.every}/${target.text}`}>
            <dt>{when(target)}</dt>
            <dd>{words({ target: target.text, unit })}</dd>
          </div>
        ))}
      </dl>
      <p className={classes.small}>
        {plan.title}
        {plan.number && ` (${plan.number})`};{' '}
        {t('publication.public.plan', {
          docType: plan.docType,
          issuer: plan.issuer,
          start: plan.periodStart,
          end: plan.periodEnd,
        })}
        . {t('publication.public.source', { section })}.
      </p>
    </>
  )
}
