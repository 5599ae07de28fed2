import { Button, Checkbox, FileButton } from '@mantine/core'
import { entryFormAccept, entryFormStates, type EntryFormPreview } from '@tien-do/contract'
import { useState } from 'react'
import { useTranslation } from '../../../lib/translation.ts'
import { useReason } from '../../../lib/use-reason.ts'
import classes from './entry-excel.module.css'
import { ExcelRows } from './excel-rows.tsx'
import { StateFilter } from './state-filter.tsx'

interface Props {
  name: string
  preview: EntryFormPreview
  /** It is another one than the person had looked at when writing. */
  changed: boolean
  error: Error | null
  writing: boolean
  onChoose: (file: File) => void
  onWrite: (rows: 'all' | 'valid') => void
}

/** What the form would change, row by row, and the button that writes it. */
export function ExcelPreview(props: Props) {
  const { t } = useTranslation()
  const reason = useReason()
  const { name, preview, changed, error, writing, onChoose, onWrite } = props
  const { totals, rows } = preview
  const [state, setState] = useState(
    () =>
      entryFormStates.find((it) => totals[it] > 0 && it !== 'same' && it !== 'blank') ?? 'change',
  )
  const [leaves, setLeaves] = useState(false)
  const left = totals.refused + totals.conflict
  const asked = rows.filter((it) => it.unusual.length > 0).length
  return (
    <div className={classes.preview}>
      {changed && (
        <p role="alert" className={classes.changed}>
          {t('entryExcel.changed')}
        </p>
      )}
      <div className={classes.summary}>
        <p>
          <b>{name}</b>: {t('entryExcel.found', { count: totals.change })}
          {left > 0 && ` ${t('entryExcel.left', { count: left })}`}
          {asked > 0 && ` ${t('entryExcel.asked', { count: asked })}`}
        </p>
        <FileButton accept={entryFormAccept} onChange={(file) => file && onChoose(file)}>
          {(button) => (
            <Button {...button} variant="default" size="compact-md">
              {t('entryExcel.other')}
            </Button>
          )}
        </FileButton>
      </div>
      <StateFilter totals={totals} state={state} onChange={setState} />
      <div className={classes.rows}>
        <ExcelRows rows={rows.filter((it) => it.state === state)} state={state} />
      </div>
      {error && (
        <p role="alert" className={classes.failed}>
          {reason(error)}
        </p>
      )}
      <div className={classes.foot}>
        {left > 0 && totals.change > 0 ? (
          <Checkbox
            label={t('entryExcel.validOnly', { count: left })}
            checked={leaves}
            onChange={(event) => setLeaves(event.currentTarget.checked)}
          />
        ) : (
          <p className={classes.hint}>
            {t(totals.change > 0 ? 'entryExcel.drafts' : 'entryExcel.nothing')}
          </p>
        )}
        {totals.change > 0 && (
          <Button
            disabled={left > 0 && !leaves}
            loading={writing}
            onClick={() => onWrite(left > 0 ? 'valid' : 'all')}
          >
            {t('entryExcel.write', { count: totals.change })}
          </Button>
        )}
      </div>
    </div>
  )
}
