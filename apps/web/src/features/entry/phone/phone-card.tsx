import { isToldInWords } from '@tien-do/domain'
import { Button } from '@mantine/core'
import { IconArrowDown, IconListDetails } from '@tabler/icons-react'
import { useId, useState } from 'react'
import { useTranslation } from '../../../lib/translation.ts'
import { breakable } from '../../../lib/breakable.tsx'
import { useFormat } from '../../../lib/use-format.ts'
import { usePeriodWords } from '../../../lib/use-period-words.ts'
import { useTargetText } from '../../../lib/use-target-text.ts'
import { VerdictMark } from '../../../ui/verdict-mark.tsx'
import { useBoard } from '../board.ts'
import { CellIcon } from '../fields/cell-icon.tsx'
import type { Cell } from '../cell/entry-cell.ts'
import { replaced } from '../cell/figure.ts'
import { GradeSegments } from '../fields/grade-segments.tsx'
import classes from './phone-sheet.module.css'
import { previewOf } from '../cell/preview.ts'
import { previewWords } from '../cell/preview-words.ts'
import { RowMessage, useRowMessage } from '../fields/row-message.tsx'
import { ValueField } from '../fields/value-field.tsx'
import { VerdictSelect } from '../fields/verdict-select.tsx'

interface Props {
  cell: Cell
  index: number
  onNext: () => void
  onDetails: () => void
}

/** The open indicator on a phone: a big figure, and what it would mean right under it. */
export function PhoneCard({ cell, index, onNext, onDetails }: Props) {
  const { t } = useTranslation()
  const { difference, value } = useFormat()
  const { column } = usePeriodWords()
  const targetText = useTargetText()
  const { sheet, store, figureOf } = useBoard()
  const [offered, setOffered] = useState(false)
  const id = useId()
  const message = useRowMessage(cell, index, offered)
  const { row, figure } = cell
  const preview = cell.stuck ? null : previewOf(row, figure, sheet, figureOf)
  const before = row.earlier.at(-1)
  const field = { cell, index, className: classes.field, describedBy: `${id}-message ${id}-state` }
  return (
    <div className={classes.card}>
      <h2 className={classes.title}>
        <span className={classes.code}>{row.code}</span> {row.name}
      </h2>
      <p className={classes.facts}>
        <span>
          {t('entry.columns.plan')}{' '}
          <b>{row.target ? targetText(row.target.text, row.unit) : t('figure.noTarget')}</b>
        </span>
        {before?.actual && (
          <span>
            {column(before.period)} <b>{value(before.actual.value, row.unit)}</b>
          </span>
        )}
      </p>
      <div className={classes.box}>
        {isToldInWords(row.measure) ? (
          <VerdictSelect {...field} />
        ) : (
          <>
            <ValueField {...field} onOffer={setOffered} />
            <span className={classes.unit}>{row.unit && breakable(row.unit)}</span>
          </>
        )}
      </div>
      <p className={classes.under} id={`${id}-state`}>
        <span className={classes.preview} data-verdict={preview?.verdict}>
          {preview && (
            <>
              <VerdictMark verdict={preview.verdict} size={18} silent />
              {previewWords(t, preview, row, difference)}
            </>
          )}
        </span>
        <CellIcon cell={cell} word />
      </p>
      {message && <RowMessage message={message} id={`${id}-message`} />}
      <GradeSegments cell={cell} legend={false} />
      <Button
        variant="default"
        leftSection={<IconListDetails size={18} stroke={1.6} aria-hidden />}
        onClick={onDetails}
      >
        {t('entry.columns.more')}
      </Button>
      <div className={classes.foot}>
        <button
          type="button"
          className={classes.link}
          onClick={() =>
            store.edit([
              {
                id: row.indicatorId,
                figure: replaced(figure, { notApplicable: true }),
                stuck: null,
              },
            ])
          }
        >
          {t('entry.notApplicableRound')}
        </button>
        <Button
          rightSection={<IconArrowDown size={18} stroke={1.8} aria-hidden />}
          // Taking the figure may open a message, which would move the button from under the thumb:
          // so the field is left when the touch ends, and not when it begins.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => {
            if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
            onNext()
          }}
        >
          {t('entry.next')}
        </Button>
      </div>
    </div>
  )
}
