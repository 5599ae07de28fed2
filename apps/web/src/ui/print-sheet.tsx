import { useEffect, useRef } from 'react'
import { useTranslation } from '../lib/translation.ts'
import { cssText } from '../lib/css-text.ts'
import { formatInstant } from '../lib/format.ts'

/** One of the places in the margin of every printed sheet. */
const place = (name: 'top-left' | 'top-right' | 'bottom-left', text: string) =>
  `@page{@${name}{content:${cssText(text)}}}`

/** Over every printed sheet of a page: commune, plan, round, cut-off. */
export function PrintHead({ text }: { text: string }) {
  return <style>{place('top-left', text)}</style>
}

/** On every printed sheet where any figure is invented. */
export function PrintMark() {
  const { t } = useTranslation()
  return <style>{place('top-right', t('demo.short').toLocaleUpperCase('vi'))}</style>
}

/** Under every printed sheet: its address and when it was printed; the number is in global.css. */
export function PrintFoot() {
  const { t } = useTranslation()
  const ref = useRef<HTMLStyleElement>(null)
  useEffect(() => {
    const write = () => {
      const at = formatInstant(new Date().toISOString())
      const address = decodeURI(window.location.href)
      if (ref.current)
        ref.current.textContent = place('bottom-left', t('ui.printed', { address, at }))
    }
    window.addEventListener('beforeprint', write)
    return () => window.removeEventListener('beforeprint', write)
  }, [t])
  return <style ref={ref} />
}
