import { Button, FileButton, Loader } from '@mantine/core'
import { IconFileSpreadsheet } from '@tabler/icons-react'
import { entryFormAccept, entryFormLimits } from '@tien-do/contract'
import { useState, type DragEvent } from 'react'
import { useTranslation } from '../../../lib/translation.ts'
import { useReason } from '../../../lib/use-reason.ts'
import { usePhone } from '../../../ui/use-phone.ts'
import classes from './entry-excel.module.css'

interface Props {
  /** The name of the file that is being read. */
  reading: string | null
  error: Error | null
  onChoose: (file: File) => void
}

/** The form is dropped here, or chosen. */
export function ChooseForm({ reading, error, onChoose }: Props) {
  const { t } = useTranslation()
  const reason = useReason()
  const isPhone = usePhone()
  const [over, setOver] = useState(false)
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    const [file] = event.dataTransfer.files
    if (file) onChoose(file)
  }
  return (
    <div className={classes.choose}>
      <p>{t('entryExcel.how')}</p>
      <div
        className={classes.drop}
        data-over={over}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        {reading === null ? (
          <>
            <IconFileSpreadsheet size={32} stroke={1.4} aria-hidden />
            <FileButton accept={entryFormAccept} onChange={(file) => file && onChoose(file)}>
              {(props) => (
                <Button {...props} data-autofocus>
                  {t('entryExcel.choose')}
                </Button>
              )}
            </FileButton>
            <p className={classes.hint}>
              {t(isPhone ? 'entryExcel.hintPhone' : 'entryExcel.hint', {
                size: entryFormLimits.bytes / 1024 / 1024,
              })}
            </p>
          </>
        ) : (
          <p role="status" className={classes.reading}>
            <Loader size="sm" aria-hidden /> {t('entryExcel.reading', { name: reading })}
          </p>
        )}
      </div>
      {error && (
        <p role="alert" className={classes.failed}>
          {reason(error)}
        </p>
      )}
    </div>
  )
}
