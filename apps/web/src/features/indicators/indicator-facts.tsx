import type { Indicator, Target } from '@tien-do/contract'
import { roundDecimals } from '@tien-do/domain'
import { useTranslation } from '../../lib/translation.ts'
import { Link } from 'react-router'
import { useFormat } from '../../lib/use-format.ts'
import { useLanguage } from '../../lib/use-language.ts'
import { boundsOf, shortTarget } from '../../ui/chart/target-words.ts'
import { FactRow, type Fact } from '../../ui/fact-row.tsx'
import { FigureValue } from '../../ui/figure-value.tsx'
import { OutlookBadge } from '../../ui/outlook-badge.tsx'
import { usePhone } from '../../ui/use-phone.ts'
import { focusYearOf } from './focus-year.ts'
import classes from './indicators.module.css'
import { endYearOf, targetOf } from './figure-rows.ts'

/** The year, the path, what is needed from here, the outlook; on a phone who is responsible too. */
export function IndicatorFacts({ indicator: it }: { indicator: Indicator }) {
  const { t } = useTranslation()
  const phone = usePhone()
  const facts = [useYearFact(it), usePathFact(it), useNeedFact(it), useOutlookFact(it)]
  const { enters } = it.assignment
  const office: Fact = {
    label: t('indicator.enters'),
    value: enters ? (
      <Link to={`/c/${it.commune.slug}/offices/${enters.id}`}>{enters.name}</Link>
    ) : (
      t('filter.unassigned')
    ),
  }
  return <FactRow facts={phone ? [...facts, office] : facts} />
}

function useYearFact(it: Indicator): Fact {
  const { assessment, unit, targets, plan } = it
  const { t } = useTranslation()
  const format = useFormat()
  const language = useLanguage()
  const year = focusYearOf(assessment)
  if (!year) {
    const end = targets.findLast((it) => it.year === null || it.year <= plan.periodEnd)
    return {
      label: t('indicator.endTarget', { year: end?.year ?? plan.periodEnd }),
      value: end ? shortTarget(end, language) + percentOf(end, unit) : '–',
      note: t('indicator.noYearYet'),
    }
  }
  const target = targetOf(it, year.year)
  const { difference } = year
  const against = boundsOf(targets)
  // A sentence of the plan is no figure to stand in large letters.
  const isLong = target?.op === 'text' && target.text.length > 24
  return {
    label: t('chart.year', { year: year.year }),
    value: (
      <>
        {year.actual === null ? (
          t(`verdict.${year.verdict}`)
        ) : (
          <FigureValue value={year.actual} unit={unit} against={against} />
        )}
        {target && !isLong && (
          <span className={classes.of}>
            {' '}
            / {shortTarget(target, language) + percentOf(target, unit)}
          </span>
        )}
      </>
    ),
    note:
      difference !== null && year.actual !== null
        ? t('indicator.difference', {
            value: format.differenceOf(difference, { value: year.actual, unit, against }),
          })
        : target
          ? isLong
            ? `“${target.text}”`
            : undefined
          : t('verdict.no_target'),
  }
}

/** Beside a figure only a percentage repeats its sign: `95,2% / ≥ 96%`. */
const percentOf = ({ op, value }: Target, unit: string | null) =>
  value !== null && op !== 'text' && unit?.startsWith('%') ? '%' : ''

function usePathFact({ assessment }: Indicator): Fact {
  const { t } = useTranslation()
  const format = useFormat()
  const { months, pace, attainedYears, dueYears } = assessment.outlook
  const label = t('indicator.againstPath')
  const note = dueYears > 0 ? t('indicator.years', { attained: attainedYears, due: dueYears }) : ''
  if (months === null)
    return {
      label,
      value: pace === null ? '–' : t('indicator.pace', { pace: format.number(pace, 2) }),
      note: note || t('indicator.noPath'),
    }
  const value = format.number(Math.abs(months), 1)
  const words = months < 0 ? t('indicator.behind', { value }) : t('indicator.ahead', { value })
  return { label, value: months === 0 ? t('indicator.onPath') : words, note }
}

function useNeedFact(it: Indicator): Fact {
  const { assessment, unit, plan, measure } = it
  const { t } = useTranslation()
  const format = useFormat()
  const { needed, status } = assessment.outlook
  const end = endYearOf(it)
  const label = t('indicator.needed', { year: end })
  if (!needed || status === 'reached')
    return { label, value: '–', note: status === 'reached' ? t('indicator.nothingNeeded') : '' }
  // As the sentence above rounds it.
  const rate = needed.value * 100
  const rounded = Number(needed.value.toFixed(roundDecimals(needed.value)))
  const value =
    needed.kind === 'rate'
      ? `${format.number(rate, roundDecimals(rate))}%`
      : measure === 'cumulative'
        ? format.value(rounded, unit)
        : format.difference(rounded, unit, 6)
  const last = assessment.years.findLast((it) => it.actual !== null)?.year ?? plan.periodStart - 1
  return {
    label,
    // A unit that is a rate itself reads on in words: `triệu đồng/ha mỗi năm`.
    value: t(unit?.includes('/') ? 'indicator.eachYear' : 'indicator.perYear', { value }),
    note: t('indicator.yearsLeft', { count: end - last }),
  }
}

function useOutlookFact(it: Indicator): Fact {
  const { t } = useTranslation()
  const format = useFormat()
  const { status, reason, pace } = it.assessment.outlook
  return {
    label: t('indicator.outlook', { year: endYearOf(it) }),
    value: <OutlookBadge status={status} size={22} />,
    note: reason
      ? t(`outlookReason.${reason}`)
      : pace !== null
        ? t('indicator.pace', { pace: format.number(pace, 2) })
        : undefined,
  }
}
