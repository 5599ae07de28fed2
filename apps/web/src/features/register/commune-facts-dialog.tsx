import { TextInput } from '@mantine/core'
import { readNumber } from '@tien-do/domain'
import { useState } from 'react'
import { communeTitle } from '../../lib/format.ts'
import { useTranslation } from '../../lib/translation.ts'
import { useFormat } from '../../lib/use-format.ts'
import { saidOf } from '../../lib/use-problem-words.ts'
import { useCommuneSteps, type RegisteredCommune } from './communes-queries.ts'
import { FormDialog } from './form-dialog.tsx'
import classes from './register.module.css'

interface Props {
  commune: RegisteredCommune
  onClose: () => void
  onDone: (words: string) => void
}

/** Nothing typed is null, what is no number is undefined. */
function typedNumber(text: string): number | null | undefined {
  if (text.trim() === '') return null
  const read = readNumber(text)
  return read.kind === 'number' ? read.value : undefined
}

/** How large a commune is, never without the year and the source of the figures. */
export function CommuneFactsDialog({ commune, onClose, onDone }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const { facts: step } = useCommuneSteps()
  const { facts } = commune
  const [typed, setTyped] = useState({
    population: facts?.population == null ? '' : format.number(facts.population),
    areaKm2: facts?.areaKm2 == null ? '' : format.number(facts.areaKm2, 4),
    year: facts ? String(facts.year) : '',
    source: facts?.source ?? '',
  })
  const [tried, setTried] = useState(false)
  const population = typedNumber(typed.population)
  const areaKm2 = typedNumber(typed.areaKm2)
  const none = population === null && areaKm2 === null
  const wrong = {
    population:
      population === undefined ||
      (population !== null && !(Number.isInteger(population) && population > 0)),
    areaKm2: areaKm2 === undefined || (areaKm2 !== null && areaKm2 <= 0),
    year: !none && !/^(19|20)\d{2}$/.test(typed.year.trim()),
    source: !none && typed.source.trim() === '',
  }
  const name = communeTitle(commune)
  const save = () => {
    setTried(true)
    if (population === undefined || areaKm2 === undefined || Object.values(wrong).some(Boolean))
      return
    step.mutate(
      {
        ...{ slug: commune.slug, population, areaKm2 },
        ...(none ? {} : { year: Number(typed.year), source: typed.source.trim() }),
      },
      { onSuccess: () => onDone(t('register.communes.saved', { name })) },
    )
  }
  const field = (key: keyof typeof typed, bad: string) => ({
    value: typed[key],
    error: tried && wrong[key] ? bad : saidOf(step.error, `#/${key}`),
    onChange: ({ currentTarget: { value } }: { currentTarget: { value: string } }) =>
      setTyped({ ...typed, [key]: value }),
  })
  return (
    <FormDialog
      title={t('register.communes.factsTitle', { name })}
      save={t('register.save')}
      error={step.error}
      fields={['#/population', '#/areaKm2', '#/year', '#/source']}
      saving={step.isPending}
      onSave={save}
      onClose={onClose}
    >
      <p className={classes.muted}>{t('register.communes.factsWhy')}</p>
      <div className={classes.pair}>
        <TextInput
          label={t('register.communes.population')}
          inputMode="numeric"
          maxLength={12}
          data-autofocus
          {...field('population', t('register.communes.badPopulation'))}
        />
        <TextInput
          label={t('register.communes.area')}
          inputMode="decimal"
          maxLength={12}
          {...field('areaKm2', t('register.communes.badArea'))}
        />
      </div>
      <TextInput
        label={t('register.communes.factsYear')}
        inputMode="numeric"
        maxLength={4}
        {...field('year', t('register.communes.badYear'))}
      />
      <TextInput
        label={t('register.communes.factsSource')}
        placeholder={t('register.communes.factsSourceExample')}
        maxLength={300}
        {...field('source', t('register.communes.noSource'))}
      />
    </FormDialog>
  )
}
