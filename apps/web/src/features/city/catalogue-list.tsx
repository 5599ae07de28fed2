import { listDefinitions, type Definition } from '@tien-do/contract'
import { queryOptions, useQuery } from '@tanstack/react-query'
import { useTranslation } from '../../lib/translation.ts'
import { Link } from 'react-router'
import { call } from '../../lib/call.ts'
import { usePick } from '../../lib/use-language.ts'
import { DataTable, type Column } from '../../ui/data-table.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { Section } from '../../ui/section.tsx'
import { TableSkeleton } from '../../ui/skeletons.tsx'
import classes from './city.module.css'

const catalogue = queryOptions({
  queryKey: ['comparison', 'definitions'],
  staleTime: Infinity,
  queryFn: ({ signal }) => call(listDefinitions, {}, { signal }),
})

/** The shared catalogue; each entry leads to its comparison. */
export function CatalogueList() {
  const { t } = useTranslation()
  const pick = usePick()
  const { data, error, refetch } = useQuery(catalogue)
  const link = ({ slug, name }: Definition) => (
    <Link to={`/city/compare?definition=${slug}`} className={classes.link}>
      {pick(name)}
    </Link>
  )
  const columns: Column<Definition>[] = [
    { key: 'name', head: t('table.indicator'), rowHead: true, cell: link, width: '36%' },
    { key: 'unit', head: t('table.unit'), cell: ({ unit }) => unit },
    {
      key: 'direction',
      head: t('city.direction'),
      cell: ({ direction }) => <span className={classes.whole}>{t(`direction.${direction}`)}</span>,
    },
    {
      key: 'authority',
      head: t('city.authority'),
      cell: ({ authority, confirmed }) => (
        <>
          {authority ?? (confirmed && '–')}
          {!confirmed && (
            <span className={classes.mark}>
              {authority && ' · '}
              {t('city.unconfirmed')}
            </span>
          )}
        </>
      ),
    },
  ]
  return (
    <Section
      title={t('city.catalogue')}
      {...(data ? { note: t('city.catalogueCount', { count: data.items.length }) } : {})}
      flush
    >
      {error && <ErrorState error={error} headingLevel={3} onRetry={() => void refetch()} />}
      {!data && !error && <TableSkeleton rows={8} />}
      {data && (
        <DataTable
          caption={t('city.catalogue')}
          columns={columns}
          rows={data.items}
          rowKey={({ slug }) => slug}
          groupOf={({ group }) => pick(group)}
          phone={(it) => (
            <>
              {link(it)}
              <small className={classes.small}>
                {it.unit}, {t(`direction.${it.direction}`)}
              </small>
            </>
          )}
        />
      )}
    </Section>
  )
}
