import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Section } from '../../ui/section.tsx'
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
export type SectionId = (typeof sectionIds)[number]

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

/** Term and meaning side by side, the term on top on a phone. */
export function Terms({ rows }: { rows: readonly (readonly [ReactNode, ReactNode])[] }) {
  return (
    <dl className={classes.terms}>
      {rows.map(([term, meaning], index) => (
        <div key={index}>
          <dt>{term}</dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  )
}

/** A piece of working, as a person would write it. */
export function Sum({ children }: { children: ReactNode }) {
  return <span className={`${classes.sum} figures`}>{children}</span>
}
