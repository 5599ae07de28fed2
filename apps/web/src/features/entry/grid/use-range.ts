import { useCallback, useState } from 'react'
import type { CellRange } from './cell-range.ts'

/** The block that is chosen in the value column; moving on to another cell ends it. */
export function useRange(count: number, selectedAt: number) {
  const [range, setRange] = useState<CellRange | null>(null)
  const current = range && range.anchor === selectedAt ? range : null
  const extend = useCallback(
    (to: number, anchor = selectedAt) => {
      if (anchor < 0) return
      const end = Math.min(Math.max(to, 0), count - 1)
      setRange(end === anchor ? null : { anchor, to: end })
    },
    [count, selectedAt],
  )
  return { range: current, extend }
}
