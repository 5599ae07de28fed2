import { Button, MultiSelect, NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from '../../lib/translation.ts'
import { DayInput } from '../../ui/day-input.tsx'
import classes from './set-up.module.css'
import { useSetUpSteps, type SetUp, type SetUpRow } from './set-up-queries.ts'

interface Props {
  setUp: SetUp
  chosen: readonly SetUpRow[]
  onClear: () => void
  onSaved: (ids: readonly string[], words: string) => void
  onFailed: (error: unknown) => void
}

const removed = 'none'

/** One office for all that is selected, in one request. */
export function AssignBar({ setUp, chosen, onClear, onSaved, onFailed }: Props) {
  const { t } = useTranslation()
  const { many } = useSetUpSteps()
  // One alone begins with what it has; several begin empty, since theirs may differ.
  const now = chosen.length === 1 ? chosen[0]?.assignment : undefined
  const [enters, setEnters] = useState(now?.enters?.id ?? '')
  const [supports, setSupports] = useState(now?.supports.map((it) => it.id) ?? [])
  const [decision, setDecision] = useState(now?.decision ?? '')
  const [since, setSince] = useState<string | null>(null)
  const [tried, setTried] = useState(false)
  const count = chosen.length
  const assign = () => {
    setTried(true)
    if (enters === '') return
    const ids = chosen.map((it) => it.indicatorId)
    many.mutate(
      {
        slug: setUp.commune.slug,
        indicatorIds: ids,
        enteringOfficeId: enters === removed ? null : enters,
        supportOfficeIds: enters === removed ? [] : supports,
        decision: decision.trim() === '' ? null : decision.trim(),
        ...(since ? { since } : {}),
      },
      {
        onSuccess: ({ changed }) => onSaved(ids, t('setUp.assigned', { count: changed })),
        onError: onFailed,
      },
    )
  }
  return (
    <section className={classes.bar} aria-label={t('setUp.bar.label')}>
      <p className={classes.barCount}>
        <b>{t('setUp.bar.picked', { count })}</b>
        <button type="button" className={classes.link} onClick={onClear}>
          {t('setUp.bar.clear')}
        </button>
      </p>
      <NativeSelect
        label={t('setUp.bar.enters')}
        value={enters}
        error={tried && enters === '' ? t('setUp.bar.required') : null}
        onChange={(event) => {
          const id = event.currentTarget.value
          setEnters(id)
          setSupports((before) => before.filter((it) => it !== id))
        }}
        data={[
          { value: '', label: t('setUp.bar.choose') },
          ...setUp.offices.map(({ id, name }) => ({ value: id, label: name })),
          ...(chosen.some((it) => it.assignment.enters)
            ? [{ value: removed, label: t('setUp.bar.none') }]
            : []),
        ]}
      />
      <MultiSelect
        label={t('setUp.bar.supports')}
        placeholder={supports.length === 0 ? t('setUp.bar.supportsPlaceholder') : ''}
        value={supports}
        onChange={setSupports}
        data={setUp.offices
          .filter(({ id }) => id !== enters)
          .map(({ id, name }) => ({ value: id, label: name }))}
        disabled={enters === removed}
        comboboxProps={{ position: 'top', shadow: 'md' }}
        hidePickedOptions
        clearable
      />
      <TextInput
        label={t('setUp.bar.decision')}
        placeholder={t('setUp.bar.decisionPlaceholder')}
        maxLength={500}
        value={decision}
        onChange={(event) => setDecision(event.currentTarget.value)}
      />
      <DayInput label={t('setUp.bar.since')} value={since} onChange={setSince} />
      <Button onClick={assign} loading={many.isPending} className={classes.barButton}>
        {t('setUp.bar.assign', { count })}
      </Button>
    </section>
  )
}
