import { useEffect } from 'react'
import { useNavigate } from 'react-router'
import { indicatorPath } from '../../lib/overview.ts'
import { useStepKeysOn } from '../../lib/step-keys.ts'

interface Neighbours {
  slug: string
  previous: string | null
  next: string | null
}

const isBusy = (target: EventTarget | null) =>
  target instanceof Element &&
  target.closest('input, textarea, select, [contenteditable="true"], [role="dialog"]') !== null

/** J to the next indicator, K to the one before, outside of fields and dialogs. */
export function useStepKeys({ slug, previous, next }: Neighbours): void {
  const navigate = useNavigate()
  const { on } = useStepKeysOn()
  useEffect(() => {
    if (!on) return
    const onKey = (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
      if (event.defaultPrevented || isBusy(event.target)) return
      const code = { j: next, k: previous }[event.key.toLowerCase()]
      if (!code) return
      event.preventDefault()
      void navigate(indicatorPath(slug, code))
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [on, slug, previous, next, navigate])
}
