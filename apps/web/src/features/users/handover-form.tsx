import { Button, Checkbox, Select, Textarea } from '@mantine/core'
import { useState, type SubmitEvent } from 'react'
import { useTranslation } from '../../lib/translation.ts'
import { useProblemWords } from '../../lib/use-problem-words.ts'
import { HandoverPreviewList } from './handover-preview.tsx'
import { useHandover, type HandoverPreview } from './handover-queries.ts'
import classes from './users.module.css'

interface Props {
  preview: HandoverPreview
  slug: string
  onClose: () => void
  onDone: (words: string) => void
}

export function HandoverForm({ preview, slug, onClose, onDone }: Props) {
  const { t } = useTranslation()
  const words = useProblemWords()
  const handover = useHandover()
  const { from, role, office, stays, mayDisable, successors } = preview
  const [to, setTo] = useState<string | null>(null)
  const [note, setNote] = useState('')
  const [disableFrom, setDisableFrom] = useState(false)
  const [tried, setTried] = useState(false)
  const successor = successors.find((it) => it.id === to)
  const send = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    setTried(true)
    if (!successor) return
    handover.mutate(
      {
        slug,
        fromUserId: from.id,
        toUserId: successor.id,
        role,
        officeId: office?.id ?? null,
        note: note.trim() || null,
        disableFrom,
      },
      { onSuccess: () => onDone(t('handover.done', { from: from.name, to: successor.name })) },
    )
  }
  return (
    <form className={classes.form} onSubmit={send} noValidate>
      <HandoverPreviewList preview={preview} />
      <Select
        label={t('handover.to')}
        description={t('handover.toHow')}
        placeholder={t('handover.choose')}
        value={to}
        onChange={setTo}
        error={tried && !successor ? t('handover.choose') : null}
        data={successors.map(({ id, name, login }) => ({ value: id, label: `${name} (${login})` }))}
        nothingFoundMessage={t('handover.nobody')}
        searchable
      />
      {successor?.state === 'invited' && (
        <p className={classes.note}>{t('handover.notYet', { name: successor.name })}</p>
      )}
      <Textarea
        label={t('handover.note')}
        placeholder={t('handover.notePlaceholder')}
        value={note}
        maxLength={2000}
        onChange={(event) => setNote(event.currentTarget.value)}
        autosize
        minRows={2}
        maxRows={6}
      />
      {mayDisable && (
        <Checkbox
          label={t('handover.disable', { name: from.name })}
          description={t(stays.length > 0 ? 'handover.disableHolds' : 'handover.disableWhy')}
          checked={disableFrom}
          onChange={(event) => setDisableFrom(event.currentTarget.checked)}
        />
      )}
      {handover.error && (
        <p className={classes.error} role="alert">
          {t('handover.failed', { reason: words(handover.error) })}
        </p>
      )}
      <div className={classes.buttons}>
        <Button variant="default" onClick={onClose}>
          {t('users.cancel')}
        </Button>
        <Button type="submit" loading={handover.isPending}>
          {t('handover.send')}
        </Button>
      </div>
    </form>
  )
}
