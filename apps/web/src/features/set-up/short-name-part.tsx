import { Button, TextInput } from '@mantine/core'
import { shortNameLength } from '@tien-do/domain'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from '../../lib/translation.ts'
import classes from './set-up.module.css'
import { useSetUpSteps, type SetUpRow } from './set-up-queries.ts'

interface Props {
  row: SetUpRow
  mayChange: boolean
  onSaved: (ids: readonly string[], words: string) => void
  onFailed: (error: unknown) => void
}

/** What stands in tiles and above small charts instead of a long name; a short one needs none. */
export function ShortNamePart({ row, mayChange, onSaved, onFailed }: Props) {
  const { t } = useTranslation()
  const { name: step } = useSetUpSteps()
  const [typed, setTyped] = useState<string | null>(null)
  const first = useRef<HTMLInputElement>(null)
  const isOpen = typed !== null
  // Whoever opens the form goes on typing.
  useEffect(() => first.current?.focus(), [isOpen])
  const { indicatorId: id, code, name, shortName } = row
  if (typed === null) {
    if (shortName === null && (!mayChange || name.length <= shortNameLength)) return null
    return (
      <p className={classes.muted}>
        {shortName !== null && <>{t('setUp.short.is', { name: shortName })} </>}
        {mayChange && (
          <button
            type="button"
            className={classes.link}
            aria-label={t(shortName === null ? 'setUp.short.setOf' : 'setUp.short.changeOf', {
              code,
              name,
            })}
            onClick={() => setTyped(shortName ?? '')}
          >
            {t(shortName === null ? 'setUp.short.set' : 'setUp.short.change')}
          </button>
        )}
      </p>
    )
  }
  const save = () =>
    step.mutate(
      { id, shortName: typed.trim() || null },
      {
        onSuccess: () => {
          onSaved([id], t('setUp.short.saved', { code }))
          setTyped(null)
        },
        onError: onFailed,
      },
    )
  return (
    <form
      className={classes.shortName}
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <TextInput
        label={t('setUp.short.label', { code })}
        description={t('setUp.short.why', { most: shortNameLength })}
        value={typed}
        maxLength={shortNameLength}
        ref={first}
        onKeyDown={(event) => event.key === 'Escape' && setTyped(null)}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <div className={classes.shortNameButtons}>
        <Button type="submit" size="compact-md" loading={step.isPending}>
          {t('setUp.short.save')}
        </Button>
        <Button variant="default" size="compact-md" onClick={() => setTyped(null)}>
          {t('setUp.baseline.cancel')}
        </Button>
      </div>
    </form>
  )
}
