import { formatNumber, readNumber } from '@tien-do/domain'
import { useState } from 'react'
import type { AssignedRow } from './assigned-queries.ts'

interface Typed {
  row: AssignedRow
  text: string
}

const shown = (value: number | null) => (value === null ? '' : formatNumber(value, 'vi'))
const isWrong = (text: string) => text !== '' && readNumber(text).kind !== 'number'

/** What is typed and not saved yet; it stays while other communes are looked for. */
export function useTypedFigures() {
  const [typed, setTyped] = useState<Readonly<Record<string, Typed>>>({})
  const textOf = (row: AssignedRow) => typed[row.indicatorId]?.text ?? shown(row.value)
  const changed = Object.values(typed).filter(({ row, text }) => text.trim() !== shown(row.value))
  return {
    textOf,
    wrong: (row: AssignedRow) => isWrong(textOf(row).trim()),
    changed: changed.map(({ row }) => row),
    allWrong: changed.filter(({ text }) => isWrong(text.trim())).map(({ row }) => row),
    figures: changed.map(({ row, text }) => {
      const read = readNumber(text)
      return {
        indicatorId: row.indicatorId,
        value: read.kind === 'number' ? read.value : null,
      }
    }),
    type: (cells: readonly Typed[]) =>
      setTyped((before) => ({
        ...before,
        ...Object.fromEntries(cells.map((it) => [it.row.indicatorId, it])),
      })),
    forget: () => setTyped({}),
  }
}
