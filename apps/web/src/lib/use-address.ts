import { useSearchParams } from 'react-router'

/** The query of the address, and how to change parts of it: null takes a name out. */
export function useAddress() {
  const [address, setAddress] = useSearchParams()
  const change = (changes: Record<string, string | null>) =>
    setAddress(
      (before) => {
        const after = new URLSearchParams(before)
        for (const [name, value] of Object.entries(changes))
          if (value === null || value === '') after.delete(name)
          else after.set(name, value)
        return after
      },
      { replace: true, preventScrollReset: true },
    )
  return { address, change }
}
