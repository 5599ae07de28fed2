import { Button, TextInput } from '@mantine/core'
import { useTranslation } from '../../lib/translation.ts'
import { UnreachableError } from '../../lib/problem-error.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { TableSkeleton } from '../../ui/skeletons.tsx'
import classes from './design.module.css'

const lost = new UnreachableError(null)

export function StateSamples() {
  const { t } = useTranslation()
  return (
    <div className={classes.cases}>
      <EmptyState
        headingLevel={3}
        title={t('design.emptyTitle')}
        text={t('design.emptyText')}
        action={<Button variant="default">{t('design.emptyAction')}</Button>}
      />
      <ErrorState error={lost} headingLevel={3} onRetry={() => undefined} />
      <TableSkeleton rows={5} />
    </div>
  )
}

export function ControlSamples() {
  const { t } = useTranslation()
  return (
    <div className={classes.stack}>
      <div className={classes.row}>
        <Button>{t('design.primary')}</Button>
        <Button variant="default">{t('design.secondary')}</Button>
        <Button disabled>{t('design.disabled')}</Button>
      </div>
      <TextInput
        label={t('design.input')}
        defaultValue="152"
        error={t('design.inputError')}
        maw={420}
      />
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
