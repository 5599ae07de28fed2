import type { EntryRow, Figure } from '@tien-do/contract'
import { formatNumber, partsPerWhole } from '@tien-do/domain'
import type { RowRead } from '../../lib/xlsx-sheet.ts'
import { column, gradeWords, notApplicableMark, verdictWords } from './form-columns.ts'
import { choiceIn, numberIn, refuseCell, wordsIn } from './read-cells.ts'

/** The figure that a row of the form says; refuses by the cell that cannot be read. */
export function figureIn(
  row: RowRead,
  it: Pick<EntryRow, 'unit' | 'share' | 'observation'>,
): Figure {
  const percentUnit = partsPerWhole(it.unit) === 100
  const inShare = (value: number) => !it.share || (value >= 0 && value <= 100)
  const numerator = numberIn(row, column.numerator, { percentUnit: false, fits: () => true })
  const denominator = numberIn(row, column.denominator, { percentUnit: false, fits: () => true })
  const typed = numberIn(row, column.value, { percentUnit, fits: inShare })
  const value =
    typed === null || numerator === null || denominator === null
      ? typed
      : unlessSaidTwice(row, typed, (numerator * partsPerWhole(it.unit)) / denominator)
  const marked = choiceIn(row, column.notApplicable, { x: notApplicableMark })
  return {
    value,
    numerator,
    denominator,
    verdict: choiceIn(row, column.verdict, verdictWords),
    notApplicable: marked !== null,
    grade: choiceIn(row, column.grade, gradeWords) ?? it.observation?.grade ?? 'official',
    note: wordsIn(row, column.note),
  }
}

/** Who writes a rate beside its parts says one thing twice; two different things are refused. */
function unlessSaidTwice(row: RowRead, typed: number, computed: number): null {
  const decimals = (String(typed).split('.')[1] ?? '').length
  if (Number(computed.toFixed(decimals)) === typed) return null
  const [a, b] = [formatNumber(typed, 'vi'), formatNumber(computed, 'vi', 2)]
  throw refuseCell(row, column.value, {
    vi: `ghi ${a}, mà tử số và mẫu số tính ra ${b}. Giữ một trong hai.`,
    en: `says ${a}, but numerator and denominator make ${b}. Keep one of the two.`,
  })
}
