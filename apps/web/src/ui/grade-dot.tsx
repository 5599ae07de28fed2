import type { Grade } from '@tien-do/domain'
import { useTranslation } from '../lib/translation.ts'

/** The dot alone, for charts: how full it is says how final the figure is. */
export function GradeShape({ grade, r }: { grade: Grade; r: number }) {
  const line = Math.min(2, r * 0.42)
  const inner = r - line / 2
  return (
    <>
      <circle
        r={grade === 'official' ? r : inner}
        fill={grade === 'official' ? 'currentColor' : 'var(--surface)'}
        stroke={grade === 'official' ? 'none' : 'currentColor'}
        strokeWidth={line}
      />
      {grade === 'preliminary' && (
        <path d={`M0 ${-inner}A${inner} ${inner} 0 0 0 0 ${inner}Z`} fill="currentColor" />
      )}
    </>
  )
}

interface Props {
  grade: Grade
  /** With its word, as in tables. */
  word?: boolean
  size?: number
}

/** Chính thức solid, sơ bộ left half, ước thực hiện hollow. */
export function GradeDot({ grade, word = false, size = 10 }: Props) {
  const { t } = useTranslation()
  const label = t(`grade.${grade}`)
  const spoken = word ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label }
  const dot = (
    <svg width={size} height={size} viewBox="-6 -6 12 12" style={{ flex: 'none' }} {...spoken}>
      <GradeShape grade={grade} r={5} />
    </svg>
  )
  if (!word) return dot
  return (
    <span style={{ display: 'inline-flex', alignItems: 'center', gap: 8 }}>
      {dot}
      {label}
    </span>
  )
}
