import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from '../../lib/translation.ts'
import { slugOf } from '../../lib/slug-of.ts'
import { saidOf } from '../../lib/use-problem-words.ts'
import { FormDialog } from './form-dialog.tsx'
import { useOfficeTypeSteps, type CountedOfficeType } from './office-types-queries.ts'
import classes from './register.module.css'

interface Props {
  /** Null: a new one. */
  type: CountedOfficeType | null
  /** Where a new one stands: after the last. */
  nextOrder: number
  onClose: () => void
  onDone: (words: string) => void
}

/** Names and place of a type of office; the key of a new one comes from its English name. */
export function OfficeTypeDialog({ type, nextOrder, onClose, onDone }: Props) {
  const { t } = useTranslation()
  const { add, change } = useOfficeTypeSteps()
  const step = type ? change : add
  const [vi, setVi] = useState(type?.name.vi ?? '')
  const [en, setEn] = useState(type?.name.en ?? '')
  const [order, setOrder] = useState(String(type?.order ?? nextOrder))
  const [tried, setTried] = useState(false)
  const slug = slugOf(en, 60)
  const wrong = {
    vi: vi.trim() === '',
    en: slug === '',
    order: !/^\d{1,3}$/.test(order.trim()),
  }
  const save = () => {
    setTried(true)
    if (wrong.vi || wrong.en || wrong.order) return
    const it = { nameVi: vi.trim(), nameEn: en.trim(), order: Number(order) }
    const then = { onSuccess: () => onDone(t('register.types.saved', { name: it.nameVi })) }
    if (type) change.mutate({ slug: type.slug, ...it }, then)
    else add.mutate({ slug, ...it }, then)
  }
  const said = (isWrong: boolean, words: string, ...pointers: string[]) =>
    tried && isWrong ? words : pointers.map((it) => saidOf(step.error, it)).find(Boolean)
  return (
    <FormDialog
      title={type ? t('register.types.changeTitle') : t('register.types.add')}
      save={t(type ? 'register.save' : 'register.types.add')}
      error={step.error}
      fields={['#/nameVi', '#/nameEn', '#/slug', '#/order']}
      saving={step.isPending}
      onSave={save}
      onClose={onClose}
    >
      <TextInput
        label={t('register.types.vi')}
        value={vi}
        maxLength={200}
        error={said(wrong.vi, t('register.types.required'), '#/nameVi')}
        onChange={(event) => setVi(event.currentTarget.value)}
        data-autofocus
      />
      <TextInput
        label={t('register.types.en')}
        value={en}
        maxLength={200}
        error={said(wrong.en, t('register.types.required'), '#/nameEn', '#/slug')}
        onChange={(event) => setEn(event.currentTarget.value)}
      />
      <TextInput
        label={t('register.types.order')}
        description={t('register.types.orderWhy')}
        value={order}
        maxLength={3}
        inputMode="numeric"
        className={classes.short ?? ''}
        error={said(wrong.order, t('register.types.badOrder'), '#/order')}
        onChange={(event) => setOrder(event.currentTarget.value)}
      />
    </FormDialog>
  )
}
