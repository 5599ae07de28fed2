import { Button, Checkbox } from '@mantine/core'
import { IconPlayerPlay } from '@tabler/icons-react'
import { outlookStatuses } from '@tien-do/domain'
import { useTranslation } from '../../lib/translation.ts'
import { Link } from 'react-router'
import { useAddress } from '../../lib/use-address.ts'
import { usePick } from '../../lib/use-language.ts'
import { OutlookBadge } from '../../ui/outlook-badge.tsx'
import { TileStrip } from '../../ui/tile-strip.tsx'
import { slidePath, type MeetingParts } from './meeting-parts.ts'
import { closing, type IndicatorSlide } from './meeting-slides.ts'
import classes from './meeting.module.css'

interface Props extends MeetingParts {
  slides: readonly IndicatorSlide[]
  /** The rest is shown too. */
  all: boolean
}

/** Where the commune stands, and what the meeting goes through. */
export function OpeningSlide({ overview, slides, all }: Props) {
  const { t } = useTranslation()
  const pick = usePick()
  const { address, change } = useAddress()
  const { commune, plan, outlook, indicators } = overview
  const own = indicators.filter(({ sameAs }) => sameAs === null)
  const urgent = slides.filter(({ band }) => band !== null).length
  const first = slides[0]?.at ?? closing
  return (
    <main className={classes.opening} id="content" tabIndex={-1}>
      <h1 className={classes.title}>{pick(overview.finding)}</h1>
      <p className={classes.sentence}>{pick(overview.summary)}</p>
      <div className={`${classes.start} no-print`}>
        <Button
          component={Link}
          to={slidePath(commune.slug, first, address)}
          replace
          size="lg"
          leftSection={<IconPlayerPlay size={20} aria-hidden />}
        >
          {t('meeting.start', { count: slides.length })}
        </Button>
        {own.length > urgent && (
          <Checkbox
            size="md"
            checked={all}
            label={t('meeting.all', { count: own.length - urgent })}
            onChange={(event) => change({ all: event.currentTarget.checked ? '1' : null })}
          />
        )}
      </div>
      <div className={classes.strip}>
        <TileStrip
          items={own.map(({ code, name, verdict }) => ({
            number: code,
            name,
            verdict,
            to: slidePath(
              commune.slug,
              code,
              slides.some(({ at }) => at === code) ? address : withAll(address),
            ),
          }))}
        />
      </div>
      <ul className={classes.outlooks} aria-label={t('overview.by', { year: plan.periodEnd })}>
        <li>{t('overview.by', { year: plan.periodEnd })}</li>
        {outlookStatuses
          .filter((status) => (outlook[status] ?? 0) > 0)
          .map((status) => (
            <li key={status}>
              <OutlookBadge status={status} count={outlook[status] ?? 0} size={20} />
            </li>
          ))}
      </ul>
    </main>
  )
}

function withAll(address: URLSearchParams): URLSearchParams {
  const all = new URLSearchParams(address)
  all.set('all', '1')
  return all
}
