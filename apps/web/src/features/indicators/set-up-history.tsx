import type { Indicator, PastBaseline } from '@tien-do/contract'
import { mergedInWords } from '@tien-do/domain'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from '../../lib/translation.ts'
import { useFormat } from '../../lib/use-format.ts'
import { useLanguage } from '../../lib/use-language.ts'
import { Fold } from './fold.tsx'
import { indicatorQueries } from './indicator-queries.ts'
import classes from './indicators.module.css'

/** Who answered since when and by whose decision; every baseline, with how it was computed. */
export function SetUpHistory({ indicator }: { indicator: Indicator }) {
  const { t } = useTranslation()
  const { day, value } = useFormat()
  const { data } = useQuery(indicatorQueries.setUpHistory(indicator.id))
  if (!data || data.assignments.length + data.baselines.length === 0) return null
  const { assignments, baselines, unit } = data
  const joined = (words: (string | null | false)[]) => words.filter(Boolean).join(' · ')
  return (
    <Fold
      title={t('indicator.setUpHistory.title')}
      count={t('indicator.setUpHistory.count', { count: assignments.length + baselines.length })}
    >
      <h3 className={classes.part}>{t('indicator.setUpHistory.assignments')}</h3>
      {assignments.length === 0 && (
        <p className={classes.quiet}>{t('indicator.setUpHistory.none')}</p>
      )}
      <ol className={classes.history}>
        {assignments.map((it, index) => (
          <li key={index}>
            <b>{it.office.name}</b>, {t(`indicator.setUpHistory.${it.role}`)}
            <p className={classes.quiet}>
              {joined([
                it.endedAt
                  ? t('indicator.setUpHistory.until', {
                      since: day(it.since),
                      ended: day(it.endedAt.slice(0, 10)),
                    })
                  : t('indicator.setUpHistory.now', { since: day(it.since) }),
                it.origin === 'printed' && t('indicator.setUpHistory.printed'),
                it.decision,
                it.by && t('indicator.setUpHistory.by', { name: it.by }),
              ])}
            </p>
          </li>
        ))}
      </ol>
      <h3 className={classes.part}>{t('indicator.setUpHistory.baselines')}</h3>
      {baselines.length === 0 && (
        <p className={classes.quiet}>{t('indicator.setUpHistory.none')}</p>
      )}
      <ol className={classes.history}>
        {baselines.map((it, index) => (
          <li key={index}>
            <b>{t('indicator.baselineOf', { value: value(it.value, unit), year: it.year })}</b>
            <p className={classes.quiet}>
              {joined([
                it.supersededAt
                  ? t('indicator.setUpHistory.superseded', {
                      day: day(it.supersededAt.slice(0, 10)),
                    })
                  : t('indicator.setUpHistory.inForce'),
                it.source,
                it.by && t('indicator.setUpHistory.by', { name: it.by }),
              ])}
            </p>
            <BaselineWorking baseline={it} unit={unit} />
          </li>
        ))}
      </ol>
    </Fold>
  )
}

/** The formula in words with the former communes, where a baseline was rebuilt from them. */
export function BaselineWorking({
  baseline,
  unit,
}: {
  baseline: PastBaseline
  unit: string | null
}) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { formula, parts } = baseline
  if (formula === null) return null
  const words = mergedInWords(formula, parts, unit, language)
  return (
    <p>
      {t('indicator.setUpHistory.working')}: {t(`setUp.merge.${formula}`)}
      {words && <>, {words}</>} ({parts.map(({ name }) => name).join('; ')}).
    </p>
  )
}
