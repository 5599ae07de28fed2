import type { PublicIndicator } from '@tien-do/contract'
import { useTranslation } from '../../lib/translation.ts'
import { useFormat } from '../../lib/use-format.ts'
import { usePeriodWords } from '../../lib/use-period-words.ts'
import { usePublicWords } from '../../lib/use-public-words.ts'
import { GradeDot } from '../../ui/grade-dot.tsx'
import { VerdictBadge } from '../../ui/verdict-badge.tsx'
import classes from './public.module.css'

/** A line a published period, newest first; on a phone each line stands as its own little list. */
export function PublishedTable({ figures }: Pick<PublicIndicator, 'figures'>) {
  const { t } = useTranslation()
  const { round } = usePeriodWords()
  const { day } = useFormat()
  const words = usePublicWords()
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col">{t('period.label')}</th>
          <th scope="col">{t('publication.public.target')}</th>
          <th scope="col">{t('publication.public.figure')}</th>
          <th scope="col">{t('public.indicator.result')}</th>
          <th scope="col">{t('public.indicator.day')}</th>
        </tr>
      </thead>
      <tbody>
        {figures.map((it) => (
          <tr key={it.period}>
            <th scope="row">{round(it.period)}</th>
            <td data-label={t('publication.public.target')}>{words.target(it)}</td>
            <td data-label={t('publication.public.figure')}>
              <b className="figures">{words.figure(it)}</b>{' '}
              {!it.notApplicable && (
                <span className={classes.grade}>
                  <GradeDot grade={it.grade} word />
                </span>
              )}
            </td>
            <td data-label={t('public.indicator.result')}>
              <VerdictBadge verdict={it.verdict} size={18} />
            </td>
            <td data-label={t('public.indicator.day')}>{day(it.day)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
