import { Button, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { searchKinds } from '@tien-do/contract'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useTranslation } from '../../lib/translation.ts'
import { useAddress } from '../../lib/use-address.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { FilterSelect } from '../../ui/filter-select.tsx'
import { MoreButton } from '../../ui/more-button.tsx'
import { PageBody } from '../../ui/page-body.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { PageSkeleton } from '../../ui/skeletons.tsx'
import { HitSection } from './hit-section.tsx'
import { searchQueries } from './search-queries.ts'
import classes from './search.module.css'

/** All results of a search: a few of each kind, or one kind to its end. */
export function SearchPage() {
  const { t } = useTranslation()
  const { address, change } = useAddress()
  const q = (address.get('q') ?? '').trim().slice(0, 200)
  const kind = searchKinds.find((it) => it === address.get('kind')) ?? null
  const few = useQuery({ ...searchQueries.few(q), enabled: q !== '' && kind === null })
  const one = useInfiniteQuery(searchQueries.kind(q, kind))
  const { error, refetch } = kind === null ? few : one
  const items = kind === null ? few.data?.items : one.data?.pages.flatMap((page) => page.items)
  const more = few.data?.more ?? []
  const isMore = kind === null ? more.length > 0 : one.hasNextPage
  const finding =
    q === ''
      ? t('search.title')
      : items === undefined
        ? t('search.searchingFor', { q })
        : items.length === 0
          ? t('search.none', { q })
          : t(isMore ? 'search.findingMore' : 'search.finding', { count: items.length, q })
  const form = (
    <search>
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault()
          const typed = new FormData(event.currentTarget).get('q')
          change({ q: typeof typed === 'string' ? typed.trim() : null })
        }}
      >
        <TextInput
          key={q}
          name="q"
          defaultValue={q}
          maxLength={200}
          autoComplete="off"
          aria-label={t('search.label')}
          placeholder={t('search.placeholder')}
          className={classes.formField ?? ''}
        />
        <Button type="submit" leftSection={<IconSearch size={18} stroke={1.8} aria-hidden />}>
          {t('search.submit')}
        </Button>
      </form>
    </search>
  )
  return (
    <>
      <PageHeader
        title={t('search.title')}
        finding={finding}
        actions={
          <FilterSelect
            label={t('search.kindLabel')}
            value={kind ?? ''}
            options={[
              { value: '', label: t('search.kindAll') },
              ...searchKinds.map((it) => ({ value: it, label: t(`search.kind.${it}`) })),
            ]}
            onChange={(value) => change({ kind: value })}
          />
        }
      />
      <PageBody>
        {form}
        {error ? (
          <ErrorState error={error} onRetry={() => void refetch()} />
        ) : q === '' ? (
          <EmptyState title={t('search.start')} text={t('search.hint')} />
        ) : items === undefined ? (
          <PageSkeleton />
        ) : items.length === 0 ? (
          <EmptyState title={t('search.nothing')} text={t('search.nothingText')} />
        ) : (
          searchKinds.map((it) => (
            <HitSection
              key={it}
              kind={it}
              hits={items.filter((hit) => hit.kind === it)}
              allAt={
                kind === null && more.includes(it)
                  ? `/search?q=${encodeURIComponent(q)}&kind=${it}`
                  : null
              }
            />
          ))
        )}
        {kind !== null && <MoreButton of={one} words={t('search.next')} />}
      </PageBody>
    </>
  )
}
