import { sameFigure } from '@tien-do/domain'
import { useId, useState } from 'react'
import { useTranslation } from '../../../lib/translation.ts'
import { formatValue } from '../../../lib/format.ts'
import { useLanguage } from '../../../lib/use-language.ts'
import { useBoard } from '../board.ts'
import { isEditable, type Cell } from '../cell/entry-cell.ts'
import classes from './entry-panel.module.css'
import { numberOf } from '../../../lib/use-figure-words.ts'
import { cellNumber } from '../cell/figure-text.ts'
import { fractionEdit } from '../cell/typed-edit.ts'

/** Numerator and denominator; both are read when the focus leaves the pair. */
export function FractionFields({ cell }: { cell: Cell }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { store } = useBoard()
  const id = useId()
  const [typed, setTyped] = useState<{ numerator: string; denominator: string } | null>(null)
  const { row, figure, stuck } = cell
  const kept = stuck?.field === 'fraction' ? stuck : null
  const shown = typed ?? {
    numerator: kept?.numerator ?? printed(figure.numerator),
    denominator: kept?.denominator ?? printed(figure.denominator),
  }
  const editable = isEditable(cell)
  const computed = figure.numerator === null ? null : numberOf(figure, row.unit)

  const type = (texts: { numerator: string; denominator: string } | null) => {
    setTyped(texts)
    store.typing(row.indicatorId, texts)
  }
  const commit = () => {
    if (!typed) return
    type(null)
    const { numerator, denominator } = typed
    const edit = fractionEdit(cell, numerator, denominator)
    const same = edit.figure && sameFigure(edit.figure, figure) && edit.stuck === stuck
    if (!same) store.edit([edit])
  }

  const field = (part: 'numerator' | 'denominator') => (
    <label className={classes.part}>
      <span className={classes.label}>{t(`entry.${part}`)}</span>
      <input
        className={classes.input}
        inputMode="decimal"
        autoComplete="off"
        readOnly={!editable}
        aria-invalid={kept !== null}
        aria-describedby={`${id}-help`}
        value={shown[part]}
        onChange={(event) => type({ ...shown, [part]: event.currentTarget.value })}
        onKeyDown={(event) => {
          if (event.key === 'Enter') commit()
          if (event.key === 'Escape') type(null)
        }}
      />
    </label>
  )
  return (
    <div
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) commit()
      }}
    >
      <div className={classes.fraction}>
        {field('numerator')}
        <span className={classes.over} aria-hidden>
          /
        </span>
        {field('denominator')}
      </div>
      <p id={`${id}-help`} className={classes.help} data-bad={kept !== null}>
        {kept ? (
          <>
            {kept.why === 'unfinished' ? (
              t('entry.unfinishedParts')
            ) : (
              <>
                {t('entry.notSaved')} {t(`entry.why.${kept.why}`, { text: kept.numerator })}
              </>
            )}
          </>
        ) : computed === null ? (
          t('entry.byFraction')
        ) : (
          <>
            {t('entry.computed')} <b>{formatValue(computed, row.unit, language)}</b>
          </>
        )}
      </p>
    </div>
  )
}

const printed = (value: number | null) => (value === null ? '' : cellNumber(value))
