import { useTranslation } from '../../lib/translation.ts'
import { Link, useParams } from 'react-router'
import { indicatorPath } from '../../lib/overview.ts'
import { useFormat } from '../../lib/use-format.ts'
import { useFigureWords } from '../../lib/use-figure-words.ts'
import { usePeriodWords } from '../../lib/use-period-words.ts'
import { CorrectionMark } from '../../ui/correction-mark.tsx'
import { GradeDot } from '../../ui/grade-dot.tsx'
import { FigureDrawer } from '../figure/figure-drawer.tsx'
import { AttachedPart, ReturnedPart, SignedPart, UnusualPart } from './checks-part.tsx'
import type { ReviewRow } from './review-queries.ts'
import classes from './review.module.css'

/** The indicator, its office, and the note that came with the figure. */
export function NamePart({ row, note = true }: { row: ReviewRow; note?: boolean }) {
  const { t } = useTranslation()
  const { slug = '' } = useParams()
  return (
    <>
      <Link to={indicatorPath(slug, row.code)} className={classes.name}>
        {row.name}
      </Link>
      {row.office && <span className={classes.office}>{row.office.name}</span>}
      {row.observation?.correction && row.observation.state !== 'returned' && (
        <span className={classes.note}>
          <CorrectionMark /> {row.observation.reason}
        </span>
      )}
      {note && row.observation?.note && (
        <span className={classes.note}>{t('review.note', { note: row.observation.note })}</span>
      )}
      {note && <UnusualPart row={row} />}
      {note && <SignedPart row={row} />}
      {note && <ReturnedPart row={row} />}
      {note && <AttachedPart row={row} />}
      {note && row.observation && (
        <FigureDrawer
          indicatorId={row.indicatorId}
          period={row.observation.period}
          unit={row.unit}
          slug={slug}
          enteringOfficeId={row.office?.id ?? null}
          supportOfficeIds={[]}
          code={row.code}
          name={row.name}
          worded
        />
      )}
    </>
  )
}

/** The figure with its unit and grade. */
export function FigurePart({ row }: { row: ReviewRow }) {
  const words = useFigureWords()
  const { observation, unit } = row
  if (!observation) return <>–</>
  const counts = !observation.notApplicable && observation.verdict === null
  return (
    <span className={classes.figure}>
      <b className="figures">{words(observation, unit)}</b>
      {counts && unit && <span className={classes.unit}>{unit}</span>}
      <GradeDot grade={observation.grade} />
    </span>
  )
}

export function BeforePart({ row }: { row: ReviewRow }) {
  const words = useFigureWords()
  const { column } = usePeriodWords()
  if (!row.before) return <>–</>
  return (
    <>
      <span className="figures">{words(row.before.actual, row.unit)}</span>
      <span className={classes.office}>{column(row.before.period)}</span>
    </>
  )
}

/** What is to be known of how the figure came: for the office, late, approved by who entered it. */
export function MarksPart({ row }: { row: ReviewRow }) {
  const { t } = useTranslation()
  const marks = [
    ...(row.onBehalf ? [t('figure.onBehalf')] : []),
    ...(row.late ? [t('review.late')] : []),
    ...(row.ownApproval ? [t('review.ownApproval')] : []),
  ]
  if (marks.length === 0) return null
  return (
    <span className={classes.tags}>
      {marks.map((mark) => (
        <span key={mark} className={classes.tag}>
          {mark}
        </span>
      ))}
    </span>
  )
}

interface ByProps {
  row: ReviewRow
  /** The asker approves figures, and this one is the asker's own. */
  own: boolean
}

export function ByPart({ row, own }: ByProps) {
  const { t } = useTranslation()
  const { instant } = useFormat()
  return (
    <>
      {row.by}
      <span className={classes.office}>{instant(row.at)}</span>
      <MarksPart row={row} />
      {own && <span className={classes.own}>{t('review.ownEntry')}</span>}
    </>
  )
}
