import { Button } from '@mantine/core'
import type { UseInfiniteQueryResult } from '@tanstack/react-query'
import classes from './more-button.module.css'

/** A list that comes in pages. */
export type ListInPages = Pick<
  UseInfiniteQueryResult,
  'hasNextPage' | 'isFetchingNextPage' | 'fetchNextPage'
>

interface Props {
  of: ListInPages
  words: string
  /** Inside a card: a line of text under its list. */
  quiet?: boolean
}

const line = { variant: 'transparent', size: 'compact-sm', p: 0 } as const

/** Asks for the next page of a list; nothing where all of it is there. */
export function MoreButton({ of, words, quiet = false }: Props) {
  if (!of.hasNextPage) return null
  return (
    <div className={classes.more} data-quiet={quiet}>
      <Button
        {...(quiet ? line : { variant: 'default' })}
        loading={of.isFetchingNextPage}
        onClick={() => void of.fetchNextPage()}
      >
        {words}
      </Button>
    </div>
  )
}
