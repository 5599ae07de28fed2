import { TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useAddress } from '../lib/use-address.ts'
import { printedFilter } from './print-filters.tsx'
import classes from './search-bar.module.css'

interface Props {
  /** What can be looked for: the field's name, and what stands in it while it is empty. */
  label: string
  /** Filters beside it. */
  children?: ReactNode
}

/** Words to find rows by, kept in the address as `search`. */
export function SearchBar({ label, children }: Props) {
  const { address, change } = useAddress()
  const words = address.get('search') ?? ''
  return (
    <div className={`${classes.bar} no-print`} {...printedFilter(words && `“${words}”`)}>
      <TextInput
        className={classes.search ?? ''}
        aria-label={label}
        placeholder={label}
        leftSection={<IconSearch size={18} stroke={1.6} aria-hidden />}
        value={words}
        maxLength={100}
        onChange={(event) => change({ search: event.currentTarget.value })}
      />
      {children}
    </div>
  )
}
