import { NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import { communeKinds, type CommuneKind } from '@tien-do/domain'
import { communeTitle } from '../../lib/format.ts'
import { useTranslation } from '../../lib/translation.ts'
import { saidOf } from '../../lib/use-problem-words.ts'
import { useCommuneSteps, type RegisteredCommune } from './communes-queries.ts'
import { FormDialog } from './form-dialog.tsx'

interface Props {
  /** Null: a new one. */
  commune: RegisteredCommune | null
  onClose: () => void
  onDone: (words: string) => void
}

const isKind = (text: string): text is CommuneKind => communeKinds.some((kind) => kind === text)

/** Code, name and kind of a commune; the code of a known one stays. */
export function CommuneDialog({ commune, onClose, onDone }: Props) {
  const { t } = useTranslation()
  const { add, rename } = useCommuneSteps()
  const step = commune ? rename : add
  const [code, setCode] = useState(commune?.code ?? '')
  const [name, setName] = useState(commune?.name ?? '')
  const [kind, setKind] = useState<CommuneKind>(commune?.kind ?? 'xã')
  const [tried, setTried] = useState(false)
  const wrong = { code: !/^\d{5}$/.test(code.trim()), name: name.trim() === '' }
  const save = () => {
    setTried(true)
    if (wrong.code || wrong.name) return
    const it = { name: name.trim(), kind }
    const said = communeTitle(it)
    const then = { onSuccess: () => onDone(t('register.communes.saved', { name: said })) }
    if (commune) rename.mutate({ slug: commune.slug, ...it }, then)
    else add.mutate({ code: code.trim(), ...it }, then)
  }
  return (
    <FormDialog
      title={commune ? t('register.communes.renameTitle') : t('register.communes.add')}
      save={t(commune ? 'register.save' : 'register.communes.add')}
      error={step.error}
      fields={['#/code', '#/name', '#/kind']}
      saving={step.isPending}
      onSave={save}
      onClose={onClose}
    >
      {commune ? null : (
        <TextInput
          label={t('register.communes.code')}
          description={t('register.communes.codeWhy')}
          value={code}
          maxLength={5}
          inputMode="numeric"
          error={
            tried && wrong.code ? t('register.communes.badCode') : saidOf(step.error, '#/code')
          }
          onChange={(event) => setCode(event.currentTarget.value)}
          data-autofocus
        />
      )}
      <NativeSelect
        label={t('register.communes.kind')}
        value={kind}
        error={saidOf(step.error, '#/kind')}
        data={communeKinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
        onChange={({ currentTarget: { value } }) => isKind(value) && setKind(value)}
      />
      <TextInput
        label={t('register.communes.name')}
        description={t(commune ? 'register.communes.nameKept' : 'register.communes.nameWhy')}
        value={name}
        maxLength={100}
        error={tried && wrong.name ? t('register.communes.noName') : saidOf(step.error, '#/name')}
        onChange={(event) => setName(event.currentTarget.value)}
        {...(commune ? { 'data-autofocus': true } : {})}
      />
    </FormDialog>
  )
}
