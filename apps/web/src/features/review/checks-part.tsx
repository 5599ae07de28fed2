import { IconAlertTriangle, IconMessage, IconPaperclip } from '@tabler/icons-react'
import { useTranslation } from '../../lib/translation.ts'
import { Link, useParams } from 'react-router'
import { indicatorPath } from '../../lib/overview.ts'
import { useFigureWords } from '../../lib/use-figure-words.ts'
import { useFormat } from '../../lib/use-format.ts'
import { useUnusualWords } from '../../lib/use-unusual-words.ts'
import type { ReviewRow } from './review-queries.ts'
import classes from './review.module.css'

/** What is unusual about the figure, and whether the note answers it. */
export function UnusualPart({ row }: { row: ReviewRow }) {
  const { t } = useTranslation()
  const words = useUnusualWords()
  if (row.unusual.length === 0) return null
  return (
    <>
      <ul className={classes.unusual} aria-label={t('review.unusual')}>
        {row.unusual.map((reason) => (
          <li key={reason.code}>
            <IconAlertTriangle size={15} stroke={1.8} aria-hidden />
            <span>{words(reason, row.unit)}</span>
          </li>
        ))}
      </ul>
      {row.observation?.state === 'submitted' && !row.observation.note && (
        <span className={classes.office}>{t('review.noNote')}</span>
      )}
    </>
  )
}

/** What was approved before, and counts until this is. */
export function SignedPart({ row }: { row: ReviewRow }) {
  const { t } = useTranslation()
  const words = useFigureWords()
  if (!row.counting) return null
  const unit = row.unit && row.counting.verdict === null ? row.unit : ''
  return (
    <span className={classes.again}>
      {t('review.signed', { was: `${words(row.counting, row.unit)} ${unit}`.trim() })}
    </span>
  )
}

/** What was sent back before, against what came again. */
export function ReturnedPart({ row }: { row: ReviewRow }) {
  const { t } = useTranslation()
  const words = useFigureWords()
  const { instant } = useFormat()
  const { returned, observation, unit } = row
  if (!returned || observation?.state !== 'submitted') return null
  const [was, now] = [words(returned.figure, unit), words(observation, unit)]
  const grades = [returned.figure.grade, observation.grade].map((grade) => t(`grade.${grade}`))
  const changes = [
    ...(was === now ? [] : [t('review.again.value', { was, now })]),
    ...(grades[0] === grades[1]
      ? []
      : [t('review.again.grade', { was: grades[0], now: grades[1] })]),
    ...(returned.figure.note === observation.note ? [] : [t('review.again.note')]),
  ]
  return (
    <span className={classes.again}>
      {t('review.again.returned', { at: instant(returned.at), reason: returned.reason ?? '' })}{' '}
      <b>{changes.length > 0 ? changes.join('; ') : t('review.again.same')}</b>
    </span>
  )
}

/** Files and words that hang on the figure: where to read them. */
export function AttachedPart({ row }: { row: ReviewRow }) {
  const { t } = useTranslation()
  const { slug = '' } = useParams()
  if (row.evidence + row.comments === 0) return null
  return (
    <Link to={indicatorPath(slug, row.code)} className={classes.attached}>
      {row.evidence > 0 && (
        <span>
          <IconPaperclip size={15} stroke={1.8} aria-hidden />
          {t('review.evidence', { count: row.evidence })}
        </span>
      )}
      {row.comments > 0 && (
        <span>
          <IconMessage size={15} stroke={1.8} aria-hidden />
          {t('review.comments', { count: row.comments })}
        </span>
      )}
    </Link>
  )
}
