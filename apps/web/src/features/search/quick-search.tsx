import { useDebouncedValue } from '@mantine/hooks'
import { searchKinds, type SearchHit } from '@tien-do/contract'
import { IconSearch } from '@tabler/icons-react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { useTranslation } from '../../lib/translation.ts'
import { Link, useNavigate } from 'react-router'
import { useReason } from '../../lib/use-reason.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { hitAddress, resultsAddress } from './hit-address.ts'
import { HitWords } from './hit-words.tsx'
import { searchQueries } from './search-queries.ts'
import classes from './search.module.css'
import { useOptionKeys } from './use-option-keys.ts'

interface Props {
  onClose: () => void
}

/** Search from anywhere: typed words, a few results of each kind, and the way to all of them. */
export function QuickSearch({ onClose }: Props) {
  const { t } = useTranslation()
  const reason = useReason()
  const navigate = useNavigate()
  const id = useId()
  const [text, setText] = useState('')
  const [settled] = useDebouncedValue(text, 180)
  const q = settled.trim()
  const { data, error, isFetching } = useQuery({
    ...searchQueries.few(q),
    placeholderData: keepPreviousData,
  })
  const typed = text.trim()
  const hits = typed === '' ? [] : (data?.items ?? [])
  const addresses = [...hits.map(hitAddress), ...(hits.length > 0 ? [resultsAddress(typed)] : [])]
  const go = (to: string) => {
    onClose()
    void navigate(to)
  }
  const keys = useOptionKeys(addresses.length, (index) => go(addresses[index] ?? ''))
  const optionId = (index: number) => `${id}-${index}`
  const optionAt = (index: number) => ({
    id: optionId(index),
    role: 'option',
    tabIndex: -1,
    'aria-selected': keys.active === index,
    className: classes.option ?? '',
    to: addresses[index] ?? '',
    onClick: onClose,
  })
  const known = error === null && !isFetching && q === typed
  const status =
    typed === ''
      ? t('search.hint')
      : error
        ? reason(error)
        : hits.length > 0
          ? t('search.found', { count: hits.length })
          : known
            ? t('search.none', { q: typed })
            : t('search.searching')
  return (
    <Dialog
      onClose={onClose}
      size={640}
      yOffset="10vh"
      title={t('search.title')}
      closeButtonProps={{ 'aria-label': t('search.close') }}
    >
      <div className={classes.field}>
        <IconSearch size={18} stroke={1.8} aria-hidden />
        <input
          className={classes.input}
          data-autofocus
          type="text"
          role="combobox"
          autoComplete="off"
          spellCheck={false}
          enterKeyHint="search"
          maxLength={200}
          placeholder={t('search.placeholder')}
          aria-label={t('search.label')}
          aria-autocomplete="list"
          aria-expanded={addresses.length > 0}
          aria-controls={`${id}-list`}
          aria-activedescendant={addresses.length > 0 ? optionId(keys.active) : undefined}
          value={text}
          onChange={(event) => {
            setText(event.currentTarget.value)
            keys.reset()
          }}
          onKeyDown={(event) => {
            // Typed faster than found: what stands there answers an earlier word.
            const isEarly = addresses.length === 0 || !known
            if (event.key !== 'Enter' || !isEarly) keys.onKeyDown(event)
            else if (typed !== '' && !event.nativeEvent.isComposing) go(resultsAddress(typed))
          }}
        />
      </div>
      <p className={hits.length > 0 ? 'visually-hidden' : classes.status} role="status">
        {status}
      </p>
      {hits.length > 0 && (
        <div
          id={`${id}-list`}
          role="listbox"
          aria-label={t('search.results')}
          className={classes.results}
        >
          {groupsOf(hits).map(({ kind, own }) => (
            <div key={kind} role="group" aria-labelledby={`${id}-${kind}`}>
              <p id={`${id}-${kind}`} role="presentation" className={classes.kind}>
                {t(`search.kind.${kind}`)}
              </p>
              {own.map(({ hit, index }) => (
                <Link key={index} {...optionAt(index)}>
                  <HitWords hit={hit} />
                </Link>
              ))}
            </div>
          ))}
          <Link {...optionAt(hits.length)}>
            <span className={classes.title}>{t('search.all', { q: typed })}</span>
          </Link>
        </div>
      )}
    </Dialog>
  )
}

/** Results under their kinds, each with its place in the whole list. */
function groupsOf(hits: readonly SearchHit[]) {
  const placed = hits.map((hit, index) => ({ hit, index }))
  return searchKinds
    .map((kind) => ({ kind, own: placed.filter(({ hit }) => hit.kind === kind) }))
    .filter(({ own }) => own.length > 0)
}
