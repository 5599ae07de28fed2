import { NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from '../../lib/translation.ts'
import { saidOf } from '../../lib/use-problem-words.ts'
import { FormDialog } from './form-dialog.tsx'
import { useOfficeSteps, type RegisteredOffice } from './offices-queries.ts'
import classes from './register.module.css'

interface Props {
  office: RegisteredOffice
  others: readonly RegisteredOffice[]
  onClose: () => void
  onDone: (words: string) => void
}

/** Ends an office, or merges it into another, after saying what goes where. */
export function EndOfficeDialog({ office, others, onClose, onDone }: Props) {
  const { t } = useTranslation()
  const { end } = useOfficeSteps()
  const [into, setInto] = useState('')
  const [decision, setDecision] = useState('')
  const [tried, setTried] = useState(false)
  const { id, name, leads, supports, editors } = office
  const busy = leads + supports + editors > 0
  const save = () => {
    setTried(true)
    if (busy && into === '') return
    end.mutate(
      { id, intoOfficeId: into === '' ? null : into, decision: decision.trim() || null },
      {
        onSuccess: ({ office: after, moved }) =>
          onDone(
            after.mergedInto
              ? t('register.offices.merged', {
                  name,
                  into: after.mergedInto.name,
                  indicators: moved.indicators,
                  people: moved.people,
                })
              : t('register.offices.endedNow', { name }),
          ),
      },
    )
  }
  return (
    <FormDialog
      title={t('register.offices.endTitle', { name })}
      save={t(
        !busy && into === '' ? 'register.offices.endConfirm' : 'register.offices.mergeConfirm',
      )}
      error={end.error}
      fields={['#/intoOfficeId']}
      saving={end.isPending}
      onSave={save}
      onClose={onClose}
    >
      <p className={classes.note}>
        {busy
          ? t('register.offices.endWhat', { leads, supports, editors })
          : t('register.offices.endNothing')}
      </p>
      <NativeSelect
        label={t('register.offices.into')}
        value={into}
        error={
          tried && busy && into === ''
            ? t('register.offices.noInto')
            : saidOf(end.error, '#/intoOfficeId')
        }
        data={[
          {
            value: '',
            label: t(busy ? 'register.offices.chooseInto' : 'register.offices.nobodyTakes'),
          },
          ...others.map((it) => ({ value: it.id, label: it.name })),
        ]}
        onChange={(event) => setInto(event.currentTarget.value)}
        data-autofocus
      />
      <TextInput
        label={t('register.offices.decision')}
        placeholder={t('register.offices.decisionExample')}
        value={decision}
        maxLength={500}
        onChange={(event) => setDecision(event.currentTarget.value)}
      />
      <p className={classes.muted}>{t('register.offices.endKeeps')}</p>
    </FormDialog>
  )
}
