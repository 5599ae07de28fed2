import type { PublicFigure, PublicPlan } from '@tien-do/contract'
import { useTranslation } from '../lib/translation.ts'
import { Link } from 'react-router'
import { breakable } from '../lib/breakable.tsx'
import { useFormat } from '../lib/use-format.ts'
import { usePublicWords } from '../lib/use-public-words.ts'
import { GradeDot } from './grade-dot.tsx'
import classes from './public-figures.module.css'
import { VerdictBadge } from './verdict-badge.tsx'

interface Props {
  plans: readonly PublicPlan[]
  figures: readonly PublicFigure[]
  /** Of the plans' titles; groups stand one below. */
  headingLevel: 2 | 4
  /** Where an indicator's own page is; without it there is none yet. */
  pageOf?: (figure: PublicFigure, plan: PublicPlan) => string
}

/** Published figures under their plans and groups, exactly as anybody reads them. */
export function PublicFigures({ plans, figures, headingLevel, pageOf }: Props) {
  const { t } = useTranslation()
  const PlanHeading = `h${headingLevel}` as const
  const GroupHeading = headingLevel === 2 ? 'h3' : 'h5'
  return plans
    .map((plan) => ({ plan, own: figures.filter((it) => it.planId === plan.id) }))
    .filter(({ own }) => own.length > 0)
    .map(({ plan, own }) => (
      <section key={plan.id} className={classes.plan}>
        <PlanHeading className={classes.planTitle}>
          {plan.title}
          {plan.number && ` (${plan.number})`}
        </PlanHeading>
        <p className={classes.small}>
          {t('publication.public.plan', {
            docType: plan.docType,
            issuer: plan.issuer,
            start: plan.periodStart,
            end: plan.periodEnd,
          })}
        </p>
        {[...Map.groupBy(own, (it) => it.group)].map(([group, rows]) => (
          <div key={group}>
            <div className={classes.group}>
              <GroupHeading className={classes.groupName}>{group}</GroupHeading>
              {/* Each row names its parts to those who cannot see the heads. */}
              <p className={classes.heads} aria-hidden>
                <span>{t('publication.public.figure')}</span>
                <span>{t('publication.public.target')}</span>
                <span>{t('public.indicator.result')}</span>
              </p>
            </div>
            <ul className={classes.rows}>
              {rows.map((it) => (
                <FigureRow key={it.indicatorId} figure={it} to={pageOf?.(it, plan) ?? null} />
              ))}
            </ul>
          </div>
        ))}
      </section>
    ))
}

function FigureRow({ figure, to }: { figure: PublicFigure; to: string | null }) {
  const { t } = useTranslation()
  const { figure: words, target: targetWords } = usePublicWords()
  const { day } = useFormat()
  return (
    <li className={classes.row}>
      <div>
        <p className={classes.name}>
          <span className={classes.code}>{figure.code}</span>{' '}
          {to === null ? figure.name : <Link to={to}>{figure.name}</Link>}
        </p>
        <p className={classes.small}>
          {t('publication.public.source', { section: figure.section })};{' '}
          {t('publication.public.day', { day: day(figure.day) })}
        </p>
      </div>
      <dl className={classes.facts}>
        <div>
          <dt>{t('publication.public.figure')}</dt>
          <dd>
            <b className="figures">{breakable(words(figure))}</b>
            {!figure.notApplicable && (
              <span className={classes.grade}>
                <GradeDot grade={figure.grade} word />
              </span>
            )}
          </dd>
        </div>
        <div>
          <dt>{t('publication.public.target')}</dt>
          <dd>{breakable(targetWords(figure))}</dd>
        </div>
        <div>
          <dt>{t('public.indicator.result')}</dt>
          <dd>
            <VerdictBadge verdict={figure.verdict} size={18} />
          </dd>
        </div>
      </dl>
    </li>
  )
}
