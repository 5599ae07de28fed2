import type { OfficeProgress, Overview } from '@tien-do/contract'
import { useTranslation } from '../../lib/translation.ts'
import { useFormat } from '../../lib/use-format.ts'
import { usePictureSource } from '../../lib/use-picture-source.ts'
import { BarByYear } from '../../ui/chart/bar-by-year.tsx'
import { BarsExport } from '../../ui/chart/export/bars-export.tsx'
import { Section } from '../../ui/section.tsx'
import { totalOf, type VerdictCounts } from '../../ui/verdict-bar.tsx'
import classes from './offices.module.css'

interface Props {
  overview: Overview
  progress: OfficeProgress
  office: string
  name: string
}

/** Verdicts that say something was asked and answered, one way or the other. */
const judged = ['exceeded', 'met', 'nearly_met', 'not_met'] as const
const judgedOf = (counts: VerdictCounts) =>
  judged.reduce((sum, verdict) => sum + (counts[verdict] ?? 0), 0)

/** The verdicts of the office's indicators year by year: bars, and the same in words. */
export function OfficeTrend({ overview, progress, office, name }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const source = usePictureSource(overview)
  const list = `/c/${overview.commune.slug}/indicators?office=${office}`
  const rows = [
    {
      key: office,
      name,
      to: list,
      years: progress.years.map(({ year, counts }) => ({
        year,
        counts,
        to: `${list}&year=${year}`,
      })),
      outlook: progress.outlook,
      outlookTo: (status: string) => `${list}&year=${overview.year}&status=${status}`,
    },
  ]
  const said = progress.years.flatMap(({ year, counts }) => {
    const due = judgedOf(counts)
    if (due === 0) return []
    const attained = (counts.exceeded ?? 0) + (counts.met ?? 0)
    const share = format.share(attained / due)
    return [t('office.share', { year, attained, due, share })]
  })
  return (
    <Section
      title={t('office.years')}
      actions={
        rows.some(({ years }) => years.some(({ counts }) => totalOf(counts) > 0)) && (
          <BarsExport
            rows={rows}
            words={{ ...source, title: `${name}: ${t('office.years').toLowerCase()}` }}
            file={`${overview.commune.slug}-don-vi`}
          />
        )
      }
      flush
    >
      <BarByYear year={overview.year} rows={rows} />
      <p className={classes.shares}>{said.length > 0 ? said.join(' ') : t('office.noVerdicts')}</p>
    </Section>
  )
}
