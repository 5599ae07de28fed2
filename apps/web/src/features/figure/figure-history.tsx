import type { FigureVersion } from '@tien-do/contract'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useTranslation } from '../../lib/translation.ts'
import { lowerFirst } from '../../lib/format.ts'
import { useFigureWords } from '../../lib/use-figure-words.ts'
import { useFormat } from '../../lib/use-format.ts'
import { ErrorState } from '../../ui/error-state.tsx'
import { MoreButton } from '../../ui/more-button.tsx'
import { Skeleton } from '../../ui/skeletons.tsx'
import classes from './figure.module.css'
import { figureQueries, type FigureKey } from './figure-queries.ts'

/** Every version of a figure that the reader may see: who, when, from where, what it was, why. */
export function FigureHistory({ unit, ...figure }: FigureKey & { unit: string | null }) {
  const { t } = useTranslation()
  const query = useInfiniteQuery(figureQueries.history(figure))
  if (query.error)
    return <ErrorState error={query.error} onRetry={() => void query.refetch()} headingLevel={3} />
  if (!query.data) return <Skeleton height={64} />
  const versions = query.data.pages.flatMap(({ items }) => items)
  if (versions.length === 0) return <p className={classes.quiet}>{t('figureRecord.noHistory')}</p>
  return (
    <div className={classes.part}>
      <ol className={classes.list} aria-label={t('figureRecord.history')}>
        {versions.map((it) => (
          <VersionLine key={it.version} it={it} unit={unit} />
        ))}
      </ol>
      <MoreButton of={query} words={t('figureRecord.older')} quiet />
    </div>
  )
}

function VersionLine({ it, unit }: { it: FigureVersion; unit: string | null }) {
  const { t } = useTranslation()
  const { instant, number } = useFormat()
  const words = useFigureWords()
  // As everywhere: a percent sign stands close, any other unit after a space that does not break.
  const measured = unit ? (unit.startsWith('%') ? unit : `\u00a0${unit}`) : ''
  const said = (figure: FigureVersion['before'] & object) => {
    const text = words(figure, unit)
    const parts =
      figure.numerator === null
        ? ''
        : ` (${number(figure.numerator)}/${number(figure.denominator)})`
    const isNumber = figure.value !== null || figure.numerator !== null
    return text + (isNumber ? measured : '') + parts
  }
  const [now, before] = [said(it), it.before && said(it.before)]
  const grades = [it.before?.grade, it.grade].map((g) => g && lowerFirst(t(`grade.${g}`)))
  const what = it.correction && it.state === 'draft' ? 'correction' : it.state
  const who = [
    it.role && t(`role.${it.role}`),
    it.office,
    it.onBehalf ? t('figure.onBehalf') : null,
    it.ownApproval && it.state === 'approved' ? t('indicator.ownApproval') : null,
    it.address && t('figureRecord.from', { address: it.address }),
  ]
  return (
    <li>
      <p className={classes.who}>
        <b>{t(`figureRecord.did.${what}`)}</b>
        <time dateTime={it.at}>{instant(it.at)}</time>
      </p>
      <p className={classes.figure}>
        {before !== null && before !== now ? (
          <>
            <s>{before}</s> {t('figureRecord.became')} <b>{now}</b>
          </>
        ) : (
          <b>{now}</b>
        )}
        <span className={classes.grade}>
          {grades[0] && grades[0] !== grades[1]
            ? t('figureRecord.gradeChanged', { from: grades[0], to: grades[1] })
            : grades[1]}
        </span>
      </p>
      <small>
        {it.by}
        {who.filter(Boolean).map((word) => ` · ${word}`)}
      </small>
      {it.reason && <q>{it.reason}</q>}
      {it.note && it.note !== it.before?.note && (
        <p className={classes.note}>{t('figureRecord.note', { note: it.note })}</p>
      )}
    </li>
  )
}
