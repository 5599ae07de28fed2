import { IconFlask2 } from '@tabler/icons-react'
import type { CommuneRef, PublicFigure, PublicPlan, Round } from '@tien-do/contract'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/use-format.ts'
import { usePeriodWords } from '../../lib/use-period-words.ts'
import { GradeDot } from '../../ui/grade-dot.tsx'
import { VerdictBadge } from '../../ui/verdict-badge.tsx'
import classes from './public-round.module.css'
import { usePublicWords } from './use-public-words.ts'

interface Props {
  commune: CommuneRef
  round: Pick<Round, 'period'>
  plans: readonly PublicPlan[]
  figures: readonly PublicFigure[]
}

/** A published round exactly as anybody reads it, without signing in. */
export function PublicRound({ commune, round, plans, figures }: Props) {
  const { t } = useTranslation()
  const { inText } = usePeriodWords()
  const { kind, name } = commune
  return (
    <article className={classes.round}>
      {figures.some((it) => it.demo) && (
        <p className={`${classes.demo} hatched`}>
          <IconFlask2 size={16} stroke={1.6} aria-hidden />
          <span>
            <b>{t('publication.public.demo')}.</b> {t('publication.public.demoText')}
          </span>
        </p>
      )}
      <header>
        <p className={classes.place}>
          {kind.charAt(0).toLocaleUpperCase('vi') + kind.slice(1)} {name}
        </p>
        <h3 className={classes.title}>
          {t('publication.public.title', { round: inText(round.period) })}
        </h3>
      </header>
      {plans.map((plan) => (
        <PlanFigures
          key={plan.id}
          plan={plan}
          figures={figures.filter((it) => it.planId === plan.id)}
        />
      ))}
    </article>
  )
}

function PlanFigures({ plan, figures }: { plan: PublicPlan; figures: readonly PublicFigure[] }) {
  const { t } = useTranslation()
  if (figures.length === 0) return null
  return (
    <section className={classes.plan}>
      <h4 className={classes.planTitle}>
        {plan.title}
        {plan.number && ` (${plan.number})`}
      </h4>
      <p className={classes.small}>
        {t('publication.public.plan', {
          docType: plan.docType,
          issuer: plan.issuer,
          start: plan.periodStart,
          end: plan.periodEnd,
        })}
      </p>
      {[...Map.groupBy(figures, (it) => it.group)].map(([group, rows]) => (
        <div key={group}>
          <h5 className={classes.group}>{group}</h5>
          <ul className={classes.rows}>
            {rows.map((it) => (
              <FigureRow key={it.indicatorId} figure={it} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}

function FigureRow({ figure }: { figure: PublicFigure }) {
  const { t } = useTranslation()
  const { figure: words, target: targetWords } = usePublicWords()
  const { day } = useFormat()
  return (
    <li className={classes.row}>
      <p className={classes.name}>
        <span className={classes.code}>{figure.code}</span> {figure.name}
      </p>
      <dl className={classes.facts}>
        <div>
          <dt>{t('publication.public.figure')}</dt>
          <dd>
            <b className="figures">{words(figure)}</b>
            {!figure.notApplicable && (
              <span className={classes.grade}>
                <GradeDot grade={figure.grade} word />
              </span>
            )}
          </dd>
        </div>
        <div>
          <dt>{t('publication.public.target')}</dt>
          <dd>{targetWords(figure)}</dd>
        </div>
        <div>
          <dt className="visually-hidden">{t('entry.columns.against')}</dt>
          <dd>
            <VerdictBadge verdict={figure.verdict} size={18} />
          </dd>
        </div>
      </dl>
      <p className={classes.small}>
        {t('publication.public.source', { section: figure.section })};{' '}
        {t('publication.public.day', { day: day(figure.day) })}
      </p>
    </li>
  )
}
