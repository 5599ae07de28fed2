import type { OutlookStatus, Verdict } from '@tien-do/domain'
import type { ReactNode } from 'react'
import { useTranslation } from '../../lib/translation.ts'
import { OutlookBadge } from '../../ui/outlook-badge.tsx'
import { Section } from '../../ui/section.tsx'
import { VerdictBadge } from '../../ui/verdict-badge.tsx'
import classes from './method.module.css'

export const sectionIds = [
  'target',
  'measure',
  'verdict',
  'outlook',
  'example',
  'values',
  'adding',
  'limits',
] as const
type SectionId = (typeof sectionIds)[number]

export function MethodSection({ id, children }: { id: SectionId; children: ReactNode }) {
  const { t } = useTranslation()
  const number = sectionIds.indexOf(id) + 1
  return (
    <div id={id}>
      <Section title={`${number}. ${t(`method.sections.${id}`)}`}>
        <div className={classes.prose}>{children}</div>
      </Section>
    </div>
  )
}

/** What is explained: a word, a printed expression, a verdict or an outlook. */
type Term = { means: string } & (
  { term: string } | { printed: string } | { verdict: Verdict } | { outlook: OutlookStatus }
)

/** Term and meaning side by side, the term on top on a phone. */
export function Terms({ rows }: { rows: readonly Term[] }) {
  return (
    <dl className={classes.terms}>
      {rows.map((row) => (
        <div key={row.means}>
          <dt>
            {'term' in row && row.term}
            {'printed' in row && <span lang="vi">{row.printed}</span>}
            {'verdict' in row && <VerdictBadge verdict={row.verdict} />}
            {'outlook' in row && <OutlookBadge status={row.outlook} />}
          </dt>
          <dd>{row.means}</dd>
        </div>
      ))}
    </dl>
  )
}

/** A piece of working, as a person would write it. */
export function Sum({ children }: { children: ReactNode }) {
  return <span className={`${classes.sum} figures`}>{children}</span>
}
