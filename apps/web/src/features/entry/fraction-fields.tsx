import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatValue } from '../../lib/format.ts'
import { useLanguage } from '../../lib/use-language.ts'
import { useBoard } from './board.ts'
import { isEditable, type Cell } from './entry-cell.ts'
import classes from './entry-panel.module.css'
import { numberOf } from '../../lib/use-figure-words.ts'
import { replaced } from './figure.ts'
import { cellNumber } from './figure-text.ts'
import { readFraction } from './read-cell.ts'

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

  const commit = () => {
    if (!typed) return
    setTyped(null)
    const { numerator, denominator } = typed
    const reading = readFraction(numerator, denominator, row)
    const edit = { id: row.indicatorId }
    if (reading.kind === 'refused')
      store.edit([
        { ...edit, stuck: { field: 'fraction', numerator, denominator, why: reading.why } },
      ])
    else if (reading.kind === 'fraction') {
      const { numerator: above, denominator: below } = reading
      if (above === figure.numerator && below === figure.denominator && !stuck) return
      const parts = { numerator: above, denominator: below }
      store.edit([{ ...edit, figure: replaced(figure, parts), stuck: null }])
    } else if (kept) store.edit([{ ...edit, stuck: null }])
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
        onChange={(event) => setTyped({ ...shown, [part]: event.currentTarget.value })}
        onKeyDown={(event) => {
          if (event.key === 'Enter') commit()
          if (event.key === 'Escape') setTyped(null)
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
            {t('entry.notSaved')} {t(`entry.why.${kept.why}`, { text: kept.numerator })}
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
