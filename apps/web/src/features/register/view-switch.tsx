import { useFormat } from '../../lib/use-format.ts'
import classes from './view-switch.module.css'

interface Props<V extends string> {
  label: string
  value: V
  options: readonly { value: V; label: string; count: number | null }[]
  onChange: (value: V) => void
}

/** Two lists of one page; the one that shows is pressed. */
export function ViewSwitch<V extends string>({ label, value, options, onChange }: Props<V>) {
  const format = useFormat()
  return (
    <div className={classes.views} role="group" aria-label={label}>
      {options.map((it) => (
        <button
          key={it.value}
          type="button"
          className={classes.view}
          aria-pressed={it.value === value}
          onClick={() => onChange(it.value)}
        >
          {it.label}{' '}
          {it.count !== null && <span className="figures">{format.number(it.count)}</span>}
        </button>
      ))}
    </div>
  )
}
