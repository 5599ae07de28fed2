import type { ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'

/** Draws something for a file alone: on the page it is a table, or many small drawings. */
export function drawnApart(drawing: ReactNode): SVGSVGElement | null {
  const host = document.createElement('div')
  const root = createRoot(host)
  flushSync(() => root.render(drawing))
  return host.querySelector('svg')
}
