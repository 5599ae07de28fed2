import { isBlank, isToldInWords } from '@tien-do/domain'
import { IconLayoutSidebarRightExpand } from '@tabler/icons-react'
import { useId, useState } from 'react'
import { useTranslation } from '../../../lib/translation.ts'
import { breakable } from '../../../lib/breakable.tsx'
import { useFormat } from '../../../lib/use-format.ts'
import { useDecimalMark, useLanguage } from '../../../lib/use-language.ts'
import { AlignedNumber } from '../../../ui/aligned-number.tsx'
import { AgainstPlan } from './against-plan.tsx'
import { EvidenceCount } from '../../figure/evidence-count.tsx'
import { useBoard } from '../board.ts'
import { CellIcon } from '../fields/cell-icon.tsx'
import { earlierActual } from './earlier-rounds.ts'
import { holds } from './cell-range.ts'
import { Padding } from './padding.tsx'
import { isEditable, stateOf, type Cell } from '../cell/entry-cell.ts'
import classes from './entry-grid.module.css'
import { FigureState } from '../../../ui/figure-state.tsx'
import { GradeSelect } from '../fields/grade-select.tsx'
import { RowMessage, useRowMessage } from '../fields/row-message.tsx'
import { isWordy, targetText } from '../cell/target-text.ts'
import { useShownText } from '../cell/figure-text.ts'
import { ValueField } from '../fields/value-field.tsx'
import { VerdictSelect } from '../fields/verdict-select.tsx'

/** How many decimals each column of figures keeps free, so that they line up on the comma. */
export interface Digits {
  plan: number
  earlier: readonly number[]
  value: number
  against: number
}

interface Props {
  cell: Cell
  index: number
  periods: readonly string[]
  digits: Digits
  /** Opens the details where there is no room for them beside the table. */
  onDetails: ((id: string) => void) | null
}

export function EntryRow({ cell, index, periods, digits, onDetails }: Props) {
  const { t } = useTranslation()
  const { number } = useFormat()
  const language = useLanguage()
  const mark = useDecimalMark()
  const { sheet, onBehalf, selected, select, range } = useBoard()
  const [offered, setOffered] = useState(false)
  const id = useId()
  const message = useRowMessage(cell, index, offered)
  const shown = useShownText()(cell)
  const { row } = cell
  const state = stateOf(cell)
  const editable = isEditable(cell)
  const plan = targetText(row, language)
  const field = {
    cell,
    index,
    className: classes.field,
    describedBy: `${id}-state ${id}-message ${id}-unit`,
  }
  const files = (
    <EvidenceCount indicatorId={row.indicatorId} period={sheet.round.period} told={row.evidence} />
  )

  return (
    <>
      <tr
        className={classes.row}
        data-selected={selected === row.indicatorId}
        onPointerDown={(event) => !event.shiftKey && select(row.indicatorId)}
      >
        <td className={classes.code}>{row.code}</td>
        <th scope="row" className={classes.name}>
          {row.name}
          {sheet.office === null && row.enters && (
            <span className={classes.office}>{row.enters.name}</span>
          )}
        </th>
        {plan === null || isWordy(row) ? (
          <td
            className={classes.plan}
            colSpan={2}
            data-words="true"
            title={row.target?.text}
            id={`${id}-unit`}
          >
            {plan ?? (
              <span className={classes.muted}>
                {t('figure.noTarget')}{' '}
                {row.unit && <span className={classes.whole}>({row.unit})</span>}
              </span>
            )}
          </td>
        ) : (
          <>
            <td className={classes.plan} title={row.target?.text}>
              <AlignedNumber text={plan} digits={digits.plan} mark={mark} />
            </td>
            <td className={classes.unit} id={`${id}-unit`}>
              {row.unit && breakable(row.unit)}
            </td>
          </>
        )}
        {periods.map((period, at) => {
          const actual = earlierActual(row, period)
          const words = actual?.notApplicable
            ? t('figure.notApplicable')
            : actual?.verdict
              ? t(`verdict.${actual.verdict}`)
              : null
          return (
            <td key={period} className={classes.earlier}>
              {words ?? (
                <AlignedNumber
                  text={number(actual?.value ?? null)}
                  digits={digits.earlier[at] ?? 0}
                  mark={mark}
                />
              )}
            </td>
          )
        })}
        <td
          className={classes.value}
          data-state={state}
          data-editable={editable}
          data-at={index}
          data-chosen={holds(range, index)}
        >
          <label className={classes.cell}>
            <span id={`${id}-state`} className={classes.icon}>
              <CellIcon cell={cell} />
            </span>
            {isToldInWords(row.measure) ? (
              <VerdictSelect {...field} />
            ) : (
              <>
                <ValueField {...field} onOffer={setOffered} />
                <Padding text={shown} digits={digits.value} />
              </>
            )}
          </label>
          {(cell.touched ? onBehalf(cell) : row.observation?.onBehalf) && !isBlank(cell.figure) && (
            <span className={classes.behalf}>{t('figure.onBehalf')}</span>
          )}
        </td>
        <td className={classes.gradeCell}>
          {editable || !isBlank(cell.figure) ? (
            <GradeSelect cell={cell} index={index} short={onDetails !== null} />
          ) : (
            <span className={classes.muted}>
              {row.enters && row.whyNot === 'other_office'
                ? t('entry.enters', { office: row.enters.name })
                : row.whyNot && t(`entry.whyNot.${row.whyNot}`)}
            </span>
          )}
        </td>
        <td className={classes.difference}>
          <AgainstPlan cell={cell} digits={digits.against} />
        </td>
        {onDetails ? (
          <td className={classes.more}>
            <button
              type="button"
              className={classes.details}
              aria-label={t('entry.openPanel', { code: row.code, name: row.name })}
              onClick={() => onDetails(row.indicatorId)}
            >
              <IconLayoutSidebarRightExpand size={18} stroke={1.6} aria-hidden />
            </button>
            {files}
          </td>
        ) : (
          <td className={classes.state}>
            <FigureState state={cell.saved?.state ?? null} />
            {files}
          </td>
        )}
      </tr>
      {message && (
        <tr className={classes.messageRow}>
          <td colSpan={2}>
            <span className="visually-hidden">{row.code}</span>
          </td>
          <td colSpan={periods.length + 6}>
            <RowMessage message={message} id={`${id}-message`} />
          </td>
        </tr>
      )}
    </>
  )
}
