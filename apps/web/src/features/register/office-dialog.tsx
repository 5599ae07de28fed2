import { NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from '../../lib/translation.ts'
import { usePick } from '../../lib/use-language.ts'
import { saidOf } from '../../lib/use-problem-words.ts'
import { FormDialog } from './form-dialog.tsx'
import { useOfficeSteps, type OfficeRegister, type RegisteredOffice } from './offices-queries.ts'

interface Props {
  slug: string
  /** Null: a new one. */
  office: RegisteredOffice | null
  types: OfficeRegister['types']
  onClose: () => void
  onDone: (words: string) => void
}

/** Name and type of an office, new or known. */
export function OfficeDialog({ slug, office, types, onClose, onDone }: Props) {
  const { t } = useTranslation()
  const pick = usePick()
  const { add, change } = useOfficeSteps()
  const step = office ? change : add
  const [name, setName] = useState(office?.name ?? '')
  const [type, setType] = useState(office?.type ?? '')
  const [tried, setTried] = useState(false)
  const wrong = { name: name.trim() === '', type: type === '' }
  const save = () => {
    setTried(true)
    if (wrong.name || wrong.type) return
    const it = { name: name.trim(), type }
    const then = { onSuccess: () => onDone(t('register.offices.saved', { name: it.name })) }
    if (office) change.mutate({ id: office.id, ...it }, then)
    else add.mutate({ slug, ...it }, then)
  }
  return (
    <FormDialog
      title={office ? t('register.offices.changeTitle') : t('register.offices.add')}
      save={t(office ? 'register.save' : 'register.offices.add')}
      error={step.error}
      fields={['#/name', '#/type']}
      saving={step.isPending}
      onSave={save}
      onClose={onClose}
    >
      <TextInput
        label={t('register.offices.name')}
        description={office ? t('register.offices.nameKept') : undefined}
        value={name}
        maxLength={200}
        error={tried && wrong.name ? t('register.offices.noName') : saidOf(step.error, '#/name')}
        onChange={(event) => setName(event.currentTarget.value)}
        data-autofocus
      />
      <NativeSelect
        label={t('register.offices.type')}
        description={t('register.offices.typeWhy')}
        value={type}
        error={tried && wrong.type ? t('register.offices.noType') : saidOf(step.error, '#/type')}
        data={[
          { value: '', label: t('register.offices.chooseType') },
          ...types.map((it) => ({ value: it.slug, label: pick(it.name) })),
        ]}
        onChange={(event) => setType(event.currentTarget.value)}
      />
    </FormDialog>
  )
}
