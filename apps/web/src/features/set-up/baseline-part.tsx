import { isToldInWords } from '@tien-do/domain'
import { useTranslation } from '../../lib/translation.ts'
import { useFormat } from '../../lib/use-format.ts'
import classes from './set-up.module.css'
import type { SetUpRow } from './set-up-queries.ts'

interface Props {
  row: SetUpRow
  mayChange: boolean
  /** Where no column head says what the figure is. */
  labelled?: boolean
  onEdit: () => void
}

/** Where the indicator starts from: the figure, its year and where it comes from. */
export function BaselinePart({ row, mayChange, labelled = false, onEdit }: Props) {
  const { t } = useTranslation()
  const { value } = useFormat()
  const { code, name, baseline, needsBaseline, unit } = row
  const words = isToldInWords(row.measure)
  const label = labelled && (
    <span className={classes.cardLabel}>{t('setUp.columns.baseline')}: </span>
  )
  if (baseline === null && (words || !mayChange))
    return (
      <p className={needsBaseline ? classes.lacking : classes.muted}>
        {label}
        {needsBaseline ? t('setUp.filters.baseline') : t('setUp.noBaselineNeeded')}
      </p>
    )
  if (baseline === null)
    return (
      <p>
        {label}
        {!needsBaseline && (
          <span className={classes.muted}>{t('setUp.noBaselineNeeded')}</span>
        )}{' '}
        <button
          type="button"
          className={classes.link}
          aria-label={t('setUp.enterBaselineOf', { code, name })}
          onClick={onEdit}
        >
          {t('setUp.enterBaseline')}
        </button>
      </p>
    )
  const printed = baseline.origin === 'printed'
  // The demonstration names itself as the source.
  const isInvented = baseline.demo && /minh họa/i.test(baseline.source)
  return (
    <div>
      <p>
        {label}
        <b>
          {t('setUp.baselineOf', { value: value(baseline.value, unit), year: baseline.year })}
        </b>{' '}
        {mayChange && (
          <button
            type="button"
            className={classes.link}
            aria-label={t('setUp.changeBaselineOf', { code, name })}
            onClick={onEdit}
          >
            {t('setUp.change')}
          </button>
        )}
      </p>
      <p className={classes.muted}>
        {[
          printed && t('setUp.printedBaseline'),
          !printed && !isInvented && baseline.source,
          (isInvented || baseline.demo) && t('setUp.invented'),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </div>
  )
}
