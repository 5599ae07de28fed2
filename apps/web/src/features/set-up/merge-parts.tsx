import { Button, NativeSelect, TextInput } from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import {
  mergedInWords,
  mergedValue,
  mergeFields,
  mergeFormulas,
  readNumber,
  type MergeField,
  type MergeFormula,
  type MergePart,
} from '@tien-do/domain'
import { useTranslation } from '../../lib/translation.ts'
import { useLanguage } from '../../lib/use-language.ts'
import classes from './merge-parts.module.css'

/** What is typed for one former commune. */
export interface TypedPart {
  name: string
  value: string
  weight: string
  numerator: string
  denominator: string
}

/** A baseline that is being rebuilt from former communes. */
export interface TypedMerger {
  formula: MergeFormula
  parts: readonly TypedPart[]
}

const noPart: TypedPart = { name: '', value: '', weight: '', numerator: '', denominator: '' }
export const noMerger = (unit: string | null): TypedMerger => ({
  formula: unit?.startsWith('%') ? 'ratio' : 'sum',
  parts: [noPart, noPart],
})

/** What is typed, read; a number that cannot be read is null. Unused fields are left out. */
export function readParts({ formula, parts }: TypedMerger): MergePart[] {
  const read = (it: TypedPart, field: MergeField) => {
    if (!mergeFields[formula].includes(field)) return null
    const number = readNumber(it[field])
    return number.kind === 'number' ? number.value : null
  }
  return parts.map((it) => ({
    name: it.name.trim(),
    value: read(it, 'value'),
    weight: read(it, 'weight'),
    numerator: read(it, 'numerator'),
    denominator: read(it, 'denominator'),
  }))
}

interface Props {
  merger: TypedMerger
  unit: string | null
  /** Somebody tried to save: what is missing is said. */
  tried: boolean
  onChange: (merger: TypedMerger) => void
}

/** Rows of former communes, and the calculation as it stands, in words. */
export function MergeParts({ merger, unit, tried, onChange }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { formula, parts } = merger
  const fields = mergeFields[formula]
  const read = readParts(merger)
  const merged = mergedValue(formula, read, unit)
  const words = mergedInWords(formula, read, unit, language)
  const put = (index: number, change: Partial<TypedPart>) =>
    onChange({ ...merger, parts: parts.map((it, i) => (i === index ? { ...it, ...change } : it)) })
  const wrong = (index: number, field: MergeField) =>
    tried &&
    (read[index]?.[field] === null ||
      (merged.kind === 'refused' && merged.part === index && merged.field === field))
  return (
    <fieldset className={classes.merger}>
      <legend className="visually-hidden">{t('setUp.merge.legend')}</legend>
      <NativeSelect
        label={t('setUp.merge.formula')}
        className={classes.formula ?? ''}
        value={formula}
        data={mergeFormulas.map((value) => ({ value, label: t(`setUp.merge.${value}`) }))}
        onChange={(event) => {
          const chosen = mergeFormulas.find((it) => it === event.currentTarget.value)
          if (chosen) onChange({ ...merger, formula: chosen })
        }}
      />
      <ol className={classes.parts}>
        {parts.map((it, index) => (
          // Rows have no identity of their own but their place.
          <li key={index} className={classes.part} data-fields={fields.length}>
            <TextInput
              label={t('setUp.merge.name', { no: index + 1 })}
              value={it.name}
              maxLength={200}
              error={tried && it.name.trim() === '' ? t('setUp.merge.noName') : null}
              onChange={(event) => put(index, { name: event.currentTarget.value })}
            />
            {fields.map((field) => (
              <TextInput
                key={field}
                label={t(`setUp.merge.field.${field}`)}
                inputMode="decimal"
                autoComplete="off"
                value={it[field]}
                error={wrong(index, field) ? t('setUp.merge.badNumber') : null}
                onChange={(event) => put(index, { [field]: event.currentTarget.value })}
              />
            ))}
            {parts.length > 2 && (
              <button
                type="button"
                className={classes.remove}
                aria-label={t('setUp.merge.remove', { no: index + 1 })}
                onClick={() => onChange({ ...merger, parts: parts.filter((_, i) => i !== index) })}
              >
                <IconX size={18} stroke={1.8} aria-hidden />
              </button>
            )}
          </li>
        ))}
      </ol>
      <Button
        variant="default"
        size="compact-md"
        className={classes.add ?? ''}
        leftSection={<IconPlus size={16} aria-hidden />}
        disabled={parts.length >= 30}
        onClick={() => onChange({ ...merger, parts: [...parts, noPart] })}
      >
        {t('setUp.merge.add')}
      </Button>
      <p className={classes.result} aria-live="polite">
        {words ? (
          <>
            {t('setUp.merge.working')} <b className="figures">{words}</b>
            {unit && ` ${unit}`}
          </>
        ) : (
          t('setUp.merge.notYet')
        )}
      </p>
    </fieldset>
  )
}
