import {
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  type CSSProperties,
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
} from 'react'
import { useNavigate } from 'react-router'
import { indicatorPath } from '../../lib/overview.ts'
import {
  cellHeight,
  cellWidth,
  footHeight,
  headHeight,
  moveBy,
  rowHeight,
  type Place,
} from './grid-geometry.ts'
import type { Line } from './matrix-model.ts'
import { cellId, type ShownColumn } from './matrix-row.tsx'

interface Given {
  scroller: RefObject<HTMLElement | null>
  ys: readonly number[]
  xs: readonly number[]
  left: number
  lines: readonly Line[]
  columns: readonly ShownColumn[]
  onSort: (slug: string) => void
}

interface Details extends Place, Pick<Given, 'lines' | 'columns'> {
  style: CSSProperties
}

/** Row 0 is the head, the rows of communes follow, the last is the foot; column 0 is the commune. */
export function useGridFocus({ scroller, ys, xs, left, lines, columns, onSort }: Given) {
  const navigate = useNavigate()
  const [place, setPlace] = useState<Place>({ row: 1, col: 0 })
  const [details, setDetails] = useState<Details | null>(null)
  const last: Place = { row: lines.length + 1, col: columns.length }
  // A filter may have taken the row or the column away.
  const active = { row: Math.min(place.row, last.row), col: Math.min(place.col, last.col) }
  const moved = useRef(false)
  const shownAt = useRef({ x: 0, y: 0 })

  useLayoutEffect(() => {
    if (!moved.current) return
    moved.current = false
    document.getElementById(cellId(active.row, active.col))?.focus({ preventScroll: true })
  }, [active.row, active.col])

  // What stands beside a cell does not stay behind when the cell scrolls away.
  useEffect(() => {
    const element = scroller.current
    if (!element || !details) return
    const close = () => {
      const { x, y } = shownAt.current
      if (Math.abs(element.scrollLeft - x) + Math.abs(element.scrollTop - y) > 4) setDetails(null)
    }
    element.addEventListener('scroll', close, { passive: true })
    return () => element.removeEventListener('scroll', close)
  }, [scroller, details])

  const go = (next: Place) => {
    const element = scroller.current
    if (!element) return
    bringIntoView(element, next, { ys, xs, left })
    moved.current = true
    setPlace(next)
    shownAt.current = { x: element.scrollLeft, y: element.scrollTop }
    const hasDetails = cellAt(next) !== null
    setDetails(
      hasDetails
        ? { ...next, lines, columns, style: beside(element, next, { ys, xs, left }) }
        : null,
    )
    // The same cell again: no effect will run.
    if (next.row === active.row && next.col === active.col)
      document.getElementById(cellId(next.row, next.col))?.focus({ preventScroll: true })
  }

  const cellAt = ({ row, col }: Place) => {
    const column = columns[col - 1]
    return (column && lines[row - 1]?.cells[column.at]) ?? null
  }

  const open = (at: Place) => {
    const line = lines[at.row - 1]
    if (at.row === 0) onSort(columns[at.col - 1]?.column.slug ?? 'rank')
    else if (line && at.col === 0) void navigate(`/c/${line.commune.slug}`)
    else {
      const cell = cellAt(at)
      if (line && cell) void navigate(indicatorPath(line.commune.slug, cell.code))
    }
  }

  return {
    active,
    // Of what is shown no more they say nothing.
    details: details?.lines === lines && details.columns === columns ? details : null,
    close: () => setDetails(null),

    onKeyDown: (event: KeyboardEvent) => {
      if (event.altKey || event.metaKey) return
      if (event.key === 'Escape') return setDetails(null)
      if (event.key === 'Enter') {
        event.preventDefault()
        return open(active)
      }
      const seen = (scroller.current?.clientHeight ?? 0) - headHeight - footHeight
      const page = Math.max(1, Math.floor(seen / rowHeight) - 1)
      const next = moveBy(event.key, event.ctrlKey, active, last, page)
      if (!next) return
      event.preventDefault()
      go(next)
    },

    onClick: (event: MouseEvent) => {
      if (!(event.target instanceof Element)) return
      const col = event.target.closest('[data-col]')?.getAttribute('data-col')
      const row = event.target.closest('[data-row]')?.getAttribute('data-row')
      if (col === null || col === undefined || row === null || row === undefined) return
      const at = { row: Number(row), col: Number(col) }
      go(at)
      if (at.row === 0 || at.col === 0) open(at)
    },
  }
}

type Sizes = Pick<Given, 'ys' | 'xs' | 'left'>

/** Scrolls so that the held heads and the foot do not cover the cell. */
function bringIntoView(element: HTMLElement, { row, col }: Place, { ys, xs, left }: Sizes): void {
  const y = ys[row - 1]
  const x = xs[col - 1]
  let { scrollTop, scrollLeft } = element
  if (y !== undefined) {
    const seen = element.clientHeight - headHeight - footHeight
    scrollTop = Math.max(Math.min(scrollTop, y), y + rowHeight - seen)
  } else scrollTop = row === 0 ? scrollTop : element.scrollHeight
  if (x !== undefined) {
    const seen = element.clientWidth - left
    scrollLeft = Math.max(Math.min(scrollLeft, x), x + cellWidth + 8 - seen)
  } else scrollLeft = 0
  if (scrollTop !== element.scrollTop) element.scrollTop = scrollTop
  if (scrollLeft !== element.scrollLeft) element.scrollLeft = scrollLeft
}

const detailsWidth = 320

/** Below the cell, or above it in the lower half of the screen; never past the edges of the view. */
function beside(element: HTMLElement, { row, col }: Place, { ys, xs, left }: Sizes): CSSProperties {
  const y = (ys[row - 1] ?? 0) - element.scrollTop + headHeight
  const x = (xs[col - 1] ?? 0) - element.scrollLeft + left
  const most = Math.max(8, element.clientWidth - detailsWidth - 12)
  const width = Math.min(detailsWidth, element.clientWidth - 16)
  const place = { left: Math.min(Math.max(x, 8), most), width }
  const low = element.getBoundingClientRect().top + y > window.innerHeight * 0.55
  return low
    ? { ...place, bottom: element.offsetHeight - y + 4 }
    : { ...place, top: y + cellHeight + 6 }
}
