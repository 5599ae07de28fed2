import type { Overview } from '@tien-do/contract'
import { useTranslation } from '../../lib/translation.ts'
import { timeOf } from '../../lib/overview.ts'
import { usePictureSource } from '../../lib/use-picture-source.ts'
import { BarsExport } from '../../ui/chart/export/bars-export.tsx'
import { Section } from '../../ui/section.tsx'
import { ProgressBars } from './progress-bars.tsx'

interface Props {
  overview: Overview
  groups: Overview['groups']
}

/** Verdicts by field; a bar leads to the indicators of its field. */
export function GroupProgress({ overview, groups }: Props) {
  const { t } = useTranslation()
  const { commune, year } = overview
  const source = usePictureSource(overview)
  const rows = groups.map(({ name, counts, withData }) => ({
    key: name,
    name,
    printed: true,
    to: `/c/${commune.slug}/indicators?${timeOf(overview)}&group=${encodeURIComponent(name)}`,
    counts,
    withData,
  }))
  return (
    <Section
      title={t('overview.byGroup')}
      actions={
        <BarsExport
          rows={rows.map((row) => ({ ...row, years: [{ year, counts: row.counts }] }))}
          words={{ ...source, title: t('overview.byGroup') }}
          file={`${commune.slug}-linh-vuc-${year}`}
        />
      }
    >
      <ProgressBars rows={rows} />
    </Section>
  )
}
