import { useElementSize } from '@mantine/hooks'
import { lazy, Suspense } from 'react'
import { useTranslation } from '../../lib/translation.ts'
import { chartOf } from '../../lib/overview.ts'
import { usePick } from '../../lib/use-language.ts'
import { Skeleton } from '../../ui/skeletons.tsx'
import { usePhone } from '../../ui/use-phone.ts'
import { VerdictMark } from '../../ui/verdict-mark.tsx'
import { ConclusionBox } from './conclusion-box.tsx'
import type { MeetingParts } from './meeting-parts.ts'
import type { IndicatorSlide } from './meeting-slides.ts'
import classes from './meeting.module.css'
import { SlideSide } from './slide-side.tsx'

const BigChart = lazy(async () => ({
  default: (await import('../../ui/chart/big-chart.tsx')).BigChart,
}))

/** The chart's smallest words have 12 px: so much larger, nothing on a slide is below 16. */
const chartZoom = 1.34

interface Props extends MeetingParts {
  slide: IndicatorSlide
}

/** One indicator: its finding, its chart, who answers for it, and the box for what is concluded. */
export function IndicatorSlideView({ slide, ...parts }: Props) {
  const { t } = useTranslation()
  const pick = usePick()
  const phone = usePhone()
  const { ref, height } = useElementSize()
  const { indicator: it } = slide
  const sentence = pick(it.sentence)
  const zoom = phone ? 1 : Math.max(chartZoom, Math.min(2, window.innerWidth / 1150))
  return (
    <>
      <main className={classes.slide} id="content" tabIndex={-1}>
        <div className={classes.left}>
          <p className={classes.verdict} data-verdict={it.verdict}>
            <VerdictMark verdict={it.verdict} size={36} silent />
            <b>{t(`verdict.${it.verdict}`)}</b>
            <span className="figures">{it.code}</span>
          </p>
          <h1 className={classes.title} lang="vi">
            {it.shortName ?? it.name}
          </h1>
          {/* On a wall nothing can be hovered: the name as it is printed stands below. */}
          {it.shortName !== null && (
            <p className={classes.fullName} lang="vi">
              {it.name}
            </p>
          )}
          <p className={classes.sentence}>{sentence}</p>
          <div ref={ref} className={classes.chart}>
            {/* The room is measured outside of what grows with it. */}
            <div style={{ zoom }} className={classes.chartInner}>
              <Suspense fallback={<Skeleton height={200} />}>
                {(phone || height > 0) && (
                  <BigChart
                    data={chartOf(it, parts.overview.plan)}
                    label={sentence}
                    height={phone ? 280 : Math.max(150, Math.floor(height / zoom) - 2)}
                    plain
                  />
                )}
              </Suspense>
            </div>
          </div>
        </div>
        <SlideSide {...parts} indicator={it} />
      </main>
      {parts.meeting.may.conclude && <ConclusionBox {...parts} indicator={it} />}
    </>
  )
}
