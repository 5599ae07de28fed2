import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { formatDay, readDay } from '../lib/format.ts'

interface Props {
  label: string
  /** `2028-02-07`; null while what is typed is no day. */
  value: string | null
  error?: string | null
  /** Its whole name, where several with the same label stand below one another. */
  name?: string
  disabled?: boolean
  onChange: (day: string | null) => void
}

/** A day as it is written here, `07/02/2028`, whatever the language of the browser. */
export function DayInput({ label, value, error = null, name, disabled, onChange }: Props) {
  const [text, setText] = useState(value ? formatDay(value) : '')
  return (
    <TextInput
      label={label}
      {...(name ? { 'aria-label': name } : {})}
      disabled={disabled ?? false}
      inputMode="numeric"
      autoComplete="off"
      placeholder="dd/mm/yyyy"
      value={text}
      error={error}
      onChange={(event) => {
        setText(event.currentTarget.value)
        onChange(readDay(event.currentTarget.value))
      }}
      onBlur={() => value && setText(formatDay(value))}
    />
  )
}
