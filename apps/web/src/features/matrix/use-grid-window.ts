import { startTransition, useLayoutEffect, useState, type RefObject } from 'react'
import { spanOf, type Span } from './grid-geometry.ts'

interface Sizes {
  /** The tops of the rows, and the lefts of the columns. */
  ys: readonly number[]
  xs: readonly number[]
  /** What the sticky parts cover of the view. */
  left: number
  top: number
}

interface Window {
  rows: Span
  columns: Span
}

/** Where a view without a size stands in for one: a test, or a page that is printed. */
const [anyWidth, anyHeight] = [1200, 700]

/** How many rows a frame after a jump, and more than any screen shows. */
const [rowsAFrame, allRows] = [8, 64]

const same = (a: Span, b: Span) => a.from === b.from && a.to === b.to

/** Which rows and columns are near the view of a scroller; asked anew as it scrolls or is resized. */
export function useGridWindow(
  scroller: RefObject<HTMLElement | null>,
  { ys, xs, left, top }: Sizes,
): Window {
  const [view, setView] = useState({ x: 0, y: 0, width: anyWidth, height: anyHeight })
  // After a long jump the rows come a few a frame, so that none of them takes long.
  const [most, setMost] = useState(Infinity)
  useLayoutEffect(() => {
    const element = scroller.current
    if (!element) return
    const read = () => ({
      x: element.scrollLeft,
      y: element.scrollTop,
      width: Math.max(0, (element.clientWidth || anyWidth + left) - left),
      height: Math.max(0, (element.clientHeight || anyHeight + top) - top),
    })
    let seen = read()
    let frame = 0
    const grow = (rows: number) => {
      startTransition(() => setMost(rows))
      if (rows === Infinity) return
      frame = requestAnimationFrame(() => grow(rows < allRows ? rows + rowsAFrame : Infinity))
    }
    const update = () => {
      const next = read()
      const isFar =
        Math.abs(next.y - seen.y) > next.height / 2 || Math.abs(next.x - seen.x) > next.width / 2
      seen = next
      if (isFar) {
        cancelAnimationFrame(frame)
        grow(rowsAFrame)
      }
      // As a transition: a long jump is drawn in slices, and the scroll goes on between them.
      startTransition(() =>
        setView((now) =>
          same(spanOf(ys, now.y, now.height), spanOf(ys, next.y, next.height)) &&
          same(spanOf(xs, now.x, now.width), spanOf(xs, next.x, next.width))
            ? now
            : next,
        ),
      )
    }
    element.addEventListener('scroll', update, { passive: true })
    // It tells the first size, too.
    const observer = new ResizeObserver(update)
    observer.observe(element)
    return () => {
      cancelAnimationFrame(frame)
      element.removeEventListener('scroll', update)
      observer.disconnect()
    }
  }, [scroller, ys, xs, left, top])
  const rows = spanOf(ys, view.y, view.height)
  return {
    rows: { from: rows.from, to: Math.min(rows.to, rows.from + most) },
    columns: spanOf(xs, view.x, view.width),
  }
}
