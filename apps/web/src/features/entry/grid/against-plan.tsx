import { useFormat } from '../../../lib/use-format.ts'
import { useDecimalMark } from '../../../lib/use-language.ts'
import { AlignedNumber } from '../../../ui/aligned-number.tsx'
import { VerdictMark } from '../../../ui/verdict-mark.tsx'
import { useBoard } from '../board.ts'
import type { Cell } from '../cell/entry-cell.ts'
import classes from './entry-grid.module.css'
import { previewOf } from '../cell/preview.ts'

export const differenceText = (
  difference: number | null,
  number: (value: number, digits?: number) => string,
): string | null =>
  difference === null ? null : (difference > 0 ? '+' : '') + number(difference, 2)

/** The difference to the plan, and the verdict it would give, while it is typed. */
export function AgainstPlan({ cell, digits }: { cell: Cell; digits: number }) {
  const { sheet, figureOf } = useBoard()
  const { number } = useFormat()
  const mark = useDecimalMark()
  const preview = previewOf(cell.row, cell.figure, sheet, figureOf)
  if (!preview || cell.stuck) return null
  const text = differenceText(preview.difference, number)
  return (
    <span className={classes.against}>
      {text !== null && <AlignedNumber text={text} digits={digits} mark={mark} />}
      <VerdictMark verdict={preview.verdict} size={16} />
    </span>
  )
}
