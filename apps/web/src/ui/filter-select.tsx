import { IconChevronDown } from '@tabler/icons-react'
import { printedFilter } from './print-filters.tsx'
import classes from './filter-select.module.css'

interface Props {
  label: string
  value: string
  options: readonly { value: string; label: string }[]
  onChange: (value: string) => void
  /** Its values say what they are: on a phone the name is only read out. */
  plain?: boolean
}

/** A filter that says its name and its value in one line: `Năm 2026`. The platform's own list. */
export function FilterSelect({ label, value, options, onChange, plain = false }: Props) {
  const chosen = options.find((option) => option.value === value)
  return (
    <label
      className={classes.field}
      data-plain={plain}
      {...printedFilter(value !== '' && `${label}: ${chosen?.label ?? value}`)}
    >
      <span className={classes.label}>{label}</span>
      <select
        className={classes.select}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <IconChevronDown size={16} stroke={1.8} className={classes.icon} aria-hidden />
    </label>
  )
}
