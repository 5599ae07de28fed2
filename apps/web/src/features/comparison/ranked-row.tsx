import type { ComparisonRow } from '@tien-do/contract'
import { communeTitle } from '../../lib/format.ts'
import { useTranslation } from '../../lib/translation.ts'
import { Link } from 'react-router'
import { can } from '@tien-do/domain'
import { indicatorPath } from '../../lib/overview.ts'
import { actorOf, useSession } from '../../lib/session.ts'
import { useFormat } from '../../lib/use-format.ts'
import { AlignedNumber } from '../../ui/aligned-number.tsx'
import { InventedMark } from '../../ui/invented-mark.tsx'
import { OutlookBadge } from '../../ui/outlook-badge.tsx'
import { VerdictBadge } from '../../ui/verdict-badge.tsx'
import classes from './comparison.module.css'
import type { RankedAxis } from '../../lib/ranked-axis.ts'
import { rankWords, type Join } from '../../lib/rank-words.ts'
import { rankedDecimals } from './ranked-decimals.ts'
import { RankedDots } from './ranked-dots.tsx'
import { useTargetText, withoutYear } from '../../lib/use-target-text.ts'

export interface RankedDigits {
  mark: string
  actual: number
  difference: number
}

interface Props {
  row: ComparisonRow
  axis: RankedAxis | null
  median: number | null
  digits: RankedDigits
  own: boolean
  joined: Join | null
  year: number
  unit: string
}

export function RankedRow({ row, axis, median, digits, own, joined, year, unit }: Props) {
  const format = useFormat()
  const targetText = useTargetText()
  const { actual, target, difference, endTarget } = row
  const end = endTarget && withoutYear(targetText(endTarget.text), endTarget.year)
  const decimals = rankedDecimals(row, unit)
  const sign = difference !== null && difference > 0 ? '+' : ''
  return (
    <tr data-own={own}>
      <td className={`${classes.rank} figures`} data-joined={joined ?? undefined}>
        {rankWords(row)}
      </td>
      <th scope="row">
        <CommuneName row={row} />
      </th>
      <td className={classes.plot}>
        {axis && <RankedDots row={row} axis={axis} median={median} />}
      </td>
      <td data-align="end">
        <b>
          <AlignedNumber
            text={format.number(actual, decimals)}
            digits={digits.actual}
            mark={digits.mark}
          />
        </b>
      </td>
      <td data-align="end">
        <span className={classes.end}>
          {target === null ? '–' : withoutYear(targetText(target), year)}
        </span>
      </td>
      <td data-align="end">
        {difference !== null && (
          <AlignedNumber
            text={sign + format.number(difference, decimals)}
            digits={digits.difference}
            mark={digits.mark}
          />
        )}
      </td>
      <td data-align="end">
        <span className={classes.end}>
          {end ?? '–'}
          {endTarget?.year && !end?.includes(String(endTarget.year)) && (
            <small className={classes.endYear}>{endTarget.year}</small>
          )}
        </span>
      </td>
      <td>
        <Outcome row={row} />
      </td>
    </tr>
  )
}

/** A name leads to the indicator, for those who may see that commune. */
export function CommuneName({ row }: { row: ComparisonRow }) {
  const session = useSession()
  const { commune, indicator } = row
  const name = communeTitle(commune)
  const open = session && can.seeCommune(actorOf(session), { communeCode: commune.code })
  return (
    <>
      {open ? (
        <Link to={indicatorPath(commune.slug, indicator.code)} className={classes.name}>
          {name}
        </Link>
      ) : (
        name
      )}
      <InventedMark commune={commune} />
    </>
  )
}

/** The verdict of the year, or the outlook where the year has no target; and why it is not ranked. */
export function Outcome({ row }: { row: ComparisonRow }) {
  const { t } = useTranslation()
  const { verdict, status, whyNot, grade } = row
  return (
    <span className={classes.outcome}>
      {verdict === 'no_target' ? (
        <>
          <span>{t('verdict.no_target')}</span>
          <OutlookBadge status={status} size={15} />
        </>
      ) : (
        <VerdictBadge verdict={verdict} size={16} />
      )}
      {whyNot && whyNot !== verdict && whyNot !== status && (
        <small>
          {whyNot === 'other_grade' && grade
            ? t(`comparison.onlyGrade.${grade}`)
            : t(`comparison.whyNot.${whyNot}`)}
        </small>
      )}
    </span>
  )
}
