import { useEffect, useState } from 'react'
import { useMatch } from 'react-router'
import { unsentSheets } from '../../lib/kept/unsent-sheets.ts'
import { useUnsent } from '../../lib/kept/use-unsent.ts'
import { UnsentList } from '../../ui/unsent-list.tsx'

/** What is just being sent while one walks on is not worth a word. */
const soon = 3_000

/** "Chờ gửi" on every page but the entry page, which tells of its own sheet itself. */
export function UnsentStrip() {
  const unsent = useUnsent()
  const entering = useMatch('/c/:slug/entry') !== null
  const [now, setNow] = useState(0)
  useEffect(() => {
    const timer = setTimeout(() => setNow(Date.now()), unsent.length === 0 ? 0 : soon)
    return () => clearTimeout(timer)
  }, [unsent])
  if (entering) return null
  return <UnsentList sheets={unsentSheets(unsent.filter((it) => it.at + soon <= now))} />
}
