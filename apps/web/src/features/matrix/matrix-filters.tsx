import { Button, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import type { Matrix } from '@tien-do/contract'
import { communeKinds, outlookStatuses, verdicts } from '@tien-do/domain'
import { useTranslation } from '../../lib/translation.ts'
import { useAddress } from '../../lib/use-address.ts'
import { FilterSelect } from '../../ui/filter-select.tsx'
import { SizeSelect } from '../../ui/size-select.tsx'
import { usePhone } from '../../ui/use-phone.ts'
import type { matrixFilters, MatrixModel } from './matrix-model.ts'
import { printedFilter } from '../../ui/print-filters.tsx'
import { Segments } from '../../ui/segments.tsx'
import classes from './matrix.module.css'

interface Props {
  matrix: Matrix
  model: MatrixModel
  filters: ReturnType<typeof matrixFilters>
}

/** The switch between the year's verdicts and the outlook; year, peers, field, result, order. */
export function MatrixFilters({ matrix, model, filters }: Props) {
  const { t } = useTranslation()
  const { address, change } = useAddress()
  const phone = usePhone()
  const { view, peer, size, group, word, sort, search } = filters
  const all = { value: '', label: t('filter.all') }
  const groups = new Map(model.columns.map((column) => [column.group, column.groupName]))
  const words =
    view === 'verdict'
      ? verdicts.map((it) => ({ value: it, label: t(`verdict.${it}`) }))
      : outlookStatuses.map((it) => ({ value: it, label: t(`outlook.${it}`) }))
  const narrowed =
    peer !== null || size !== null || group !== null || word !== null || search !== ''
  return (
    <search
      className={`${classes.filters} no-print`}
      {...printedFilter(search && `“${address.get('q') ?? ''}”`)}
    >
      <Segments
        aria-label={t('matrix.view')}
        value={view}
        data={[
          { value: 'verdict', label: t('matrix.verdictView') },
          { value: 'outlook', label: t('matrix.outlookView') },
        ]}
        onChange={(to) => change({ view: to === 'outlook' ? 'outlook' : null, word: null })}
      />
      {!phone && (
        <TextInput
          aria-label={t('matrix.search')}
          placeholder={t('matrix.search')}
          leftSection={<IconSearch size={16} stroke={1.8} aria-hidden />}
          value={address.get('q') ?? ''}
          onChange={(event) => change({ q: event.currentTarget.value })}
          className={classes.search}
        />
      )}
      <FilterSelect
        label={t('filter.year')}
        value={String(matrix.year)}
        options={matrix.years.map((year) => ({ value: String(year), label: String(year) }))}
        onChange={(year) => change({ year })}
      />
      <FilterSelect
        label={t('matrix.peer')}
        value={peer ?? ''}
        options={[all, ...communeKinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))]}
        onChange={(to) => change({ peer: to })}
      />
      <SizeSelect value={size} onChange={(to) => change({ size: to })} />
      {!phone && (
        <>
          <FilterSelect
            label={t('filter.group')}
            value={group ?? ''}
            options={[all, ...[...groups].map(([value, label]) => ({ value, label }))]}
            onChange={(to) => change({ group: to })}
          />
          <FilterSelect
            label={t(view === 'verdict' ? 'filter.verdict' : 'filter.status')}
            value={word ?? ''}
            options={[all, ...words]}
            onChange={(to) => change({ word: to })}
          />
          <FilterSelect
            label={t('matrix.sort')}
            value={sort}
            options={[
              { value: 'rank', label: t(`matrix.share.${view}`) },
              { value: 'name', label: t('matrix.byName') },
              ...model.columns.map(({ slug, name }) => ({ value: slug, label: name })),
            ]}
            onChange={(to) => change({ sort: to === 'rank' ? null : to, desc: null })}
          />
        </>
      )}
      {narrowed && (
        <Button
          variant="subtle"
          onClick={() => change({ peer: null, size: null, group: null, word: null, q: null })}
        >
          {t('filter.clear')}
        </Button>
      )}
    </search>
  )
}
