import type { Comparison, ComparisonRow, Indicator } from '@tien-do/contract'
import { can } from '@tien-do/domain'
import { useQuery } from '@tanstack/react-query'
import { communeTitle } from '../../lib/format.ts'
import { useTranslation } from '../../lib/translation.ts'
import { Link } from 'react-router'
import { comparisonQueries } from '../../lib/comparison.ts'
import { indicatorPath } from '../../lib/overview.ts'
import { rankWords } from '../../lib/rank-words.ts'
import { rankedAxis, type RankedAxis } from '../../lib/ranked-axis.ts'
import { actorOf, useSession } from '../../lib/session.ts'
import { useFormat } from '../../lib/use-format.ts'
import { usePick } from '../../lib/use-language.ts'
import { ErrorState } from '../../ui/error-state.tsx'
import { InventedMark } from '../../ui/invented-mark.tsx'
import { TableSkeleton } from '../../ui/skeletons.tsx'
import { VerdictMark } from '../../ui/verdict-mark.tsx'
import { focusYearOf } from './focus-year.ts'
import { Fold } from './fold.tsx'
import pageClasses from './indicators.module.css'
import classes from './other-communes.module.css'

const shownAtMost = 12

/** The same indicator elsewhere: what the asker may see by name, and the median of the city. */
export function OtherCommunes({ indicator }: { indicator: Indicator }) {
  const { t } = useTranslation()
  const year = focusYearOf(indicator.assessment)?.year ?? null
  const slug = indicator.definition?.slug ?? ''
  const { data, error, refetch } = useQuery({
    ...comparisonQueries.of({ definition: slug, ...(year === null ? {} : { year }) }),
    enabled: slug !== '',
  })
  return (
    <Fold
      title={t('others.title')}
      count={data ? t('others.count', { count: data.rows.length }) : ''}
    >
      {indicator.definition === null ? (
        <p className={pageClasses.quiet}>{t('others.notShared')}</p>
      ) : error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : !data ? (
        <TableSkeleton rows={4} />
      ) : (
        <Strip comparison={data} indicator={indicator} />
      )}
    </Fold>
  )
}

function Strip({ comparison, indicator }: { comparison: Comparison; indicator: Indicator }) {
  const { t } = useTranslation()
  const pick = usePick()
  const format = useFormat()
  const session = useSession()
  const { rows, median, medianCount, unit, year, definition } = comparison
  const inAnotherUnit = !rows.some((row) => row.indicator.id === indicator.id)
  const axis = rankedAxis(comparison)
  const isOwn = (row: ComparisonRow) => row.indicator.id === indicator.id
  // The own commune is always there, wherever it stands.
  const first = rows.slice(0, shownAtMost)
  const own = rows.find(isOwn)
  const shown = own && !first.includes(own) ? [...first.slice(0, -1), own] : first
  const city = session != null && can.readCity(actorOf(session))
  return (
    <div className={classes.strip}>
      {inAnotherUnit && (
        <p className={pageClasses.quiet}>
          {t('others.otherUnit', {
            unit: format.unit(indicator.unit) ?? '–',
            other: format.unit(unit),
          })}
        </p>
      )}
      <p className={classes.median}>
        {t('others.year', { year })}{' '}
        {median === null
          ? t('others.noMedian', { count: medianCount })
          : t('others.median', {
              value: format.value(Number(median.toFixed(2)), unit),
              count: medianCount,
            })}
      </p>
      {shown.length > 0 && (
        <ol className={classes.rows}>
          {shown.map((row) => (
            <Row
              key={row.indicator.id}
              {...{ row, axis, median, unit }}
              own={isOwn(row)}
              opens={
                session != null &&
                can.seeCommune(actorOf(session), { communeCode: row.commune.code })
              }
            />
          ))}
        </ol>
      )}
      <p className={pageClasses.quiet}>
        {t(city ? 'others.forCity' : 'others.forCommune')}{' '}
        {definition.comparabilityNote && pick(definition.comparabilityNote)}
      </p>
      <Link to={`/city/compare?definition=${definition.slug}&year=${year}`} className={classes.all}>
        {rows.length > shown.length
          ? t('others.whole', { count: rows.length })
          : t('others.wholeShort')}
      </Link>
    </div>
  )
}

interface RowProps {
  row: ComparisonRow
  axis: RankedAxis | null
  median: number | null
  unit: string
  own: boolean
  opens: boolean
}

function Row({ row, axis, median, unit, own, opens }: RowProps) {
  const format = useFormat()
  const { commune, actual, verdict } = row
  const name = communeTitle(commune)
  return (
    <li data-own={own} className={classes.row}>
      <span className={`${classes.rank} figures`}>{rankWords(row)}</span>
      <span className={classes.name}>
        {opens && !own ? (
          <Link to={indicatorPath(commune.slug, row.indicator.code)}>{name}</Link>
        ) : (
          name
        )}
        <InventedMark commune={commune} />
      </span>
      <span className={`${classes.value} figures`}>
        {actual === null ? '–' : format.amount(actual, unit)}
      </span>
      <VerdictMark verdict={verdict} size={16} />
      <svg className={classes.plot} height="16" aria-hidden data-verdict={verdict}>
        <line x1="0" x2="100%" y1="8" y2="8" className={classes.line} />
        {axis && median !== null && (
          <line
            className={classes.middle}
            x1={`${axis.at(median)}%`}
            x2={`${axis.at(median)}%`}
            y1="0"
            y2="16"
          />
        )}
        {axis && actual !== null && row.whyNot !== 'other_unit' && (
          <circle className={classes.dot} cx={`${axis.at(actual)}%`} cy="8" r="5" />
        )}
      </svg>
    </li>
  )
}
