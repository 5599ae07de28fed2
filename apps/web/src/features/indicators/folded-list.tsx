import type { UseInfiniteQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { ErrorState } from '../../ui/error-state.tsx'
import { MoreButton } from '../../ui/more-button.tsx'
import { TableSkeleton } from '../../ui/skeletons.tsx'
import classes from './explanations.module.css'
import { Fold } from './fold.tsx'
import pageClasses from './indicators.module.css'

interface Props<T> {
  /** Where a link leads to. */
  id: string
  title: string
  /** Stands open on a phone too. */
  open: boolean
  list: UseInfiniteQueryResult
  /** What has come of the list; undefined until the first page is there. */
  items: readonly T[] | undefined
  words: { count: (count: number) => string; none: string; more: string }
  /** An `li` each. */
  item: (it: T) => ReactNode
}

/** A card with what was said about the indicator, newest first and page by page. */
export function FoldedList<T>({ id, title, open, list, items, words, item }: Props<T>) {
  return (
    <Fold id={id} title={title} count={items ? words.count(items.length) : ''} open={open}>
      {list.error ? (
        <ErrorState error={list.error} onRetry={() => void list.refetch()} />
      ) : !items ? (
        <TableSkeleton rows={2} />
      ) : items.length === 0 ? (
        <p className={pageClasses.quiet}>{words.none}</p>
      ) : (
        <ol className={classes.list}>{items.map(item)}</ol>
      )}
      <MoreButton of={list} words={words.more} quiet />
    </Fold>
  )
}
