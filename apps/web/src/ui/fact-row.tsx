import type { ReactNode } from 'react'
import classes from './fact-row.module.css'

export interface Fact {
  label: string
  value: ReactNode
  note?: ReactNode
}

/** The few facts of a thing side by side; rows of label and value on a phone. */
export function FactRow({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className={classes.facts}>
      {facts.map(({ label, value, note }) => (
        <div key={label} className={classes.fact}>
          <dt className={classes.label}>{label}</dt>
          <dd>
            <div className={classes.value}>{value}</div>
            {note !== undefined && <div className={classes.note}>{note}</div>}
          </dd>
        </div>
      ))}
    </dl>
  )
}
