import type { Overview } from '@tien-do/contract'
import { useTranslation } from '../../lib/translation.ts'
import { Link } from 'react-router'
import { timeOf } from '../../lib/overview.ts'
import { usePictureSource } from '../../lib/use-picture-source.ts'
import { BarsExport } from '../../ui/chart/export/bars-export.tsx'
import { Section } from '../../ui/section.tsx'
import { totalOf, VerdictBar } from '../../ui/verdict-bar.tsx'
import classes from './overview.module.css'

interface Props {
  overview: Overview
  groups: Overview['groups']
}

/** Verdicts by field; length is count, in one unit for all bars. */
export function GroupProgress({ overview, groups }: Props) {
  const { t } = useTranslation()
  const { commune } = overview
  const source = usePictureSource(overview)
  const longest = Math.max(1, ...groups.map(({ counts }) => totalOf(counts)))
  return (
    <Section
      title={t('overview.byGroup')}
      actions={
        <BarsExport
          rows={groups.map(({ name, counts }) => ({
            key: name,
            name,
            years: [{ year: overview.year, counts }],
          }))}
          words={{ ...source, title: t('overview.byGroup') }}
          file={`${commune.slug}-linh-vuc-${overview.year}`}
        />
      }
    >
      <ul className={classes.bars}>
        {groups.map(({ name, counts, withData }) => (
          <li key={name}>
            <Link
              to={`/c/${commune.slug}/indicators?${timeOf(overview)}&group=${encodeURIComponent(name)}`}
              className={classes.bar}
            >
              <span className={classes.barHead}>
                <span lang="vi">{name}</span>
                {withData > 0 && (
                  <span className={classes.share}>
                    <b className="figures">
                      {(counts.exceeded ?? 0) + (counts.met ?? 0)}/{withData}
                    </b>{' '}
                    {t('ui.attainedWord')}
                  </span>
                )}
              </span>
              <VerdictBar counts={counts} name={name} longest={longest} />
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  )
}
