import { Button, Textarea } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from '../../lib/translation.ts'
import { useFormat } from '../../lib/use-format.ts'
import { ErrorState } from '../../ui/error-state.tsx'
import { MoreButton } from '../../ui/more-button.tsx'
import { Skeleton } from '../../ui/skeletons.tsx'
import classes from './figure.module.css'
import { figureQueries, useComment, type FigureKey } from './figure-queries.ts'

/** What the offices, the coordinator and the leader say about a figure, newest first. */
export function FigureComments(figure: FigureKey) {
  const { t } = useTranslation()
  const { instant } = useFormat()
  const query = useInfiniteQuery(figureQueries.comments(figure))
  if (query.error)
    return <ErrorState error={query.error} onRetry={() => void query.refetch()} headingLevel={3} />
  if (!query.data) return <Skeleton height={64} />
  const comments = query.data.pages.flatMap(({ items }) => items)
  return (
    <div className={classes.part}>
      <CommentForm {...figure} />
      {comments.length === 0 && <p className={classes.quiet}>{t('figureRecord.noComments')}</p>}
      <ol className={classes.list} aria-label={t('figureRecord.comments')}>
        {comments.map((it) => (
          <li key={it.id}>
            <p className={classes.who}>
              <b>{it.by}</b>
              {it.office && <span>{it.office}</span>}
              <time dateTime={it.at}>{instant(it.at)}</time>
            </p>
            <p className={classes.said}>{it.text}</p>
          </li>
        ))}
      </ol>
      <MoreButton of={query} words={t('figureRecord.older')} quiet />
    </div>
  )
}

function CommentForm(figure: FigureKey) {
  const { t } = useTranslation()
  const [text, setText] = useState('')
  const comment = useComment(figure)
  const said = text.trim()
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault()
        if (said !== '') comment.mutate(said, { onSuccess: () => setText('') })
      }}
    >
      <Textarea
        label={t('figureRecord.say')}
        description={t('figureRecord.sayWho')}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        error={comment.error ? t('figureRecord.notSaid') : null}
        maxLength={4000}
        autosize
        minRows={2}
        maxRows={8}
      />
      <Button
        type="submit"
        variant="default"
        size="compact-md"
        disabled={said === ''}
        loading={comment.isPending}
      >
        {t('figureRecord.send')}
      </Button>
    </form>
  )
}
