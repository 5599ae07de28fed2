import { grades, type Grade } from '@tien-do/domain'
import { IconChevronDown } from '@tabler/icons-react'
import { useTranslation } from '../../../lib/translation.ts'
import { GradeDot } from '../../../ui/grade-dot.tsx'
import { useBoard } from '../board.ts'
import { rowsAround } from '../grid/cell-range.ts'
import { isEditable, type Cell } from '../cell/entry-cell.ts'
import classes from '../grid/entry-grid.module.css'
import { selectKeys } from './verdict-select.tsx'

interface Props {
  cell: Cell
  index: number
  /** `Ước` for `Ước thực hiện`, where there is little room. */
  short: boolean
}

/** How final the figure is, as a list in its cell. */
export function GradeSelect({ cell, index, short }: Props) {
  const { t } = useTranslation()
  const board = useBoard()
  const { store, select, range } = board
  const { row, figure } = cell
  const words =
    short && figure.grade === 'estimate' ? (
      <span className={classes.short}>
        <span aria-hidden className={classes.dot}>
          <GradeDot grade="estimate" />
        </span>
        {t('grade.estimateShort')}
      </span>
    ) : (
      <GradeDot grade={figure.grade} word />
    )
  if (!isEditable(cell)) return words
  return (
    <span className={classes.grade}>
      {words}
      <IconChevronDown size={14} stroke={1.8} aria-hidden />
      <select
        data-row={index}
        data-column="grade"
        aria-label={t('entry.gradeOf', { code: row.code, name: row.name })}
        value={figure.grade}
        onChange={(event) => {
          const grade = event.currentTarget.value as Grade
          // Of a chosen block all cells: a whole round is often of one grade.
          const { from, to } = rowsAround(range, index)
          store.edit(
            store
              .cells()
              .slice(from, to + 1)
              .map((it) => ({ id: it.row.indicatorId, figure: { ...it.figure, grade } })),
          )
        }}
        onFocus={() => select(row.indicatorId)}
        onKeyDown={(event) => selectKeys(event, board)}
      >
        {grades.toReversed().map((grade) => (
          <option key={grade} value={grade}>
            {t(`grade.${grade}`)}
          </option>
        ))}
      </select>
    </span>
  )
}
