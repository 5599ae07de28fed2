import type { Indicator } from '@tien-do/contract'
import { isBareNumber } from '@tien-do/domain'
import { useTranslation } from '../../lib/translation.ts'
import { useFormat } from '../../lib/use-format.ts'
import { usePeriodWords as useRoundWords } from '../../lib/use-period-words.ts'
import { reportedInWords } from '../../lib/overview.ts'
import { useLanguage } from '../../lib/use-language.ts'
import { boundsOf } from '../../ui/chart/target-words.ts'
import { DataTable, type Column } from '../../ui/data-table.tsx'
import { CorrectionMark } from '../../ui/correction-mark.tsx'
import { GradeDot } from '../../ui/grade-dot.tsx'
import { VerdictBadge } from '../../ui/verdict-badge.tsx'
import { CorrectionButton } from '../correction/correction-button.tsx'
import {
  correctionsOf,
  useCorrectable,
  waitingCorrections,
} from '../correction/indicator-corrections.ts'
import { FigureDrawer } from '../figure/figure-drawer.tsx'
import { reportedPeriod, type FigureRow } from './figure-rows.ts'
import { focusYearOf } from './focus-year.ts'
import classes from './indicators.module.css'
import { PhoneFigure } from './phone-figure.tsx'
import { OriginalVerdict } from './original-verdict.tsx'
import { usePeriodWords } from './use-period-words.ts'
import { useTargetText } from '../../lib/use-target-text.ts'

interface Props {
  indicator: Indicator
  rows: readonly FigureRow[]
}

/** What the chart draws, as figures. */
export function FigureTable({ indicator, rows }: Props) {
  const { t } = useTranslation()
  const targetText = useTargetText()
  const format = useFormat()
  const words = usePeriodWords()
  const { inText } = useRoundWords()
  const mark = useLanguage() === 'vi' ? ',' : '.'
  const { unit, assessment } = indicator
  const against = boundsOf(indicator.targets)
  const focus = focusYearOf(assessment)
  const corrections = correctionsOf(indicator.observations)
  const correctable = useCorrectable(indicator)
  const waiting = waitingCorrections(indicator.observations)
  const showNeeded = rows.some(({ needed }) => needed !== null)
  const differenceOf = ({ difference, actual: value }: FigureRow) =>
    difference === null || value === null
      ? null
      : format.differenceOf(difference, { value, unit, against }, null)
  const neededOf = ({ needed }: FigureRow) => (needed === null ? null : format.number(needed, 1))
  const wordOf = ({ actual, verdict }: FigureRow) => {
    const word = reportedInWords(actual, verdict)
    return word && <b>{t(`verdict.${word}`)}</b>
  }
  const record = (row: FigureRow) => {
    const period = reportedPeriod(row, indicator.asOf)
    return (
      period && (
        <FigureDrawer
          indicatorId={indicator.id}
          period={period}
          unit={unit}
          slug={indicator.commune.slug}
          enteringOfficeId={indicator.assignment.enters?.id ?? null}
          supportOfficeIds={indicator.assignment.supports.map(({ id }) => id)}
          code={indicator.code}
          name={indicator.name}
        />
      )
    )
  }
  const columns: Column<FigureRow>[] = [
    {
      key: 'period',
      head: t('indicator.column.period'),
      rowHead: true,
      cell: (row) => (
        <span className={classes.whole} data-kind={row.kind}>
          {words(row)}
        </span>
      ),
    },
    {
      key: 'target',
      head: t('indicator.column.target'),
      figure: ({ target }) => (target && isBareNumber(target) ? targetText(target) : null),
      cell: ({ target, original, assigned }, figure) => (
        <span className={classes.target}>
          {figure ?? (target && targetText(target))}
          {original && <s className={classes.original}>{targetText(original)}</s>}
          {assigned !== null && (
            <span className={classes.assigned}>
              {t('chart.assigned', { value: format.number(assigned) })}
            </span>
          )}
        </span>
      ),
    },
    {
      key: 'actual',
      head: t('indicator.column.actual'),
      figure: (row) =>
        row.kind === 'horizon' || row.notApplicable
          ? null
          : format.figure(row.actual, unit, against),
      cell: (row, figure) =>
        row.notApplicable
          ? t('verdict.not_applicable')
          : (wordOf(row) ?? (figure && <b title={format.number(row.actual, 10)}>{figure}</b>)),
    },
    {
      key: 'grade',
      head: t('grade.label'),
      cell: (row) => (
        <>
          <span className={classes.whole}>{row.grade && <GradeDot grade={row.grade} word />}</span>{' '}
          <Correction row={row} corrections={corrections} />
        </>
      ),
    },
    {
      key: 'difference',
      head: (
        <>
          <span className={classes.whole}>{t('indicator.column.difference')}</span>
          {showNeeded && (
            <span className={classes.narrowNeeded}>{t('indicator.column.needed')}</span>
          )}
        </>
      ),
      figure: (row) => differenceOf(row) ?? neededOf(row),
      // What is missing and what is needed stand in no row together: a narrow table has one column for both.
      cell: (row, figure) =>
        differenceOf(row) === null ? (
          <span className={classes.narrowNeeded}>{figure}</span>
        ) : (
          figure
        ),
    },
    ...(showNeeded
      ? [
          {
            key: 'needed',
            head: t('indicator.column.needed'),
            wideOnly: true,
            figure: neededOf,
          },
        ]
      : []),
    {
      key: 'verdict',
      head: t('indicator.column.verdict'),
      cell: ({ verdict, originalVerdict }) => (
        <>
          {verdict && <VerdictBadge verdict={verdict} size={16} />}
          {originalVerdict && <OriginalVerdict verdict={originalVerdict} />}
        </>
      ),
    },
    {
      key: 'record',
      head: <span className="visually-hidden">{t('figureRecord.evidence')}</span>,
      width: correctable.size > 0 ? 72 : 46,
      cell: (row) => {
        const of = correctable.get(periodOf(row))
        return (
          <span className={classes.rowTools}>
            {record(row)}
            {of && <CorrectionButton of={of} compact />}
          </span>
        )
      },
    },
  ]
  return (
    <div className={classes.figures}>
      <DataTable
        caption={t('indicator.tableOf', { name: indicator.name, unit: format.unit(unit) ?? '' })}
        columns={columns}
        rows={rows}
        rowKey={({ key }) => key}
        selected={(row) => row.kind === 'year' && row.year === focus?.year}
        mark={mark}
        phone={(row) => {
          const of = correctable.get(periodOf(row))
          return (
            <>
              <div className={classes.phoneLine}>
                <PhoneFigure row={row} unit={unit} against={against} />
                {record(row)}
              </div>
              <Correction row={row} corrections={corrections} />{' '}
              {of && <CorrectionButton of={of} />}
            </>
          )
        }}
      />
      {/* Said for as long as it is so: the button with its own note is gone by then. */}
      <p role="status" className={classes.waits}>
        {waiting.length > 0 &&
          t('correction.waits', { periods: waiting.map((it) => inText(it)).join(', ') })}
      </p>
    </div>
  )
}

/** The reporting period of a line; its key is the period where it is one. */
const periodOf = ({ kind, key }: FigureRow) => (kind === 'year' || kind === 'interim' ? key : '')

function Correction(props: { row: FigureRow; corrections: ReadonlyMap<string, string> }) {
  const reason = props.corrections.get(periodOf(props.row))
  return reason === undefined ? null : <CorrectionMark reason={reason} />
}
