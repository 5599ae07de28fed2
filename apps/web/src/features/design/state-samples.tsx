import { Button } from '@mantine/core'
import type { ProblemType } from '@tien-do/contract'
import type { ReactNode } from 'react'
import { useTranslation } from '../../lib/translation.ts'
import { ProblemError, UnreachableError } from '../../lib/problem-error.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { PageSkeleton, TableSkeleton } from '../../ui/skeletons.tsx'
import classes from './design.module.css'

const problem = (type: ProblemType, status: number) =>
  new ProblemError({
    ...{ type: `/problems/${type}`, title: type, status },
    instance: 'urn:uuid:00000000-0000-0000-0000-000000000000',
  })

/** What an answer can fail of, in the order of how often it happens. */
const failures = {
  offline: new UnreachableError(null),
  fault: problem('internal', 500),
  signedOut: problem('signed-out', 401),
  forbidden: problem('forbidden', 403),
  notFound: problem('not-found', 404),
} as const
const failureNames = Object.keys(failures) as (keyof typeof failures)[]

/** A page or a part of it without content: nothing there, not allowed, not reached, on its way. */
export function StateSamples() {
  const { t } = useTranslation()
  return (
    <div className={classes.cases}>
      <State name={t('design.state.empty')}>
        <EmptyState
          headingLevel={3}
          title={t('design.emptyTitle')}
          text={t('design.emptyText')}
          action={<Button variant="default">{t('design.emptyAction')}</Button>}
        />
      </State>
      {failureNames.map((name) => (
        <State key={name} name={t(`design.state.${name}`)}>
          <ErrorState error={failures[name]} headingLevel={3} onRetry={() => undefined} />
        </State>
      ))}
      <State name={t('design.state.table')}>
        <TableSkeleton rows={5} />
      </State>
      <State name={t('design.state.page')}>
        <PageSkeleton />
      </State>
    </div>
  )
}

function State({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <p className={classes.name}>{name}</p>
      <div className={classes.frame}>{children}</div>
    </div>
  )
}

/** The letters that stand highest, and figures in both faces. */
export function TypeSamples() {
  return (
    <div className={classes.type} lang="vi">
      <h1>Ế Ộ Ữ Ẵ: 13 trên 20 chỉ tiêu đạt hoặc vượt kế hoạch năm 2026</h1>
      <h2>Tỷ lệ hộ dân sử dụng nước sạch tập trung</h2>
      <h3>Mức tăng số doanh nghiệp, hợp tác xã thành lập mới</h3>
      <p>Năm 2026 đạt 95,2% / kế hoạch 96% (thiếu 0,8 điểm %), chậm 4,8 tháng so với lộ trình.</p>
      <p className="figures">1.064,5 · −0,8 · ≥ 90 · ≤ 2 · ≈ 150 · 2026–2030 · 11.111,11</p>
      <p>1.064,5 · −0,8 · ≥ 90 · ≤ 2 · ≈ 150 · 2026–2030 · 11.111,11</p>
    </div>
  )
}
