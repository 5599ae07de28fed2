import { Button } from '@mantine/core'
import { IconCircleCheck } from '@tabler/icons-react'
import { useTranslation } from '../../../lib/translation.ts'
import classes from './entry-excel.module.css'
import type { Written } from './excel-queries.ts'

interface Props {
  written: Written
  onClose: () => void
}

export function WrittenNote({ written, onClose }: Props) {
  const { t } = useTranslation()
  return (
    <div className={classes.written}>
      <p role="status">
        <IconCircleCheck size={22} stroke={1.7} aria-hidden />
        <span>
          {t('entryExcel.written', { count: written.written })}
          {written.left > 0 && ` ${t('entryExcel.writtenLeft', { count: written.left })}`}
        </span>
      </p>
      <p>{t('entryExcel.next')}</p>
      <div className={classes.end}>
        <Button onClick={onClose} data-autofocus>
          {t('entryExcel.back')}
        </Button>
      </div>
    </div>
  )
}
