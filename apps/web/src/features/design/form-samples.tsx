import { Button, Checkbox, NativeSelect, PasswordInput, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from '../../lib/translation.ts'
import { DayInput } from '../../ui/day-input.tsx'
import { FilterSelect } from '../../ui/filter-select.tsx'
import { SearchBar } from '../../ui/search-bar.tsx'
import { Segments } from '../../ui/segments.tsx'
import classes from './design.module.css'

const rounds = ['2027', '2028-Q1'] as const
const nothing = () => undefined

/** Every kind of field in every state that it can have. */
export function FormSamples() {
  const { t } = useTranslation()
  const [day, setDay] = useState<string | null>('2028-02-07')
  const [round, setRound] = useState<string>(rounds[0])
  const [view, setView] = useState<'list' | 'timeline'>('list')
  const value = t('design.input')
  const state = (name: 'normal' | 'focus' | 'disabled' | 'readOnly') =>
    `${value}: ${t(`design.field.${name}`)}`
  return (
    <div className={classes.fields}>
      <TextInput label={state('normal')} placeholder="97,5" />
      <TextInput label={state('focus')} defaultValue="95,2" className={classes.focused ?? ''} />
      <TextInput label={state('disabled')} defaultValue="95,2" disabled />
      <TextInput label={state('readOnly')} defaultValue="95,2" readOnly />
      <TextInput label={value} defaultValue="152" error={t('design.inputError')} />
      <Textarea
        label={t('correction.reason')}
        placeholder={t('correction.placeholder')}
        error={t('correction.noReason')}
        minRows={2}
        autosize
      />
      <NativeSelect
        label={t('grade.label')}
        data={[t('grade.official'), t('grade.preliminary'), t('grade.estimate')]}
      />
      <NativeSelect label={state('disabled')} data={[t('grade.official')]} disabled />
      <DayInput label={t('meeting.due')} value={day} onChange={setDay} />
      <DayInput
        label={t('meeting.due')}
        value={null}
        error={t('meeting.badDay')}
        onChange={nothing}
      />
      <PasswordInput label={t('design.field.password')} defaultValue="tiendo-minh-hoa" />
      <div className={classes.stack}>
        <Checkbox label={t('design.field.check')} defaultChecked />
        <Checkbox label={t('design.field.uncheck')} />
        <Checkbox label={t('design.field.disabledCheck')} disabled />
      </div>
      <div className={`${classes.wide} ${classes.row}`}>
        <FilterSelect
          label={t('filter.round')}
          value={round}
          options={rounds.map((it) => ({ value: it, label: it }))}
          onChange={setRound}
        />
        <Segments
          aria-label={t('overview.view.label')}
          value={view}
          data={[
            { value: 'list', label: t('tasks.view.list') },
            { value: 'timeline', label: t('tasks.view.timeline') },
          ]}
          onChange={setView}
        />
      </div>
      <div className={classes.wide}>
        <SearchBar label={t('filter.search')} />
      </div>
      <div className={`${classes.wide} ${classes.row}`}>
        <Button>{t('design.primary')}</Button>
        <Button variant="default">{t('design.secondary')}</Button>
        <Button variant="subtle">{t('filter.clear')}</Button>
        <Button disabled>{t('design.disabled')}</Button>
        <Button loading>{t('design.primary')}</Button>
      </div>
    </div>
  )
}
