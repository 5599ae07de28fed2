import { Button, Checkbox, TextInput } from '@mantine/core'
import { formatNumber, mergedValue, readNumber } from '@tien-do/domain'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from '../../lib/translation.ts'
import { MergeParts, noMerger, readParts, type TypedMerger } from './merge-parts.tsx'
import classes from './set-up.module.css'
import { useSetUpSteps, type SetUp, type SetUpRow } from './set-up-queries.ts'

interface Props {
  row: SetUpRow
  plan: SetUp['plan']
  /** The next indicator that lacks a baseline. */
  next: string | null
  onClose: () => void
  onNext: (id: string) => void
  onSaved: (ids: readonly string[], words: string) => void
  onFailed: (error: unknown) => void
}

/** Year, value and source in one line below the row; Enter saves and goes on to the next. */
export function BaselineForm({ row, plan, next, onClose, onNext, onSaved, onFailed }: Props) {
  const { t } = useTranslation()
  const { baseline } = useSetUpSteps()
  const before = row.baseline
  const [year, setYear] = useState(String(before?.year ?? plan.periodStart - 1))
  const [value, setValue] = useState(before ? formatNumber(before.value, 'vi') : '')
  const [source, setSource] = useState(before?.origin === 'entered' ? before.source : '')
  const [merger, setMerger] = useState<TypedMerger | null>(null)
  const [tried, setTried] = useState(false)
  const first = useRef<HTMLInputElement>(null)
  // Whoever opens the form, or saves the one before it, goes on typing.
  useEffect(() => first.current?.focus(), [])

  const read = readNumber(value)
  const parts = merger && readParts(merger)
  const merged = merger && mergedValue(merger.formula, parts ?? [], row.unit)
  const lacks =
    merger !== null &&
    (merged?.kind !== 'value' || merger.parts.some((it) => it.name.trim() === ''))
  const numberYear = /^\d{4}$/.test(year.trim()) ? Number(year) : null
  const errors = {
    year:
      numberYear === null || numberYear >= plan.periodEnd
        ? t('setUp.baseline.badYear', { year: plan.periodEnd })
        : null,
    value:
      read.kind === 'number' || merger
        ? null
        : read.kind === 'unread'
          ? t('setUp.baseline.badValue')
          : t('setUp.baseline.ambiguous', {
              text: value.trim(),
              a: formatNumber(read.readings[0].value, 'vi'),
              b: formatNumber(read.readings[1].value, 'vi'),
            }),
    source: source.trim() === '' ? t('setUp.baseline.noSource') : null,
  }
  const save = () => {
    setTried(true)
    if (numberYear === null || lacks || Object.values(errors).some(Boolean)) return
    const given =
      merger && parts
        ? { formula: merger.formula, parts }
        : read.kind === 'number'
          ? { value: read.value }
          : null
    if (!given) return
    baseline.mutate(
      { id: row.indicatorId, year: numberYear, source: source.trim(), ...given },
      {
        onSuccess: () => {
          onSaved([row.indicatorId], t('setUp.baselineSaved', { code: row.code }))
          if (next && before === null) onNext(next)
          else onClose()
        },
        onError: onFailed,
      },
    )
  }
  // An ambiguous figure is told as it is typed, the rest when it is sent.
  const valueError = tried || (!merger && read.kind === 'ambiguous') ? errors.value : null
  const computed = merged?.kind === 'value' ? formatNumber(merged.value, 'vi', 4) : ''
  return (
    <form
      className={classes.form}
      aria-label={t('setUp.baseline.title', { code: row.code })}
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <TextInput
        label={t('setUp.baseline.value')}
        className={classes.formValue}
        inputMode="decimal"
        autoComplete="off"
        ref={first}
        value={merger ? computed : value}
        readOnly={merger !== null}
        error={valueError}
        rightSection={<span className={classes.formUnit}>{row.unit}</span>}
        rightSectionWidth={row.unit && row.unit.length > 3 ? 104 : 36}
        onChange={(event) => setValue(event.currentTarget.value)}
      />
      <TextInput
        label={t('setUp.baseline.year')}
        className={classes.formYear}
        inputMode="numeric"
        value={year}
        error={tried ? errors.year : null}
        onChange={(event) => setYear(event.currentTarget.value)}
      />
      <TextInput
        label={t('setUp.baseline.source')}
        className={classes.formSource}
        placeholder={t('setUp.baseline.sourcePlaceholder')}
        maxLength={500}
        value={source}
        error={tried ? errors.source : null}
        onChange={(event) => setSource(event.currentTarget.value)}
      />
      <Checkbox
        className={classes.formMerge ?? ''}
        label={t('setUp.merge.mode')}
        description={t('setUp.merge.why')}
        checked={merger !== null}
        onChange={(event) => setMerger(event.currentTarget.checked ? noMerger(row.unit) : null)}
      />
      {merger && <MergeParts merger={merger} unit={row.unit} tried={tried} onChange={setMerger} />}
      <div className={classes.formActions}>
        <Button type="submit" loading={baseline.isPending}>
          {t(next && before === null ? 'setUp.baseline.saveNext' : 'setUp.baseline.save')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('setUp.baseline.cancel')}
        </Button>
      </div>
    </form>
  )
}
