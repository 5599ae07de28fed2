import { ActionIcon } from '@mantine/core'
import { IconArrowsMaximize, IconArrowsMinimize, IconX } from '@tabler/icons-react'
import { isReviewing } from '@tien-do/domain'
import { useEffect, useRef } from 'react'
import { useTranslation } from '../../lib/translation.ts'
import { Link } from 'react-router'
import { communeTitle, formatDay } from '../../lib/format.ts'
import { useAddress } from '../../lib/use-address.ts'
import { usePeriodWords } from '../../lib/use-period-words.ts'
import classes from './meeting-bar.module.css'
import { slidePath, type MeetingParts } from './meeting-parts.ts'
import { closing, opening, type IndicatorSlide } from './meeting-slides.ts'
import { useFullScreen } from './use-full-screen.ts'

interface Props extends MeetingParts {
  slides: readonly IndicatorSlide[]
  at: string
  onLeave: () => void
}

/** Which meeting this is, how far it has come, and the way out. */
export function MeetingBar({ meeting, slides, at, onLeave }: Props) {
  const { t } = useTranslation()
  const { name, inText } = usePeriodWords()
  const full = useFullScreen()
  const { commune, round, asOf } = meeting
  const what = !round
    ? t('meeting.title')
    : isReviewing(round.kind)
      ? name(round)
      : t('meeting.of', { round: inText(round.period) })
  return (
    <header className={classes.bar}>
      <p className={classes.what}>
        <b>{communeTitle(commune)}</b>
        <span>
          {what} · {formatDay(asOf)}
        </span>
      </p>
      <Progress slug={commune.slug} slides={slides} at={at} />
      <div className={classes.buttons}>
        {full.able && (
          <ActionIcon
            variant="default"
            size={40}
            aria-label={t(full.on ? 'meeting.smallScreen' : 'meeting.fullScreen')}
            title={t(full.on ? 'meeting.smallScreen' : 'meeting.fullScreen')}
            onClick={full.toggle}
          >
            {full.on ? <IconArrowsMinimize size={20} /> : <IconArrowsMaximize size={20} />}
          </ActionIcon>
        )}
        <ActionIcon
          variant="default"
          size={40}
          aria-label={t('meeting.leave')}
          title={t('meeting.leave')}
          onClick={onLeave}
        >
          <IconX size={20} />
        </ActionIcon>
      </div>
    </header>
  )
}

/** Every indicator of the meeting by its number, grouped by why it is shown; the open one is marked. */
function Progress({
  slug,
  slides,
  at,
}: {
  slug: string
  slides: readonly IndicatorSlide[]
  at: string
}) {
  const { t } = useTranslation()
  const { address } = useAddress()
  const current = useRef<HTMLAnchorElement>(null)
  const place = slides.findIndex((it) => it.at === at)
  useEffect(() => {
    // Newer browsers answer with a promise, which an effect must not return.
    current.current?.scrollIntoView({ block: 'nearest', inline: 'center' })
  }, [at])
  return (
    <nav className={classes.progress} aria-label={t('meeting.progress')}>
      <ol className={classes.tiles}>
        {slides.map(({ at: code, indicator, band }, i) => (
          <li key={code} data-starts={i > 0 && slides[i - 1]?.band !== band}>
            <Link
              ref={code === at ? current : null}
              to={slidePath(slug, code, address)}
              replace
              className={`${classes.tile} figures`}
              data-verdict={indicator.verdict}
              aria-current={code === at ? 'step' : undefined}
              aria-label={t('ui.tile', {
                number: code,
                word: `${indicator.name}, ${t(`verdict.${indicator.verdict}`)}`,
              })}
            >
              {code}
            </Link>
          </li>
        ))}
      </ol>
      <p className={`${classes.count} figures`}>
        {at === opening || at === closing ? slides.length : `${place + 1} / ${slides.length}`}
      </p>
    </nav>
  )
}
