import { Select } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { useTranslation } from '../../lib/translation.ts'
import { Link } from 'react-router'
import { useAddress } from '../../lib/use-address.ts'
import { indicatorPath } from '../../lib/overview.ts'
import { usePick } from '../../lib/use-language.ts'
import { useProblemWords } from '../../lib/use-problem-words.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FilterSelect } from '../../ui/filter-select.tsx'
import { SearchBar } from '../../ui/search-bar.tsx'
import { MoreButton } from '../../ui/more-button.tsx'
import { Card } from '../../ui/section.tsx'
import { Skeleton } from '../../ui/skeletons.tsx'
import {
  catalogueQueries,
  useCatalogueSteps,
  type CatalogueEntry,
  type MappedIndicator,
} from './catalogue-queries.ts'
import classes from './register.module.css'

interface Props {
  catalogue: readonly CatalogueEntry[]
  onSaved: (words: string) => void
  onFailed: (words: string) => void
}

/** Plan indicators without a definition, or those of one: each is put where it belongs. */
export function MappingList({ catalogue, onSaved, onFailed }: Props) {
  const { t } = useTranslation()
  const pick = usePick()
  const problem = useProblemWords()
  const { address, change } = useAddress()
  const { map } = useCatalogueSteps()
  const definition = address.get('definition') ?? ''
  const [search] = useDebouncedValue(address.get('search') ?? '', 250)
  const list = useInfiniteQuery({
    ...catalogueQueries.mapping({
      ...(definition ? { definition } : {}),
      ...(search.trim() ? { search: search.trim() } : {}),
    }),
    placeholderData: keepPreviousData,
  })
  const items = list.data?.pages.flatMap((it) => it.items) ?? []
  const put = (it: MappedIndicator, to: string | null) =>
    map.mutate(
      { id: it.id, definition: to },
      {
        onSuccess: (after) =>
          onSaved(
            after.definition
              ? t('register.mapping.mapped', {
                  code: it.code,
                  commune: it.commune.name,
                  name: pick(after.definition.name),
                })
              : t('register.mapping.unmapped', { code: it.code, commune: it.commune.name }),
          ),
        onError: (error) => onFailed(t('register.failed', { reason: problem(error) })),
      },
    )
  const name = (it: MappedIndicator) => (
    <div className={classes.cell}>
      <Link className={classes.name} to={indicatorPath(it.commune.slug, it.code)}>
        {it.code} {it.name}
      </Link>
      <span className={classes.muted}>
        {it.commune.name} · {it.unit}
      </span>
    </div>
  )
  const belongs = (it: MappedIndicator) => (
    <div className={classes.cell}>
      <Select
        aria-label={t('register.mapping.choose', { code: it.code, commune: it.commune.name })}
        placeholder={t('register.mapping.chooseShort')}
        value={it.definition?.slug ?? null}
        data={catalogue
          .filter(({ unit, slug }) => unit === it.unit || slug === it.definition?.slug)
          .map(({ slug, name: words }) => ({ value: slug, label: pick(words) }))}
        nothingFoundMessage={t('register.mapping.noUnit', { unit: it.unit })}
        onChange={(slug) => slug !== it.definition?.slug && put(it, slug)}
        searchable
        clearable
        w="100%"
      />
      {it.suggestion && (
        <button
          type="button"
          className={classes.link}
          disabled={map.isPending}
          onClick={() => it.suggestion && put(it, it.suggestion.slug)}
        >
          {t('register.mapping.suggest', { name: pick(it.suggestion.name) })}
        </button>
      )}
      {it.definition && it.definition.unit !== it.unit && (
        <span className={classes.warn}>
          {t('register.mapping.otherUnit', { unit: it.definition.unit })}
        </span>
      )}
    </div>
  )
  return (
    <>
      <SearchBar label={t('register.mapping.search')}>
        <FilterSelect
          label={t('register.mapping.of')}
          value={definition}
          options={[
            { value: '', label: t('register.mapping.without') },
            ...catalogue
              .filter(({ indicators }) => indicators > 0)
              .map(({ slug, name: words }) => ({ value: slug, label: pick(words) })),
          ]}
          onChange={(value) => change({ definition: value })}
        />
      </SearchBar>
      {!list.data ? (
        <Skeleton height={320} />
      ) : items.length === 0 ? (
        <EmptyState title={t('register.mapping.none')} text={t('register.mapping.noneText')} />
      ) : (
        <Card flush>
          <DataTable
            caption={t('register.catalogue.mapping')}
            rows={items}
            rowKey={({ id }) => id}
            rowHeight={64}
            columns={[
              {
                key: 'name',
                head: t('register.mapping.indicator'),
                rowHead: true,
                cell: name,
                width: '52%',
              },
              { key: 'belongs', head: t('register.mapping.belongs'), cell: belongs },
            ]}
            phone={(it) => (
              <div className={classes.card}>
                {name(it)}
                {belongs(it)}
              </div>
            )}
          />
        </Card>
      )}
      <MoreButton of={list} words={t('register.more')} />
    </>
  )
}
