import { Button, NativeSelect, Textarea } from '@mantine/core'
import { grades, type Grade } from '@tien-do/domain'
import { useState } from 'react'
import { useTranslation } from '../../lib/translation.ts'
import { usePeriodWords } from '../../lib/use-period-words.ts'
import { useReason } from '../../lib/use-reason.ts'
import { Dialog } from '../../ui/dialog.tsx'
import classes from './correction.module.css'
import { FigureFields } from './figure-fields.tsx'
import { readFields, startOf, type Correctable, type Fields } from './read-fields.ts'
import { useCorrection } from './correction-queries.ts'

interface Props {
  of: Correctable
  onClose: () => void
  onDone: () => void
}

/** Another figure for one that was signed off, with the reason; the coordinator approves it again. */
export function CorrectionDialog({ of, onClose, onDone }: Props) {
  const { t } = useTranslation()
  const { inText } = usePeriodWords()
  const words = useReason()
  const correction = useCorrection()
  // What was read when the dialog opened is what the correction is based on.
  const [{ id, etag, now }] = useState(of)
  const [fields, setFields] = useState<Fields>(() => startOf(of))
  const [grade, setGrade] = useState<Grade>(now.grade)
  const [note, setNote] = useState(now.note ?? '')
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const read = readFields(fields)
  const send = () => {
    setTried(true)
    if (read.kind !== 'figure' || reason.trim() === '') return
    correction.mutate(
      { id, etag, ...read.figure, grade, note: note.trim() || null, reason: reason.trim() },
      { onSuccess: onDone },
    )
  }
  return (
    <Dialog
      onClose={onClose}
      title={t('correction.title', { code: of.code, period: inText(of.period) })}
      closeButtonProps={{ 'aria-label': t('correction.cancel') }}
    >
      <div className={classes.form}>
        <p className={classes.name}>{of.name}</p>
        <p className={classes.help}>{t('correction.help')}</p>
        <FigureFields
          fields={fields}
          unit={of.unit}
          error={tried && read.kind === 'wrong' ? t(`correction.wrong.${read.why}`) : null}
          onChange={setFields}
        />
        <NativeSelect
          label={t('grade.label')}
          value={grade}
          data={grades.map((it) => ({ value: it, label: t(`grade.${it}`) }))}
          onChange={(event) =>
            setGrade(grades.find((it) => it === event.currentTarget.value) ?? 'official')
          }
        />
        <Textarea
          label={t('correction.reason')}
          placeholder={t('correction.placeholder')}
          maxLength={2000}
          autosize
          minRows={2}
          maxRows={6}
          value={reason}
          error={tried && reason.trim() === '' ? t('correction.noReason') : null}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <Textarea
          label={t('correction.note')}
          maxLength={2000}
          autosize
          minRows={1}
          maxRows={4}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        {correction.error && (
          <p role="alert" className={classes.error}>
            {words(correction.error)}
          </p>
        )}
      </div>
      <div className={classes.buttons}>
        <Button variant="default" onClick={onClose}>
          {t('correction.cancel')}
        </Button>
        <Button loading={correction.isPending} onClick={send}>
          {t('correction.send')}
        </Button>
      </div>
    </Dialog>
  )
}
