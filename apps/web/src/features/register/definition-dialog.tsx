import { Checkbox, NativeSelect, Textarea, TextInput } from '@mantine/core'
import { directions, interims, shortNameLength } from '@tien-do/domain'
import { useState } from 'react'
import { useTranslation } from '../../lib/translation.ts'
import { slugOf } from '../../lib/slug-of.ts'
import { saidOf } from '../../lib/use-problem-words.ts'
import { useCatalogueSteps, type CatalogueEntry } from './catalogue-queries.ts'
import { isEmpty, isHalf, optional, readDefinition, startOf, texts } from './definition-fields.ts'
import { FormDialog } from './form-dialog.tsx'
import classes from './register.module.css'
import { SeriesBreaks } from './series-breaks.tsx'

interface Props {
  /** Null: a new one. */
  entry: CatalogueEntry | null
  onClose: () => void
  onSaved: (words: string) => void
}

/** Everything that a definition says, in both languages. */
export function DefinitionDialog({ entry, onClose, onSaved }: Props) {
  const { t } = useTranslation()
  const { add, change } = useCatalogueSteps()
  const step = entry ? change : add
  const [typed, setTyped] = useState(() => startOf(entry))
  const [tried, setTried] = useState(false)
  const put = (part: Partial<typeof typed>) => setTyped({ ...typed, ...part })
  const { fields, badBreak, badSmall } = readDefinition(typed)
  const save = () => {
    setTried(true)
    if (fields === null) return
    const then = {
      onSuccess: () => onSaved(t('register.definition.saved', { name: typed.name.vi })),
    }
    if (entry) change.mutate({ slug: entry.slug, ...fields }, then)
    else add.mutate({ slug: slugOf(typed.name.vi, 80), ...fields }, then)
  }
  const required = (text: string) =>
    tried && isEmpty(text) ? t('register.definition.required') : null
  const both = (key: (typeof texts)[number], rows: number) => (
    <div className={classes.pair}>
      {(['vi', 'en'] as const).map((language) => (
        <Textarea
          key={language}
          label={t(`register.definition.${key}.${language}`)}
          autosize
          minRows={rows}
          maxRows={6}
          {...(key === 'short' ? { maxLength: shortNameLength } : {})}
          value={typed[key][language]}
          error={
            optional.includes(key)
              ? tried && isHalf(typed, key) && isEmpty(typed[key][language])
                ? t('register.definition.both')
                : null
              : (required(typed[key][language]) ??
                (key === 'name' && language === 'vi' ? saidOf(step.error, '#/slug') : null))
          }
          onChange={(event) =>
            put({ [key]: { ...typed[key], [language]: event.currentTarget.value } })
          }
        />
      ))}
    </div>
  )
  return (
    <FormDialog
      title={entry ? t('register.definition.change') : t('register.catalogue.add')}
      save={t('register.save')}
      error={step.error}
      fields={['#/slug']}
      saving={step.isPending}
      onSave={save}
      onClose={onClose}
    >
      {entry && entry.indicators > 0 && (
        <p className={classes.note}>
          {t('register.definition.usedBy', { count: entry.indicators })}
        </p>
      )}
      {both('name', 1)}
      {both('short', 1)}
      <div className={classes.pair}>
        <TextInput
          label={t('register.catalogue.unit')}
          value={typed.unit}
          maxLength={60}
          error={required(typed.unit)}
          onChange={(event) => put({ unit: event.currentTarget.value })}
        />
        <NativeSelect
          label={t('register.definition.direction')}
          value={typed.direction}
          data={directions.map((value) => ({ value, label: t(`direction.${value}`) }))}
          onChange={(event) => {
            const direction = directions.find((it) => it === event.currentTarget.value)
            if (direction) put({ direction })
          }}
        />
        <NativeSelect
          label={t('register.definition.interim')}
          value={typed.interim}
          data={interims.map((value) => ({ value, label: t(`register.interim.${value}`) }))}
          onChange={(event) => {
            const interim = interims.find((it) => it === event.currentTarget.value)
            if (interim) put({ interim })
          }}
        />
        <TextInput
          label={t('register.definition.small')}
          description={t('register.definition.smallWhy')}
          inputMode="decimal"
          value={typed.small}
          error={tried && badSmall ? t('register.definition.badSmall') : null}
          onChange={(event) => put({ small: event.currentTarget.value })}
        />
      </div>
      {both('group', 1)}
      {both('definition', 2)}
      <TextInput
        label={t('register.definition.authority')}
        value={typed.authority}
        maxLength={300}
        onChange={(event) => put({ authority: event.currentTarget.value })}
      />
      {both('note', 2)}
      <Checkbox
        label={t('register.definition.share')}
        checked={typed.share}
        onChange={(event) => put({ share: event.currentTarget.checked })}
      />
      <Checkbox
        label={t('register.definition.confirmed')}
        checked={typed.confirmed}
        onChange={(event) => put({ confirmed: event.currentTarget.checked })}
      />
      <SeriesBreaks
        breaks={typed.breaks}
        wrong={tried && badBreak}
        onChange={(breaks) => put({ breaks })}
      />
    </FormDialog>
  )
}
