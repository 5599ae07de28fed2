import type { Plan, PlanDocument } from '@tien-do/contract'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { communeTitle } from '../../lib/format.ts'
import { useTranslation } from '../../lib/translation.ts'
import { useParams } from 'react-router'
import { useAddress } from '../../lib/use-address.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { PageSkeleton } from '../../ui/skeletons.tsx'
import { usePageTitle } from '../../ui/use-page-title.ts'
import { planQueries } from './plan-queries.ts'

export interface ReadPlan {
  slug: string
  place: string
  plan: Plan
  plans: readonly Plan[]
  document: PlanDocument
}

interface Props {
  /** Of the tab, also while the plan is read or where there is none. */
  title: string
  children: (read: ReadPlan) => ReactNode
}

/** The commune's newest active plan with its whole text, or the one that the address names. */
export function WithPlan({ title, children }: Props) {
  const { t } = useTranslation()
  usePageTitle(title)
  const { slug = '' } = useParams()
  const { address } = useAddress()
  const list = useQuery(planQueries.ofCommune(slug))
  const plans = list.data?.items ?? []
  const plan = plans.find(({ no }) => String(no) === address.get('no')) ?? plans[0]
  const document = useQuery({
    ...planQueries.document(plan?.id ?? ''),
    enabled: plan !== undefined,
  })
  const error = list.error ?? document.error
  const retry = () => void Promise.all([list.refetch(), document.refetch()])
  if (error) return <ErrorState error={error} onRetry={retry} />
  if (list.data && !plan)
    return <EmptyState headingLevel={1} title={t('plan.none')} text={t('plan.noneText')} />
  if (!plan || !document.data) return <PageSkeleton />
  const place = communeTitle(plan.commune)
  return children({ slug, place, plan, plans, document: document.data })
}
