import type { ReactNode } from 'react'
import { useLocation } from 'react-router'
import { useTranslation } from '../../lib/translation.ts'
import { spanOf } from '../../lib/overview.ts'
import { useAddress } from '../../lib/use-address.ts'
import { FilterSelect } from '../../ui/filter-select.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { PageTabs } from '../../ui/page-tabs.tsx'
import type { ReadPlan } from './with-plan.tsx'

interface Props {
  read: ReadPlan
  title: string
  finding: ReactNode
  lead: ReactNode
}

/** The head of the pages about one plan: which plan, and the way from one page to the others. */
export function PlanHeader({ read: { slug, place, plan, plans }, title, finding, lead }: Props) {
  const { t } = useTranslation()
  const { address, change } = useAddress()
  const { search } = useLocation()
  const at = (page: string) => ({ pathname: `/c/${slug}/plan${page}`, search })
  const { findings } = plan.counts
  return (
    <PageHeader
      title={title}
      context={place}
      actions={
        plans.length > 1 && (
          <FilterSelect
            label={t('nav.plan')}
            value={address.get('no') ?? String(plan.no)}
            options={plans.map((it) => ({
              value: String(it.no),
              label: t('plan.option', { no: it.no, span: spanOf(it) }),
            }))}
            onChange={(no) => change({ no })}
          />
        )
      }
      tabs={
        <PageTabs
          label={t('plan.pages')}
          pages={[
            { key: 'plan', to: at(''), words: t('plan.content') },
            { key: 'findings', to: at('/findings'), words: t('plan.toClear'), count: findings },
            {
              key: 'revisions',
              to: at('/revisions'),
              words: t('plan.revisions'),
              count: plan.revisions.length,
            },
          ]}
        />
      }
      finding={finding}
      lead={lead}
    />
  )
}
