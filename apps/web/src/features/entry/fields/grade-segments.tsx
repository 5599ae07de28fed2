import { grades } from '@tien-do/domain'
import { useId } from 'react'
import { useTranslation } from '../../../lib/translation.ts'
import { GradeDot } from '../../../ui/grade-dot.tsx'
import { useBoard } from '../board.ts'
import { isEditable, type Cell } from '../cell/entry-cell.ts'
import classes from './grade-segments.module.css'

/** The grade as three segments, from the least to the most final. */
export function GradeSegments({ cell, legend }: { cell: Cell; legend: boolean }) {
  const { t } = useTranslation()
  const { store } = useBoard()
  const name = useId()
  const { row, figure } = cell
  return (
    <fieldset className={classes.segments} disabled={!isEditable(cell)}>
      <legend className={legend ? classes.legend : 'visually-hidden'}>{t('grade.label')}</legend>
      <div className={classes.row}>
        {grades.map((grade) => (
          <label key={grade} className={classes.segment} data-on={figure.grade === grade}>
            <input
              type="radio"
              className="visually-hidden"
              name={name}
              checked={figure.grade === grade}
              onChange={() => store.edit([{ id: row.indicatorId, figure: { ...figure, grade } }])}
            />
            <span aria-hidden className={classes.dot}>
              <GradeDot grade={grade} size={11} />
            </span>
            {t(grade === 'estimate' ? 'grade.estimateShort' : `grade.${grade}`)}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
