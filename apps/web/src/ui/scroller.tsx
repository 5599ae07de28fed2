import { useEffect, useRef, useState, type ReactNode } from 'react'

interface Props {
  label: string
  className?: string | undefined
  children: ReactNode
}

/** What may be wider than its place; where it is, keys reach and move it, and it says what it is. */
export function Scroller({ label, className, children }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const [scrolls, setScrolls] = useState(false)
  useEffect(() => {
    const it = box.current
    if (!it) return
    const watch = new ResizeObserver(() => setScrolls(it.scrollWidth > it.clientWidth))
    for (const part of [it, ...it.children]) watch.observe(part)
    return () => watch.disconnect()
  }, [])
  const reach = scrolls ? { role: 'group', 'aria-label': label, tabIndex: 0 } : {}
  return (
    <div ref={box} className={className} {...reach}>
      {children}
    </div>
  )
}
