import { asksFigures } from '@tien-do/domain'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from '../../lib/translation.ts'
import { useNavigate, useParams } from 'react-router'
import { conclusionQueries } from '../../lib/conclusions.ts'
import { overviewQueries } from '../../lib/overview.ts'
import { useSession } from '../../lib/session.ts'
import { useAddress } from '../../lib/use-address.ts'
import { useSendConclusions } from '../../lib/use-waiting-conclusions.ts'
import { usePrintedHead } from '../../lib/use-printed-head.ts'
import { ErrorState } from '../../ui/error-state.tsx'
import { PrintHead } from '../../ui/print-sheet.tsx'
import { PageSkeleton } from '../../ui/skeletons.tsx'
import { usePageTitle } from '../../ui/use-page-title.ts'
import { ClosingSlide } from './closing-slide.tsx'
import { IndicatorSlideView } from './indicator-slide.tsx'
import { MeetingBar } from './meeting-bar.tsx'
import { MeetingFoot } from './meeting-foot.tsx'
import { closing, opening, placesOf, slidesOf } from './meeting-slides.ts'
import classes from './meeting.module.css'
import { OpeningSlide } from './opening-slide.tsx'
import { useLight } from './use-light.ts'
import { useMeetingKeys } from './use-meeting-keys.ts'

/** The plan on a large screen, one indicator after the other, red first; what is concluded is kept. */
export function MeetingPage() {
  const { t } = useTranslation()
  const { slug = '' } = useParams()
  const navigate = useNavigate()
  const { address, change } = useAddress()
  const person = useSession()?.user.id ?? ''
  const light = useLight()
  const printed = usePrintedHead()
  useSendConclusions(person)
  usePageTitle(t('meeting.open'))
  const meeting = useQuery(conclusionQueries.meeting(slug, address.get('round')))
  const round = meeting.data?.round ?? null
  const overview = useQuery({
    ...overviewQueries.of(slug, {
      year: round?.year ?? null,
      round: round && asksFigures(round) && round.period.length > 4 ? round.period : null,
      count: 'headlines',
    }),
    enabled: meeting.data !== undefined,
  })
  const all = address.get('all') === '1'
  const slides = overview.data ? slidesOf(overview.data.indicators, all) : []
  const places = placesOf(slides)
  const asked = places.indexOf(address.get('at') ?? opening)
  const here = Math.max(asked, 0)
  const go = (to: number) => change({ at: places[to] ?? null })
  const leave = () => void navigate(`/c/${slug}${round ? `?year=${round.year}` : ''}`)
  useMeetingKeys({
    step: (by) => go(Math.min(Math.max(here + by, 0), places.length - 1)),
    jump: (to) => go(to === 'first' ? 0 : places.length - 1),
    leave,
  })

  const error = meeting.error ?? overview.error
  if (error)
    return (
      <ErrorState
        error={error}
        onRetry={() => void Promise.all([meeting.refetch(), overview.refetch()])}
      />
    )
  if (!meeting.data || !overview.data || overview.data.commune.slug !== slug)
    return <PageSkeleton />

  const slide = slides.find(({ at }) => at === places[here])
  const parts = { meeting: meeting.data, overview: overview.data, person }
  return (
    <div className={classes.page} data-place={slide ? 'indicator' : places[here]}>
      <PrintHead
        text={printed({
          ...overview.data,
          period: overview.data.round ?? String(overview.data.year),
        })}
      />
      <MeetingBar {...parts} slides={slides} at={places[here] ?? opening} onLeave={leave} />
      {slide ? (
        <IndicatorSlideView key={slide.at} {...parts} slide={slide} />
      ) : places[here] === closing ? (
        <ClosingSlide {...parts} slides={slides} />
      ) : (
        <OpeningSlide {...parts} slides={slides} all={all} />
      )}
      <MeetingFoot
        demo={overview.data.demo}
        types={slide !== undefined && parts.meeting.may.conclude}
        light={light}
        onBack={here > 0 ? () => go(here - 1) : null}
        onNext={here < places.length - 1 ? () => go(here + 1) : null}
      />
    </div>
  )
}
