import { Button, TextInput } from '@mantine/core'
import { auditGroupWords } from '@tien-do/contract'
import { auditGroups } from '@tien-do/domain'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from '../../lib/translation.ts'
import { formatDay } from '../../lib/format.ts'
import { useAddress } from '../../lib/use-address.ts'
import { usePick } from '../../lib/use-language.ts'
import { usePeriodWords } from '../../lib/use-period-words.ts'
import { DayInput } from '../../ui/day-input.tsx'
import { printedFilter } from '../../ui/print-filters.tsx'
import { FilterSelect } from '../../ui/filter-select.tsx'
import { auditQueries } from './audit-queries.ts'
import classes from './audit.module.css'

/** Days, kind of action, indicator, round, and words; all of it stands in the address. */
export function AuditFilters({ slug }: { slug: string | null }) {
  const { t } = useTranslation()
  const pick = usePick()
  const { round } = usePeriodWords()
  const { address, change } = useAddress()
  // A new key empties what was half typed.
  const [cleared, setCleared] = useState(0)
  const rounds = useQuery(auditQueries.rounds(slug))
  const of = (name: string) => address.get(name) ?? ''
  const periods = [...new Set((rounds.data?.items ?? []).map((it) => it.period))]
  return (
    <div
      className={`${classes.filters} no-print`}
      role="search"
      aria-label={t('audit.filters')}
      {...printedFilter(
        [
          ...(of('q') ? [`“${of('q')}”`] : []),
          ...(of('indicator') ? [`${t('audit.indicator')}: ${of('indicator')}`] : []),
          ...(['from', 'to'] as const).flatMap((name) =>
            of(name) ? [`${t(`audit.${name}`)}: ${formatDay(of(name))}`] : [],
          ),
        ].join('; '),
      )}
    >
      <Words key={`q ${of('q')}`} name="q" label={t('audit.search')} wide />
      <Words key={`indicator ${of('indicator')}`} name="indicator" label={t('audit.indicator')} />
      {(['from', 'to'] as const).map((name) => (
        <DayInput
          key={`${name} ${cleared}`}
          label={t(`audit.${name}`)}
          value={of(name) || null}
          onChange={(day) => change({ [name]: day })}
        />
      ))}
      <FilterSelect
        label={t('audit.group')}
        value={of('group')}
        options={[
          { value: '', label: t('filter.all') },
          ...auditGroups.map((it) => ({ value: it, label: pick(auditGroupWords[it]) })),
        ]}
        onChange={(group) => change({ group })}
      />
      {periods.length > 0 && (
        <FilterSelect
          label={t('period.label')}
          value={of('round')}
          options={[
            { value: '', label: t('filter.all') },
            ...periods.map((it) => ({ value: it, label: round(it) })),
          ]}
          onChange={(it) => change({ round: it })}
        />
      )}
      {address.size > 0 && (
        <Button
          variant="subtle"
          onClick={() => {
            change(Object.fromEntries([...address.keys()].map((it) => [it, null])))
            setCleared(cleared + 1)
          }}
        >
          {t('audit.clear')}
        </Button>
      )}
    </div>
  )
}

/** Words are looked for when they are typed to their end: Enter, or leaving the field. */
function Words({ name, label, wide = false }: { name: string; label: string; wide?: boolean }) {
  const { address, change } = useAddress()
  const [text, setText] = useState(address.get(name) ?? '')
  const look = () => change({ [name]: text.trim() })
  return (
    <TextInput
      type="search"
      label={label}
      value={text}
      data-wide={wide}
      maxLength={wide ? 200 : 60}
      onChange={(event) => setText(event.currentTarget.value)}
      onBlur={look}
      onKeyDown={(event) => {
        if (event.key === 'Enter') look()
      }}
    />
  )
}
