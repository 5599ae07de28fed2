import type { ReactNode } from 'react'
import { useTranslation } from '../lib/translation.ts'
import { AlignedNumber, decimalsOf } from './aligned-number.tsx'
import classes from './data-table.module.css'
import { Scroller } from './scroller.tsx'
import { phoneWidth, useNarrow } from './use-phone.ts'

export interface Column<Row> {
  key: string
  head: ReactNode
  /** A column of figures: as printed, lined up on the comma. */
  figure?: (row: Row) => string | null
  /** Anything else; with `figure`, how to dress it. */
  cell?: (row: Row, figure: ReactNode) => ReactNode
  align?: 'start' | 'end'
  width?: number | string
  /** Left out where the table is narrow: another cell of the row says it there. */
  wideOnly?: boolean
  /** Something to press: nothing on paper. */
  pressed?: boolean
  /** The column that names the row. */
  rowHead?: boolean
}

interface Props<Row> {
  caption: string
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
  /** The row that the page is about. */
  selected?: (row: Row) => boolean
  /** Heads between rows: the title where a new group begins. */
  groupOf?: (row: Row) => string
  /** How a row looks on a phone, where no table is wider than the screen. */
  phone?: (row: Row) => ReactNode
  /** Below this width too; for a table whose columns a tablet has no room for. */
  rowsBelow?: number
  /** Decimal mark of the printed figures. */
  mark?: string
  /** 44 in the grid, 40 in lists, 34 ranked. */
  rowHeight?: number
}

export function DataTable<Row>(props: Props<Row>) {
  const { t } = useTranslation()
  const { caption, columns, rows, rowKey, phone, mark = ',', rowHeight = 40 } = props
  const isNarrow = useNarrow(props.rowsBelow ?? phoneWidth)
  if (isNarrow && phone)
    return (
      <ul className={classes.rows} aria-label={caption}>
        {rows.map((row) => (
          <li key={rowKey(row)} data-selected={props.selected?.(row) ?? false}>
            {phone(row)}
          </li>
        ))}
      </ul>
    )
  const digits = new Map(
    columns.map(({ key, figure }) => [key, figure ? decimalsOf(rows.map(figure), mark) : 0]),
  )

  return (
    <Scroller className={classes.scroller} label={t('ui.tableScroll')}>
      <table className={classes.table}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ key, head, figure, align, width, wideOnly, pressed }) => (
              <th
                key={key}
                scope="col"
                className={pressed ? 'no-print' : undefined}
                data-wide={wideOnly}
                data-align={align ?? (figure ? 'end' : 'start')}
                style={{ width }}
              >
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.flatMap((row, index) => {
            const title = props.groupOf?.(row) ?? null
            const before = rows[index - 1]
            const begins =
              title !== null && (before === undefined || props.groupOf?.(before) !== title)
            const body = (
              <tr
                key={rowKey(row)}
                data-selected={props.selected?.(row) ?? false}
                style={{ height: rowHeight }}
              >
                {columns.map((column) => (
                  <Cell
                    key={column.key}
                    column={column}
                    row={row}
                    digits={digits.get(column.key) ?? 0}
                    mark={mark}
                  />
                ))}
              </tr>
            )
            if (!begins) return [body]
            return [
              <tr key={`group ${title}`} className={classes.group}>
                <th scope="rowgroup" colSpan={columns.length}>
                  {title}
                </th>
              </tr>,
              body,
            ]
          })}
        </tbody>
      </table>
    </Scroller>
  )
}

interface CellProps<Row> {
  column: Column<Row>
  row: Row
  digits: number
  mark: string
}

function Cell<Row>({ column, row, digits, mark }: CellProps<Row>) {
  const { figure, cell, align, rowHead } = column
  const text = figure?.(row) ?? null
  const number = text === null ? null : <AlignedNumber text={text} digits={digits} mark={mark} />
  const content = cell ? cell(row, number) : number
  const side = align ?? (figure ? 'end' : 'start')
  if (rowHead)
    return (
      <th scope="row" data-align={side}>
        {content}
      </th>
    )
  return (
    <td
      data-align={side}
      data-wide={column.wideOnly}
      className={column.pressed ? 'no-print' : undefined}
    >
      {content}
    </td>
  )
}
