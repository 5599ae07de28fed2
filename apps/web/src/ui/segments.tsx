import { useId } from 'react'
import classes from './segments.module.css'

interface Props<V extends string> {
  'aria-label': string
  /** Null: none yet. */
  value: V | null
  data: readonly { value: V; label: string }[]
  onChange: (value: V) => void
  fullWidth?: boolean
}

/** One of a few, all in sight: the platform's own radio buttons in one frame. */
export function Segments<V extends string>({
  value,
  data,
  onChange,
  fullWidth = false,
  'aria-label': label,
}: Props<V>) {
  const name = useId()
  return (
    <div className={classes.frame} role="radiogroup" aria-label={label} data-full={fullWidth}>
      {data.map((it) => (
        <label key={it.value} className={classes.segment}>
          <input
            type="radio"
            name={name}
            value={it.value}
            checked={it.value === value}
            onChange={() => onChange(it.value)}
          />
          <span>{it.label}</span>
        </label>
      ))}
    </div>
  )
}
