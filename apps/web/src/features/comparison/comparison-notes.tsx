import type { Comparison } from '@tien-do/contract'
import { useTranslation } from '../../lib/translation.ts'
import { formatDay } from '../../lib/format.ts'
import { useFormat } from '../../lib/use-format.ts'
import { usePick } from '../../lib/use-language.ts'
import classes from './comparison.module.css'

/** What may be compared here, how it is defined, and how it was ranked. */
export function ComparisonNotes({ comparison }: { comparison: Comparison }) {
  const { t } = useTranslation()
  const pick = usePick()
  const format = useFormat()
  const { definition, asOf, smallDifference, unit } = comparison
  const { comparabilityNote, authority, confirmed } = definition
  return (
    <div className={classes.notes}>
      {comparabilityNote && (
        <section>
          <h2>{t('comparison.comparable')}</h2>
          <p>{pick(comparabilityNote)}</p>
        </section>
      )}
      <section>
        <h2>{t('comparison.definition')}</h2>
        <p>
          {pick(definition.definition)} {authority && t('comparison.authority', { authority })}{' '}
          {!confirmed && t('comparison.unconfirmed')}
        </p>
      </section>
      <section>
        <h2>{t('comparison.ties')}</h2>
        <p>
          {smallDifference === null
            ? t('comparison.tiesEqual')
            : t('comparison.tiesSmall', {
                value: format.difference(smallDifference, unit).replace(/^\+/, ''),
              })}
        </p>
      </section>
      <section>
        <h2>{t('comparison.how')}</h2>
        <p>
          {t(`comparison.howText.${definition.direction}`, { day: formatDay(asOf) })}{' '}
          {t('comparison.peersText')}
        </p>
      </section>
    </div>
  )
}
