import type { PlanDocument } from '@tien-do/contract'
import type { ReactNode } from 'react'
import { useTranslation } from '../../lib/translation.ts'
import { Link } from 'react-router'
import { indicatorPath } from '../../lib/overview.ts'
import { Section } from '../../ui/section.tsx'
import classes from './plan.module.css'

interface Props {
  findings: PlanDocument['findings']
  document: PlanDocument
  slug: string
}

/** What is wrong comes first. */
export const findingKinds = ['contradiction', 'sum', 'missing', 'unclear', 'slip'] as const

/** Kind by kind, with the words of the plan. */
export function PlanFindings({ findings, document, slug }: Props) {
  const { t } = useTranslation()
  const codes = new Set(document.indicators.map(({ code }) => code))
  const tasks = new Set(document.tasks.map(({ no }) => no))
  const about = (of: string | null) => {
    if (of === null) return t('plan.wholePlan')
    if (codes.has(of))
      return <Link to={indicatorPath(slug, of)}>{t('indicator.title', { code: of })}</Link>
    if (tasks.has(of))
      return <Link to={`/c/${slug}/tasks/${of}`}>{t('tasks.title', { no: of })}</Link>
    return of
  }
  return findingKinds.map((kind) => (
    <Kind
      key={kind}
      title={t(`findingKind.${kind}`)}
      findings={findings.filter((it) => it.kind === kind)}
      about={about}
    />
  ))
}

interface KindProps {
  title: string
  findings: PlanDocument['findings']
  about: (of: string | null) => ReactNode
}

function Kind({ title, findings, about }: KindProps) {
  if (findings.length === 0) return null
  return (
    <Section title={title} note={findings.length} flush>
      <ul className={classes.list}>
        {findings.map((it) => (
          <li key={it.note}>
            <p>
              <span className={classes.about}>{about(it.about)}</span>{' '}
              <span lang="vi">{it.note}</span>
            </p>
            {it.quotes.map((quote) => (
              <blockquote key={quote} lang="vi">
                {quote}
              </blockquote>
            ))}
          </li>
        ))}
      </ul>
    </Section>
  )
}
