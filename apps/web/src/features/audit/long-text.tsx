import { useState } from 'react'
import { useTranslation } from '../../lib/translation.ts'
import classes from './audit.module.css'

/** So many letters are read at a glance; what is a few longer is not worth a step. */
const [glance, spare] = [120, 40] as const

/** A long value by its beginning, the whole of it one step away. */
export function LongText({ text: written }: { text: string }) {
  // No line ends within the number of an indicator.
  const text = written.replace(/-(?=[\w.]{1,6}(;|$))/g, '-\u2060')
  const { t } = useTranslation()
  const [whole, setWhole] = useState(false)
  if (text.length <= glance + spare) return text
  const space = text.lastIndexOf(' ', glance)
  const begins = text.slice(0, space > 0 ? space : glance)
  return (
    <>
      {whole ? text : `${begins} …`}{' '}
      <button
        type="button"
        className={`${classes.person} no-print`}
        aria-expanded={whole}
        onClick={() => setWhole(!whole)}
      >
        {t(whole ? 'audit.shorter' : 'audit.whole')}
      </button>
    </>
  )
}
