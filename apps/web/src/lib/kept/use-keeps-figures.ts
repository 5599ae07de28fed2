import { useEffect, useState } from 'react'
import { useLocation } from 'react-router'
import { databaseName } from './kept-figure.ts'

/**
 * Whether this browser may keep figures at all; before anybody has opened an entry sheet in it, nothing
 * that looks into them need be fetched.
 */
export function useKeepsFigures(): boolean {
  const { pathname } = useLocation()
  const [keeps, setKeeps] = useState(false)
  useEffect(() => {
    if (keeps) return
    let current = true
    const look = async () => {
      const may = pathname.endsWith('/entry') || (await hasDatabase())
      if (may && current) setKeeps(true)
    }
    void look()
    return () => {
      current = false
    }
  }, [pathname, keeps])
  return keeps
}

async function hasDatabase(): Promise<boolean> {
  try {
    return (await indexedDB.databases()).some(({ name }) => name === databaseName)
  } catch {
    // Where one cannot ask, one looks.
    return true
  }
}
