import type { Comparison, ComparisonRow } from '@tien-do/contract'
import { useMediaQuery } from '@mantine/hooks'
import { useTranslation } from '../../lib/translation.ts'
import { useFormat } from '../../lib/use-format.ts'
import { useLanguage } from '../../lib/use-language.ts'
import { useSession } from '../../lib/session.ts'
import { decimalsOf } from '../../ui/aligned-number.tsx'
import { GradeDot } from '../../ui/grade-dot.tsx'
import { Section } from '../../ui/section.tsx'
import classes from './comparison.module.css'
import { PhoneRanking } from './phone-ranking.tsx'
import { rankedAxis } from '../../lib/ranked-axis.ts'
import { GradeSwitch } from './grade-switch.tsx'
import { AxisHead } from './ranked-dots.tsx'
import { PeerHead } from './peer-head.tsx'
import { joinOf } from '../../lib/rank-words.ts'
import { rankedDecimals } from './ranked-decimals.ts'
import { RankedRow, type RankedDigits } from './ranked-row.tsx'

interface Props {
  comparison: Comparison
  label: string
}

/** Ranked by the actual; what is not ranked stands below, on the same axis, with its reason. */
export function RankedTable({ comparison, label }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  // Eight columns with a plot among them need more than a tablet held upright.
  const narrow = useMediaQuery('screen and (max-width: 1099px)', false, {
    getInitialValueInEffect: false,
  })
  const mark = useLanguage() === 'vi' ? ',' : '.'
  const own = useSession()?.memberships.map(({ commune }) => commune?.slug) ?? []
  const { rows, unit, year, grade, peers } = comparison
  const axis = rankedAxis(comparison)
  const ranked = rows.filter(({ rank }) => rank !== null)
  const rest = rows.filter(({ rank }) => rank === null)
  const digits: RankedDigits = {
    mark,
    actual: decimalsOf(
      rows.map((it) => format.number(it.actual, rankedDecimals(it, unit))),
      mark,
    ),
    difference: decimalsOf(
      rows.map((it) => format.number(it.difference, rankedDecimals(it, unit))),
      mark,
    ),
  }
  const isOwn = ({ commune }: ComparisonRow) => own.includes(commune.slug)
  const note = grade
    ? t('comparison.by', { grade: t(`grade.${grade}`).toLowerCase() })
    : rows.some((it) => it.grade === 'estimate' && it.actual !== null)
      ? t('comparison.noGrade')
      : undefined
  const medianOf = ({ commune }: ComparisonRow) =>
    peers.find(({ kind }) => kind === commune.kind)?.median ?? null
  const row = (it: ComparisonRow) => (
    <RankedRow
      key={it.indicator.id}
      row={it}
      axis={axis}
      digits={digits}
      own={isOwn(it)}
      median={medianOf(it)}
      joined={joinOf(it, ranked)}
      year={year}
      unit={unit}
    />
  )

  return (
    <Section
      title={t('comparison.table')}
      {...(note ? { note } : {})}
      actions={<Legend median={peers.some(({ median }) => median !== null)} />}
      flush
    >
      <GradeSwitch rows={rows} grade={grade} />
      {narrow ? (
        <PhoneRanking {...{ comparison, ranked, rest, axis, medianOf, isOwn }} />
      ) : (
        <table className={classes.table} data-plot={axis !== null}>
          <caption className="visually-hidden">{label}</caption>
          <thead>
            <tr>
              <th scope="col">{t('comparison.rank')}</th>
              <th scope="col">{t('comparison.commune')}</th>
              <th scope="col" className={classes.plot}>
                <span className="visually-hidden">{t('comparison.plot')}</span>
                {axis && <AxisHead axis={axis} unit={unit} />}
              </th>
              <th scope="col" data-align="end">
                {t('table.actual', { year })}
              </th>
              <th scope="col" data-align="end">
                {t('table.plan', { year })}
              </th>
              <th scope="col" data-align="end">
                {t('indicator.column.difference')}
              </th>
              <th scope="col" data-align="end">
                {t('comparison.end')}
              </th>
              <th scope="col">{t('indicator.column.verdict')}</th>
            </tr>
          </thead>
          {peers.map((peer) => (
            <tbody key={peer.kind}>
              <PeerHead peer={peer} axis={axis} />
              {ranked.filter(({ commune }) => commune.kind === peer.kind).map(row)}
            </tbody>
          ))}
          {rest.length > 0 && (
            <tbody className={classes.rest}>
              <tr>
                <td aria-hidden />
                <th scope="rowgroup" colSpan={7}>
                  {t('comparison.notRanked', { count: rest.length })}
                </th>
              </tr>
              {rest.map(row)}
            </tbody>
          )}
        </table>
      )}
    </Section>
  )
}

function Legend({ median }: { median: boolean }) {
  const { t } = useTranslation()
  return (
    <ul className={classes.legend}>
      <li>
        <svg width="6" height="16" aria-hidden>
          <path d="M3 0V16" stroke="var(--target)" strokeWidth="2" />
        </svg>
        {t('comparison.ownTarget')}
      </li>
      {(['official', 'preliminary', 'estimate'] as const).map((grade) => (
        <li key={grade}>
          <GradeDot grade={grade} word />
        </li>
      ))}
      {median && (
        <li>
          <svg width="6" height="16" aria-hidden>
            <path d="M3 0V16" stroke="var(--accent)" strokeWidth="1.5" strokeDasharray="2 2" />
          </svg>
          {t('comparison.medianShort')}
        </li>
      )}
    </ul>
  )
}
