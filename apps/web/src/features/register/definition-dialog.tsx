import { Button, Checkbox, NativeSelect, Textarea, TextInput } from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import { directions, formatNumber, interims, readNumber, shortNameLength } from '@tien-do/domain'
import { useState } from 'react'
import { useTranslation } from '../../lib/translation.ts'
import { slugOf } from '../../lib/slug-of.ts'
import { saidOf } from '../../lib/use-problem-words.ts'
import { useCatalogueSteps, type CatalogueEntry } from './catalogue-queries.ts'
import { FormDialog } from './form-dialog.tsx'
import classes from './register.module.css'

interface Props {
  /** Null: a new one. */
  entry: CatalogueEntry | null
  onClose: () => void
  onSaved: (words: string) => void
}

const none = { vi: '', en: '' }
const texts = ['name', 'short', 'group', 'definition', 'note'] as const
/** In both languages or in none. */
const optional: readonly string[] = ['short', 'note']

const start = (it: CatalogueEntry | null) => ({
  name: it?.name ?? none,
  short: it?.shortName ?? none,
  group: it?.group ?? none,
  definition: it?.definition ?? none,
  note: it?.comparabilityNote ?? none,
  unit: it?.unit ?? '',
  direction: it?.direction ?? ('up' as const),
  interim: it?.interim ?? ('snapshot' as const),
  share: it?.share ?? false,
  confirmed: it?.confirmed ?? false,
  authority: it?.authority ?? '',
  small: it?.smallDifference == null ? '' : formatNumber(it.smallDifference, 'vi'),
  breaks: (it?.breaks ?? []).map(({ year, why }) => ({ year: String(year), why })),
})

/** Everything that a definition says, in both languages. */
export function DefinitionDialog({ entry, onClose, onSaved }: Props) {
  const { t } = useTranslation()
  const { add, change } = useCatalogueSteps()
  const step = entry ? change : add
  const [typed, setTyped] = useState(() => start(entry))
  const [tried, setTried] = useState(false)
  const put = (part: Partial<typeof typed>) => setTyped({ ...typed, ...part })
  const small = typed.small.trim() === '' ? null : readNumber(typed.small)
  const empty = (text: string) => text.trim() === ''
  const half = (key: (typeof texts)[number]) => empty(typed[key].vi) !== empty(typed[key].en)
  const lacking = texts.some(
    (key) => !optional.includes(key) && (empty(typed[key].vi) || empty(typed[key].en)),
  )
  const badBreak = typed.breaks.some(
    ({ year, why }) => !/^20\d{2}$/.test(year.trim()) || empty(why.vi) || empty(why.en),
  )
  const badSmall = small !== null && (small.kind !== 'number' || small.value < 0)
  const save = () => {
    setTried(true)
    if (lacking || texts.some(half) || badBreak || badSmall || empty(typed.unit)) return
    const fields = {
      name: typed.name,
      shortName: empty(typed.short.vi) ? null : typed.short,
      group: typed.group,
      definition: typed.definition,
      comparabilityNote: empty(typed.note.vi) ? null : typed.note,
      unit: typed.unit.trim(),
      direction: typed.direction,
      interim: typed.interim,
      share: typed.share,
      confirmed: typed.confirmed,
      authority: empty(typed.authority) ? null : typed.authority.trim(),
      smallDifference: small?.kind === 'number' ? small.value : null,
      breaks: typed.breaks.map(({ year, why }) => ({ year: Number(year), why })),
    }
    const then = {
      onSuccess: () => onSaved(t('register.definition.saved', { name: typed.name.vi })),
    }
    if (entry) change.mutate({ slug: entry.slug, ...fields }, then)
    else add.mutate({ slug: slugOf(typed.name.vi, 80), ...fields }, then)
  }
  const required = (text: string) =>
    tried && empty(text) ? t('register.definition.required') : null
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
              ? tried && half(key) && empty(typed[key][language])
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
      {typed.breaks.map((it, index) => {
        const putBreak = (part: Partial<typeof it>) =>
          put({ breaks: typed.breaks.map((b, i) => (i === index ? { ...b, ...part } : b)) })
        return (
          // Rows have no identity of their own but their place.
          <div key={index} className={classes.break}>
            <TextInput
              label={t('register.definition.breakYear')}
              inputMode="numeric"
              value={it.year}
              onChange={(event) => putBreak({ year: event.currentTarget.value })}
            />
            <TextInput
              label={t('register.definition.breakWhy.vi')}
              value={it.why.vi}
              maxLength={500}
              onChange={(event) => putBreak({ why: { ...it.why, vi: event.currentTarget.value } })}
            />
            <TextInput
              label={t('register.definition.breakWhy.en')}
              value={it.why.en}
              maxLength={500}
              onChange={(event) => putBreak({ why: { ...it.why, en: event.currentTarget.value } })}
            />
            <button
              type="button"
              className={classes.remove}
              aria-label={t('register.definition.removeBreak', { year: it.year })}
              onClick={() => put({ breaks: typed.breaks.filter((_, i) => i !== index) })}
            >
              <IconX size={18} stroke={1.8} aria-hidden />
            </button>
          </div>
        )
      })}
      {tried && badBreak && <p className={classes.error}>{t('register.definition.badBreak')}</p>}
      <Button
        variant="default"
        size="compact-md"
        justify="start"
        w="fit-content"
        leftSection={<IconPlus size={16} aria-hidden />}
        onClick={() => put({ breaks: [...typed.breaks, { year: '', why: none }] })}
      >
        {t('register.definition.addBreak')}
      </Button>
    </FormDialog>
  )
}
