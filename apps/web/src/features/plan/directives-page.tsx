import type { PlanDocument } from '@tien-do/contract'
import { useTranslation } from '../../lib/translation.ts'
import { formatDay, unbrokenYears } from '../../lib/format.ts'
import { PageBody } from '../../ui/page-body.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Section } from '../../ui/section.tsx'
import classes from './plan.module.css'
import { WithPlan, type ReadPlan } from './with-plan.tsx'

export function DirectivesPage() {
  const { t } = useTranslation()
  return <WithPlan title={t('nav.directives')}>{(read) => <Directives {...read} />}</WithPlan>
}

/** What the plan carries out, and what it only cites. */
function Directives({ place, document }: ReadPlan) {
  const { t } = useTranslation()
  const { directives } = document
  const of = (relation: 'implements' | 'cites') =>
    directives.filter((it) => it.relation === relation)
  const [carried, cited] = [of('implements'), of('cites')]
  if (directives.length === 0)
    return (
      <PageHeader
        title={t('nav.directives')}
        context={place}
        finding={t('directives.none')}
        lead={t('directives.noneText')}
      />
    )
  return (
    <>
      <PageHeader
        title={t('nav.directives')}
        context={place}
        finding={t('directives.finding', { implements: carried.length, cites: cited.length })}
        lead={t('directives.lead')}
      />
      <PageBody>
        {carried.length > 0 && (
          <Section
            title={t('directives.implements')}
            note={t('directives.count', { count: carried.length })}
            flush
          >
            <DirectiveList directives={carried} />
          </Section>
        )}
        {cited.length > 0 && (
          <Section
            title={t('directives.cites')}
            note={t('directives.count', { count: cited.length })}
            flush
          >
            <DirectiveList directives={cited} />
          </Section>
        )}
      </PageBody>
    </>
  )
}

function DirectiveList({ directives }: Pick<PlanDocument, 'directives'>) {
  const { t } = useTranslation()
  return (
    <ul className={classes.list}>
      {directives.map(({ number, date, issuer, title, carriesOut }, index) => (
        <li key={`${number} ${index}`} className={classes.directive}>
          <p>
            {number ? (
              <b className="figures">{number}</b>
            ) : (
              <span className={classes.quiet}>{t('directives.noNumber')}</span>
            )}
            {date && <small>{formatDay(date)}</small>}
          </p>
          <div>
            <h3 lang="vi">{unbrokenYears(title)}</h3>
            <p className={classes.quiet}>
              {[
                issuer,
                carriesOut.length > 0 &&
                  t('directives.carriesOut', { list: carriesOut.join(', ') }),
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
          </div>
        </li>
      ))}
    </ul>
  )
}
