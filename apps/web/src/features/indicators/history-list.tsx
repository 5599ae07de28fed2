import { Button } from '@mantine/core'
import type { ObservationVersion } from '@tien-do/contract'
import { useTranslation } from '../../lib/translation.ts'
import { formatInstant, unbroken } from '../../lib/format.ts'
import { useFormat } from '../../lib/use-format.ts'
import { useUnfolding } from '../../lib/use-printing.ts'
import { CorrectionMark } from '../../ui/correction-mark.tsx'
import classes from './indicators.module.css'

interface Props {
  versions: readonly ObservationVersion[]
  unit: string | null
}

const first = 6

/** Every version of every figure, newest first: who, when, what, why. */
export function HistoryList({ versions, unit }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const [open, unfold] = useUnfolding()
  if (versions.length === 0) return <p className={classes.quiet}>{t('indicator.noHistory')}</p>
  const shown = open ? versions : versions.slice(0, first)
  const periodOf = (period: string) => {
    const [year, part] = period.split('-')
    return part === 'Q1' || part === 'H1' || part === '9M'
      ? `${t(`chart.interimOf.${part}`).toLocaleLowerCase('vi')} ${year}`
      : period
  }
  const figure = (it: ObservationVersion) => {
    if (it.notApplicable) return t('verdict.not_applicable')
    if (it.verdict) return t(`verdict.${it.verdict}`)
    if (it.value !== null) return format.value(it.value, unit)
    if (it.numerator !== null)
      return unbroken(`${format.number(it.numerator)} / ${format.number(it.denominator)}`)
    return it.note ?? '–'
  }
  return (
    <>
      <ol className={classes.history}>
        {shown.map((it) => (
          <li key={`${it.observationId} ${it.version}`}>
            <time dateTime={it.at}>{formatInstant(it.at)}</time>
            <p>
              {t(`indicator.state.${it.state}`, { period: periodOf(it.period) })}{' '}
              <b>{figure(it)}</b> ({t(`grade.${it.grade}`).toLocaleLowerCase('vi')}){' '}
              {it.correction && <CorrectionMark />}
              <small>
                {[
                  it.by,
                  it.office,
                  it.onBehalf ? t('indicator.onBehalf') : null,
                  it.ownApproval ? t('indicator.ownApproval') : null,
                ]
                  .filter(Boolean)
                  .join(', ')}
              </small>
              {it.reason && <q>{it.reason}</q>}
              {it.note && it.value !== null && <q>{it.note}</q>}
            </p>
          </li>
        ))}
      </ol>
      {versions.length > shown.length && (
        <Button variant="transparent" size="compact-sm" p={0} onClick={unfold}>
          {t('indicator.allHistory', { count: versions.length })}
        </Button>
      )}
    </>
  )
}
