import type { Overview } from '@tien-do/contract'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from '../../lib/translation.ts'
import { Link } from 'react-router'
import { overviewQueries } from '../../lib/overview.ts'
import { usePictureSource } from '../../lib/use-picture-source.ts'
import { BarByYear } from '../../ui/chart/bar-by-year.tsx'
import { BarsExport } from '../../ui/chart/export/bars-export.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Section } from '../../ui/section.tsx'
import classes from './overview.module.css'

/** Progress by responsible office; "Chưa phân công" is an office of its own, the last one. */
export function OfficeProgressSection({ overview }: { overview: Overview }) {
  const { t } = useTranslation()
  const { commune, year, round } = overview
  // Offices answer for rows, and a bar leads to its rows: its number has to be theirs.
  const byRows = useQuery(overviewQueries.of(commune.slug, { year, round, count: 'rows' })).data
  const { offices } = byRows ?? overview
  const base = `/c/${commune.slug}/indicators`
  const source = usePictureSource(overview)
  const rows = offices
    .filter(({ assigned }) => assigned > 0)
    .toSorted((a, b) => Number(a.id === null) - Number(b.id === null))
    .map(({ id, name, assigned, supports, years, outlook }) => {
      const office = id ?? 'none'
      const notes = [
        t('overview.leads', { count: assigned }),
        ...(supports > 0 ? [t('ui.supports', { count: supports })] : []),
      ]
      return {
        key: office,
        name: id ? name : t('filter.unassigned'),
        to: id ? `/c/${commune.slug}/offices/${id}` : `${base}?office=none`,
        years: years.map((it) => ({
          year: it.year,
          counts: it.counts,
          to: `${base}?office=${office}&year=${it.year}`,
        })),
        outlook,
        outlookTo: (status: string) => `${base}?office=${office}&year=${year}&status=${status}`,
        note: id ? notes.join(', ') : t('overview.rows', { count: assigned }),
      }
    })
  const supporting = offices.filter(({ assigned, supports }) => assigned === 0 && supports > 0)
  return (
    <Section
      title={t('overview.byOffice')}
      note={t('overview.byOfficeNote')}
      actions={
        rows.length > 0 && (
          <BarsExport
            rows={rows}
            words={{ ...source, title: t('overview.byOffice') }}
            file={`${commune.slug}-don-vi-${year}`}
          />
        )
      }
      flush
    >
      {rows.length > 0 ? (
        <BarByYear rows={rows} year={year} />
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
