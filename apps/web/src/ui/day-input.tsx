import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { formatDay, readDay } from '../lib/format.ts'

interface Props {
  label: string
  /** `2028-02-07`; null while what is typed is no day. */
  value: string | null
  error?: string | null
  onChange: (day: string | null) => void
}

/** A day as it is written here, `07/02/2028`, whatever the language of the browser. */
export function DayInput({ label, value, error = null, onChange }: Props) {
  const [text, setText] = useState(value === null ? '' : formatDay(value))
  return (
    <TextInput
      label={label}
      inputMode="numeric"
      autoComplete="off"
      placeholder="dd/mm/yyyy"
      value={text}
      error={error}
      onChange={(event) => {
        setText(event.currentTarget.value)
        onChange(readDay(event.currentTarget.value))
      }}
      onBlur={() => value !== null && setText(formatDay(value))}
    />
  )
}
