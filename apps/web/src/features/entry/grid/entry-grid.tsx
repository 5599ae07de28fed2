import { useEffect, useRef, useState, type PointerEvent } from 'react'
import { useTranslation } from '../../../lib/translation.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { useDecimalMark, useLanguage } from '../../../lib/use-language.ts'
import { usePeriodWords } from '../../../lib/use-period-words.ts'
import { decimalsOf } from '../../../ui/aligned-number.tsx'
import { differenceText } from './against-plan.tsx'
import { useBoard } from '../board.ts'
import { earlierActual, earlierPeriods } from './earlier-rounds.ts'
import type { Cell } from '../cell/entry-cell.ts'
import classes from './entry-grid.module.css'
import { EntryRow, type Digits } from './entry-row.tsx'
import { useFigureText } from '../cell/figure-text.ts'
import { previewOf } from '../cell/preview.ts'
import { isWordy, targetText } from '../cell/target-text.ts'

interface Props {
  cells: readonly Cell[]
  /** Null where the details stand beside the table. */
  onDetails: ((id: string) => void) | null
  /** How many earlier rounds there is room for. */
  earlierShown: number
}

/** The sheet as a plain table with an input a cell. */
export function EntryGrid({ cells, onDetails, earlierShown }: Props) {
  const { t } = useTranslation()
  const { column, round, inText } = usePeriodWords()
  const { sheet, range } = useBoard()
  const rows = cells.map((it) => it.row)
  const periods = earlierShown === 0 ? [] : earlierPeriods(rows).slice(-earlierShown)
  const digits = useDigits(cells, periods)
  const table = useRef<HTMLTableElement>(null)
  const end = range?.to
  useEffect(() => {
    if (end === undefined) return
    table.current?.querySelector(`td[data-at="${end}"]`)?.scrollIntoView({ block: 'nearest' })
  }, [end])
  const longestCode = Math.max(...rows.map((it) => it.code.length))
  const planDigits = Math.max(0, ...rows.map(wholeDigits))

  return (
    <table ref={table} className={classes.table} data-grid {...useDrag()}>
      <caption className="visually-hidden">
        {t('entry.caption', {
          round: inText(sheet.round.period),
          office: sheet.office?.name ?? t('entry.allOffices'),
        })}
      </caption>
      <colgroup>
        {columnWidths({
          longestCode,
          planDigits,
          periods: periods.length,
          details: onDetails !== null,
        }).map((width, at) => (
          <col key={at} style={{ width }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          <th scope="col">{t('entry.columns.code')}</th>
          <th scope="col">{t('entry.columns.name')}</th>
          <th scope="col" colSpan={2} className={classes.planHead}>
            {t('entry.columns.plan')}
            <br />
            {sheet.round.year}
          </th>
          {periods.map((period) => (
            <th key={period} scope="col" className={classes.end} title={round(period)}>
              {column(period)}
            </th>
          ))}
          <th scope="col" className={classes.valueHead}>
            {t('entry.columns.actual')}
            <br />
            {inText(sheet.round.period)}
          </th>
          <th scope="col">{t('entry.columns.grade')}</th>
          <th scope="col" className={classes.end}>
            {t('entry.columns.against')}
          </th>
          <th scope="col" className={classes.state}>
            {onDetails ? (
              <span className="visually-hidden">{t('entry.columns.more')}</span>
            ) : (
              t('entry.columns.state')
            )}
          </th>
        </tr>
      </thead>
      <tbody>
        {cells.map((cell, index) => (
          <EntryRow
            key={cell.row.indicatorId}
            cell={cell}
            index={index}
            periods={periods}
            digits={digits}
            onDetails={onDetails}
          />
        ))}
      </tbody>
    </table>
  )
}

/** A block is drawn over the value column with the mouse, or to where Shift is held. */
function useDrag() {
  const { extend } = useBoard()
  const [drawing, setDrawing] = useState(false)
  const rowAt = (event: PointerEvent) => {
    const cell = event.target instanceof Element ? event.target.closest('td[data-at]') : null
    return cell instanceof HTMLElement ? Number(cell.dataset['at']) : null
  }
  return {
    onPointerDown: (event: PointerEvent) => {
      const at = rowAt(event)
      if (at === null || event.pointerType !== 'mouse' || event.button !== 0) return
      if (event.shiftKey) extend(at)
      else setDrawing(true)
    },
    onPointerOver: (event: PointerEvent) => {
      const at = rowAt(event)
      if (!drawing) return
      if (event.buttons !== 1) setDrawing(false)
      else if (at !== null) extend(at)
    },
  }
}

/** Fixed, so that nothing moves while figures come and go; the name takes what is left. */
const columnWidths = (it: {
  longestCode: number
  /** Of the largest target, before the comma: a difference has seldom more. */
  planDigits: number
  periods: number
  details: boolean
}) => [
  Math.max(it.details ? 52 : 58, 26 + it.longestCode * 6.4),
  undefined,
  it.details ? 62 : 72,
  it.details ? 64 : 92,
  ...Array.from({ length: it.periods }, () => 66),
  116,
  it.details ? 126 : 148,
  Math.max(it.details ? 84 : 90, 44 + (it.planDigits + 3) * (it.details ? 8.2 : 8.7)),
  it.details ? 38 : 104,
]

const wholeDigits = ({ target }: Cell['row']) =>
  target === null || target.value === null ? 0 : String(Math.trunc(Math.abs(target.value))).length

function useDigits(cells: readonly Cell[], periods: readonly string[]): Digits {
  const { number } = useFormat()
  const language = useLanguage()
  const figureText = useFigureText()
  const { sheet, figureOf } = useBoard()
  const mark = useDecimalMark()
  const against = cells.map(({ row, figure }) =>
    differenceText(previewOf(row, figure, sheet, figureOf)?.difference ?? null, number),
  )
  return {
    plan: decimalsOf(
      cells.map(({ row }) => (isWordy(row) ? null : targetText(row, language))),
      mark,
    ),
    earlier: periods.map((period) =>
      decimalsOf(
        cells.map(({ row }) => number(earlierActual(row, period)?.value ?? null)),
        mark,
      ),
    ),
    value: decimalsOf(cells.map(({ row, figure }) => figureText(figure, row.unit))),
    against: decimalsOf(against, mark),
  }
}
