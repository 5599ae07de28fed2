import { IconBuilding } from '@tabler/icons-react'
import type { Overview, OverviewIndicator } from '@tien-do/contract'
import { can } from '@tien-do/domain'
import { useTranslation } from '../../lib/translation.ts'
import { Link } from 'react-router'
import { chartOf, indicatorPath, reasonOf } from '../../lib/overview.ts'
import { actorOf, useSession } from '../../lib/session.ts'
import { usePick } from '../../lib/use-language.ts'
import { SmallMultiple } from '../../ui/chart/small-multiple.tsx'
import { OfficeNames } from '../../ui/office-names.tsx'
import { OutlookBadge } from '../../ui/outlook-badge.tsx'
import { ShortName } from '../../ui/short-name.tsx'
import { usePhone } from '../../ui/use-phone.ts'
import classes from './attention.module.css'

interface Props {
  indicator: OverviewIndicator
  overview: Overview
  /** With its small chart. */
  drawn: boolean
}

export function AttentionItem({ indicator: it, overview, drawn }: Props) {
  const { t } = useTranslation()
  const pick = usePick()
  const phone = usePhone()
  const session = useSession()
  const { commune, plan } = overview
  const sentence = pick(it.sentence)
  const asks =
    session != null && can.askExplanation(actorOf(session), { communeCode: commune.code })
  const chart = (
    <SmallMultiple
      data={chartOf(it, plan)}
      label={sentence}
      width={phone ? 326 : 184}
      height={phone ? 76 : 80}
      showValue
    />
  )
  return (
    <article className={classes.item}>
      <p className={`${classes.code} figures`}>{it.code}</p>
      <div className={classes.text}>
        <h3 className={classes.name}>
          <Link to={indicatorPath(commune.slug, it.code)}>
            <span className={`${classes.inlineCode} figures`}>{it.code}</span>{' '}
            <ShortName name={it.name} short={it.shortName} lang="vi" />
          </Link>
        </h3>
        <p className={classes.sentence}>{sentence}</p>
        <p className={classes.meta}>
          <span className={classes.offices}>
            <IconBuilding size={15} stroke={1.6} aria-hidden />
            <span>
              <OfficeNames offices={it.offices} />
            </span>
          </span>
          <span className={classes.outlook}>
            {t('overview.by', { year: plan.periodEnd })}{' '}
            <OutlookBadge
              status={it.status}
              reason={reasonOf(it.status, it.outlook.reason)}
              size={16}
            />
          </span>
          {it.grade && it.grade !== 'official' && (
            <span>{t('overview.grade', { grade: t(`grade.${it.grade}`).toLowerCase() })}</span>
          )}
          {asks && (
            <Link
              to={`${indicatorPath(commune.slug, it.code)}?ask=1`}
              className={`${classes.ask} no-print`}
            >
              {t('explanation.ask')}
            </Link>
          )}
        </p>
      </div>
      {drawn && <div className={classes.chart}>{chart}</div>}
    </article>
  )
}
