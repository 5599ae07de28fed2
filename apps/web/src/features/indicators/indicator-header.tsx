import { Button } from '@mantine/core'
import { IconArrowLeft, IconArrowRight } from '@tabler/icons-react'
import type { Indicator } from '@tien-do/contract'
import { can } from '@tien-do/domain'
import { communeTitle } from '../../lib/format.ts'
import { useTranslation } from '../../lib/translation.ts'
import { Link } from 'react-router'
import { indicatorPath } from '../../lib/overview.ts'
import { actorOf, useSession } from '../../lib/session.ts'
import { useFormat } from '../../lib/use-format.ts'
import { usePick } from '../../lib/use-language.ts'
import { usePrintedHead } from '../../lib/use-printed-head.ts'
import { PageHeader } from '../../ui/page-header.tsx'
import { Trail } from '../../ui/trail.tsx'
import { usePhone } from '../../ui/use-phone.ts'
import { VerdictMark } from '../../ui/verdict-mark.tsx'
import { AskExplanation } from './ask-explanation.tsx'
import { focusYearOf } from './focus-year.ts'
import classes from './indicators.module.css'

/** Number and name, and the engine's sentence under its mark. */
export function IndicatorHeader({ indicator: it }: { indicator: Indicator }) {
  const { t } = useTranslation()
  const pick = usePick()
  const phone = usePhone()
  const printed = usePrintedHead()
  const format = useFormat()
  const session = useSession()
  const { commune, assessment } = it
  const list = `/c/${commune.slug}/indicators`
  const focus = focusYearOf(assessment)
  const verdict = focus?.verdict ?? assessment.period?.verdict ?? 'no_target'
  const kind = [format.unit(it.unit), t(`direction.${it.direction}`)].filter(Boolean).join(', ')
  const asks =
    session != null && can.askExplanation(actorOf(session), { communeCode: commune.code })
  const step = (code: string | null, before: boolean) =>
    code !== null && (
      <Button
        component={Link}
        to={indicatorPath(commune.slug, code)}
        variant="default"
        aria-label={t(before ? 'indicator.previous' : 'indicator.next', { code })}
        {...(before
          ? { leftSection: <IconArrowLeft size={16} stroke={1.8} aria-hidden /> }
          : { rightSection: <IconArrowRight size={16} stroke={1.8} aria-hidden /> })}
      >
        <span className="figures">{code}</span>
      </Button>
    )
  return (
    <PageHeader
      title={t('indicator.title', { code: it.code })}
      printed={printed({ ...it, period: String(focus?.year ?? it.plan.periodStart) })}
      context={
        <Trail
          slug={commune.slug}
          place={communeTitle(commune)}
          to={list}
          list={t('nav.indicators')}
        >
          {' / '}
          <Link to={`${list}?group=${encodeURIComponent(it.group)}`} lang="vi">
            {it.group}
          </Link>
        </Trail>
      }
      actions={
        <>
          {step(it.previous, true)}
          {step(it.next, false)}
          {/* A phone has the way to it in the part on other communes. */}
          {it.definition && !phone && (
            <Button
              component={Link}
              to={`/city/compare?definition=${it.definition.slug}${focus ? `&year=${focus.year}` : ''}`}
              variant="default"
            >
              {t('indicator.compare')}
            </Button>
          )}
          {asks && <AskExplanation indicator={it} />}
        </>
      }
      finding={
        <>
          <span className={`${classes.code} figures`}>{it.code}</span>{' '}
          <span lang="vi">{it.name}</span> <small className={classes.kind}>{kind}</small>
        </>
      }
      lead={
        <span className={classes.sentence} data-verdict={verdict}>
          <VerdictMark verdict={verdict} size={28} silent />
          <span>
            <b className={classes.word}>{t(`verdict.${verdict}`)}.</b> {pick(assessment.sentence)}
            {focus?.grade && focus.grade !== 'official' && (
              <small>{t(`indicator.rests.${focus.grade}`)}</small>
            )}
          </span>
        </span>
      }
    />
  )
}
