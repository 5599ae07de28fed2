import type { ReactNode } from 'react'
import { useTranslation } from '../../lib/translation.ts'
import { Link } from 'react-router'
import { formatDay } from '../../lib/format.ts'
import { spanOf } from '../../lib/overview.ts'
import { Section } from '../../ui/section.tsx'
import classes from './plan.module.css'
import type { ReadPlan } from './with-plan.tsx'

/** The document as an archivist would describe it, and how much of everything it holds. */
export function PlanFacts({ read }: { read: ReadPlan }) {
  const { t } = useTranslation()
  const { plan, slug, document } = read
  const { signer } = document.plan
  const counted = (page: string, count: number) =>
    count > 0 ? <Link to={`/c/${slug}/${page}`}>{count}</Link> : count
  const facts: [string, ReactNode][] = [
    [t('plan.kind'), plan.docType],
    [t('plan.number'), plan.number ?? t('plan.blank')],
    [t('plan.date'), plan.date ? formatDay(plan.date) : t('plan.blank')],
    [t('plan.issuer'), `${plan.issuer} (${t(`plan.issuerKind.${plan.issuerKind}`)})`],
    [
      t('plan.signer'),
      signer ? [signer.role, signer.name].filter(Boolean).join(', ') : t('plan.blank'),
    ],
    [t('plan.period'), spanOf(plan)],
    ...(plan.horizon > plan.periodEnd
      ? [[t('plan.horizon'), String(plan.horizon)] satisfies [string, ReactNode]]
      : []),
    [t('plan.status'), t(`plan.state.${plan.status}`)],
    [t('nav.indicators'), counted('indicators', plan.counts.indicators)],
    [t('plan.targets'), plan.counts.targets],
    [t('nav.tasks'), counted('tasks', plan.counts.tasks)],
    [t('nav.programmes'), counted('programmes', plan.counts.programmes)],
    [t('nav.directives'), counted('directives', plan.counts.directives)],
  ]
  return (
    <Section title={t('plan.facts')}>
      <dl className={classes.pairs}>
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </Section>
  )
}
