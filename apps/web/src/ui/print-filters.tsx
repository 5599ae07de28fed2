import { useEffect, useRef } from 'react'

/** What a filter has to say on paper, where its field is not: `Năm: 2027`. */
export const printedFilter = (words: string | false): { 'data-printed'?: string } =>
  words ? { 'data-printed': words } : {}

/** Under the title of a printed page: what every filter of the page stands on, in one line. */
export function PrintFilters() {
  const line = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    const write = () => {
      const fields = document.querySelectorAll<HTMLElement>('[data-printed]')
      const words = [...fields].map((it) => it.dataset['printed'])
      if (line.current) line.current.textContent = words.join('; ')
    }
    window.addEventListener('beforeprint', write)
    return () => window.removeEventListener('beforeprint', write)
  }, [])
  return <p ref={line} className="print-only" />
}
