import type { Indicator } from '@tien-do/contract'
import { useTranslation } from '../../lib/translation.ts'
import classes from './indicators.module.css'

const kinds = ['contradiction', 'sum', 'missing', 'unclear', 'slip'] as const

/** Where the plan disagrees with itself about this indicator, in its own words. */
export function FindingsList({ findings }: { findings: Indicator['findings'] }) {
  const { t } = useTranslation()
  return (
    <ul className={classes.findings}>
      {findings.map(({ kind, note, quotes }) => {
        const known = kinds.find((it) => it === kind)
        return (
          <li key={note}>
            <p>
              {known && <b>{t(`findingKind.${known}`)}. </b>}
              {note}
            </p>
            {quotes.map((quote) => (
              <blockquote key={quote}>{quote}</blockquote>
            ))}
          </li>
        )
      })}
    </ul>
  )
}
