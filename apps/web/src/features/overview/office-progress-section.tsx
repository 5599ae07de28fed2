import type { Overview } from '@tien-do/contract'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from '../../lib/translation.ts'
import { Link } from 'react-router'
import { overviewQueries, timeOf } from '../../lib/overview.ts'
import { usePictureSource } from '../../lib/use-picture-source.ts'
import { BarsExport } from '../../ui/chart/export/bars-export.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Section } from '../../ui/section.tsx'
import { ProgressBars } from './progress-bars.tsx'
import classes from './overview.module.css'

/** Verdicts by responsible office; a bar leads to its page. "Chưa phân công" comes last. */
export function OfficeProgressSection({ overview }: { overview: Overview }) {
  const { t } = useTranslation()
  const { commune, year, round } = overview
  // Offices answer for rows, and a bar leads to its rows: its number has to be theirs.
  const byRows = useQuery(overviewQueries.of(commune.slug, { year, round, count: 'rows' })).data
  const { offices } = byRows ?? overview
  const source = usePictureSource(overview)
  const rows = offices
    .filter(({ assigned }) => assigned > 0)
    .toSorted((a, b) => Number(a.id === null) - Number(b.id === null))
    .map(({ id, name, supports, counts, withData }) => ({
      key: id ?? 'none',
      name: id ? name : t('filter.unassigned'),
      printed: id !== null,
      to: id
        ? `/c/${commune.slug}/offices/${id}?year=${year}`
        : `/c/${commune.slug}/indicators?${timeOf(overview)}&office=none`,
      counts,
      withData,
      note: supports > 0 ? t('ui.supports', { count: supports }) : undefined,
    }))
  const supporting = offices.filter(({ assigned, supports }) => assigned === 0 && supports > 0)
  return (
    <Section
      title={t('overview.byOffice')}
      note={t('overview.byOfficeNote')}
      actions={
        rows.length > 0 && (
          <BarsExport
            rows={rows.map(({ note, ...row }) => ({
              ...row,
              ...(note && { note }),
              years: [{ year, counts: row.counts }],
            }))}
            words={{ ...source, title: t('overview.byOffice') }}
            file={`${commune.slug}-don-vi-${year}`}
          />
        )
      }
    >
      {rows.length > 0 ? (
        <ProgressBars rows={rows} />
      ) : (
        <EmptyState headingLevel={3} title={t('overview.noOffices')} />
      )}
      {supporting.length > 0 && (
        <p className={classes.supporting}>
          {t('overview.supporting')}{' '}
          {supporting.map(({ id, name, supports }, index) => (
            <span key={id}>
              {index > 0 && '; '}
              <Link to={`/c/${commune.slug}/offices/${id}`}>{name}</Link> ({supports})
            </span>
          ))}
          .
        </p>
      )}
    </Section>
  )
}
