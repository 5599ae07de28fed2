import { useState } from 'react'
import { useTranslation } from '../../../lib/translation.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { usePhone } from '../../../ui/use-phone.ts'
import { ChooseForm } from './choose-form.tsx'
import { ExcelPreview } from './excel-preview.tsx'
import { newPreviewOf, usePreview, useWrite, type SheetPlace } from './excel-queries.ts'
import { WrittenNote } from './written-note.tsx'

interface Props {
  place: SheetPlace
  onClose: () => void
}

/** A filled-in form: chosen, looked at row by row, and only then written. */
export function ExcelDialog({ place, onClose }: Props) {
  const { t } = useTranslation()
  const isPhone = usePhone()
  const preview = usePreview(place)
  const write = useWrite(place)
  const [name, setName] = useState('')
  const choose = (file: File) => {
    setName(file.name)
    write.reset()
    preview.mutate(file)
  }
  const changed = newPreviewOf(write.error)
  const seen = changed ?? preview.data?.preview
  return (
    <Dialog
      onClose={onClose}
      title={t('entryExcel.title')}
      size={seen && !write.data ? 1080 : 560}
      fullScreen={isPhone}
      closeOnClickOutside={false}
      closeButtonProps={{ 'aria-label': t('entryExcel.close') }}
    >
      {write.data ? (
        <WrittenNote written={write.data} onClose={onClose} />
      ) : seen && preview.data ? (
        <ExcelPreview
          key={seen.token}
          name={name}
          preview={seen}
          changed={changed !== null}
          error={changed ? null : write.error}
          writing={write.isPending}
          onChoose={choose}
          onWrite={(rows) => write.mutate({ form: preview.data.form, token: seen.token, rows })}
        />
      ) : (
        <ChooseForm
          reading={preview.isPending ? name : null}
          error={preview.error}
          onChoose={choose}
        />
      )}
    </Dialog>
  )
}
