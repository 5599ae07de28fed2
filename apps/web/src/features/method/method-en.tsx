import { method } from '@tien-do/domain'
import { formatNumber } from '../../lib/format.ts'
import { OutlookBadge } from '../../ui/outlook-badge.tsx'
import { VerdictBadge } from '../../ui/verdict-badge.tsx'
import { ExampleChart } from './example-chart.tsx'
import { MethodSection, Sum, Terms } from './method-section.tsx'

const near = formatNumber(method.nearlyMet, 'en')
const onTrack = formatNumber(method.onTrack, 'en')
const atRisk = `${formatNumber(method.atRisk, 'en')}0`

export function MethodEn() {
  return (
    <>
      <MethodSection id="target">
        <p>
          Plans print targets in many forms. Each is read into a comparison and a number; the
          printed words are always kept and always shown beside it.
        </p>
        <Terms
          rows={[
            {
              printed: '“96”, “đạt 225 triệu đồng”',
              means:
                'Exactly: where more is better, met at or above it; where less is better, at or below.',
            },
            { printed: '“≥ 90”, “từ 95% trở lên”', means: 'At least: equal is met.' },
            { printed: '“> 98”, “trên 97%”', means: 'Above: equal is not met.' },
            { printed: '“không quá 3%”, “tối đa 10”', means: 'At most: equal is met.' },
            { printed: '“dưới 0,5%”', means: 'Below: equal is not met.' },
            {
              printed: '“15 - 17%”, “10-12 tổ chức”',
              means:
                'A range: judged by the bound to be reached; what must stay stable is met inside it.',
            },
            {
              printed: '“Đạt”, “Duy trì”',
              means: 'Words: a responsible person records the judgement with a reason.',
            },
          ]}
        />
        <p>
          A dot separates thousands and a comma is the decimal mark. “Rise by 10%” is a change,
          “rise to 10%” a level. What cannot be read stays in words and is reported; nothing is
          guessed.
        </p>
      </MethodSection>

      <MethodSection id="measure">
        <Terms
          rows={[
            {
              term: 'Annual',
              means: 'Each year stands for itself: growth, disbursement, jobs of the year.',
            },
            {
              term: 'Level',
              means:
                'A stock at year’s end that climbs or falls to the target: coverage, income, poverty. Yearly targets are way-points of the path.',
            },
            {
              term: 'Cumulative',
              means: 'Added up over the years; a yearly target is that year’s share.',
            },
            { term: 'Average rate', means: 'Average yearly growth over the period, compounded.' },
            { term: 'Milestone', means: 'Reached or not, by a year, then kept.' },
            { term: 'Qualitative', means: 'No number; judged in words.' },
          ]}
        />
        <p>
          The report year runs from 15 December to 14 December. Figures of the first quarter,
          half-year and nine months count from its start; they say where things stand, and are no
          verdict.
        </p>
      </MethodSection>

      <MethodSection id="verdict">
        <p>
          The year’s approved actual of the best grade is compared with the year’s target, which is
          due from 15 December. Attainment r says how near it came, always beside the difference.
        </p>
        <Terms
          rows={[
            { verdict: 'exceeded', means: 'Met, and strictly better than printed.' },
            { verdict: 'met', means: 'The target’s comparison holds.' },
            { verdict: 'nearly_met', means: `Not attained, r of ${near} or more.` },
            { verdict: 'not_met', means: 'Not attained, and none of the above.' },
            { verdict: 'no_data', means: 'Due, and nothing approved. That is not “not met”.' },
            {
              verdict: 'unjudged',
              means: 'A target in words was reported, and nobody has recorded a judgement.',
            },
            { verdict: 'in_progress', means: 'Not due yet, with an interim figure.' },
            { verdict: 'not_due', means: 'Not due yet.' },
            { verdict: 'no_target', means: 'The plan sets none for this year; see the outlook.' },
            {
              verdict: 'not_applicable',
              means: 'Does not exist in this commune, with the reason.',
            },
          ]}
        />
        <p>
          Where more is better: <Sum>r = actual / target</Sum>. Where less is better, with a
          baseline above the target: <Sum>r = (baseline − actual) / (baseline − target)</Sum>. Where
          the division has no meaning there is no r, and the comparison alone decides.
        </p>
      </MethodSection>

      <MethodSection id="outlook">
        <p>
          The outlook answers another question: will the end target be reached at this pace? It
          compares the way made with the way planned so far:{' '}
          <Sum>pace = (actual − baseline) / (path − baseline)</Sum>. Actual divided by target is
          never called progress: it paints a falling coverage green.
        </p>
        <Terms
          rows={[
            { outlook: 'reached', means: 'The end target is attained.' },
            {
              outlook: 'on_track',
              means: `Pace of ${onTrack} or more, or the year’s own target attained.`,
            },
            { outlook: 'at_risk', means: `Pace from ${atRisk} to below ${onTrack}.` },
            { outlook: 'off_track', means: `Pace below ${atRisk}.` },
            {
              outlook: 'moving_away',
              means: 'Negative pace: farther from the end than at the start.',
            },
            { outlook: 'missed', means: 'The period is over and the end target was not attained.' },
            {
              outlook: 'no_data',
              means:
                'The latest passed year has no figure; the last known outlook stands greyed beside it.',
            },
            { outlook: 'not_due', means: 'No year of the period has passed.' },
            {
              outlook: 'not_assessable',
              means: 'No baseline, or not computable; the reason is always given.',
            },
          ]}
        />
        <ul>
          <li>
            The baseline is the printed one, else the one entered by the coordinator, marked as not
            printed in the plan; else the first yearly actual, for the years after it.
          </li>
          <li>
            Months behind or ahead: when the path has this value, against the end of the year.
          </li>
          <li>Needed from here: what is missing, spread over the years left.</li>
          <li>
            Projection: a straight line through baseline and actuals, from {method.forecastPoints}{' '}
            points; from {method.intervalPoints} with an{' '}
            {formatNumber(method.intervalCoverage * 100, 'en')}% interval. Always dashed, always
            called a projection.
          </li>
          <li>
            An annual indicator is judged by its latest due year, with how many were attained.
          </li>
          <li>Horizons after the plan (2035, 2045) say what is needed and give no verdict.</li>
        </ul>
      </MethodSection>

      <MethodSection id="example">
        <p>
          Targets: 96% in 2026, then 97%, 97.5%, 98%, and above 98% in 2030. The baseline of 2025 is
          94%. The actual of 2026 is 95.2% (demonstration data).
        </p>
        <ExampleChart />
        <ol>
          <li>
            Verdict of 2026: <Sum>95.2 &lt; 96</Sum>, so not attained; <Sum>95.2 / 96 = 0.992</Sum>,
            at least {near}: <VerdictBadge verdict="nearly_met" size={16} />
          </li>
          <li>
            Pace: <Sum>(95.2 − 94) / (96 − 94) = 0.60</Sum>, from {atRisk} to below {onTrack}:{' '}
            <OutlookBadge status="at_risk" size={16} />
          </li>
          <li>
            How late: the path from 94 to 96 has 95.2 after 0.6 of the year;{' '}
            <Sum>(0.6 − 1) × 12 = −4.8</Sum>, that is 4.8 months behind.
          </li>
          <li>
            Needed from here: <Sum>(98 − 95.2) / 4 = 0.70</Sum> percentage points a year, 2027 to
            2030.
          </li>
        </ol>
      </MethodSection>

      <MethodSection id="values">
        <ul>
          <li>
            Every figure has a grade: estimate, preliminary, official. All are kept, the best
            counts, and a verdict that rests on an estimate says so.
          </li>
          <li>
            A rate with numerator and denominator is computed from them; sums add numerators and
            denominators and never average percentages.
          </li>
          <li>
            Zero, blank and “not applicable” are three things, stored, shown and exported as three.
          </li>
          <li>Nothing is overwritten: who entered, who approved, when and why can be looked up.</li>
        </ul>
      </MethodSection>

      <MethodSection id="adding">
        <ul>
          <li>
            Adding up is counting verdicts, never averaging ratios. Two figures stand together:
            attained over due with data, and coverage.
          </li>
          <li>
            Two lines, never mixed: the year’s verdicts (indicators with a target this year) and the
            outlook (all).
          </li>
          <li>
            An indicator of several offices counts once for the commune and once for each office,
            lead and support apart.
          </li>
          <li>
            Communes are ranked by the actual, in one unit and one grade. Ties share a rank; what
            has no figure is listed unranked with the reason.
          </li>
        </ul>
      </MethodSection>

      <MethodSection id="limits">
        <Terms
          rows={[
            { term: 'Nearly met', means: `r from ${near}` },
            { term: 'On track, at risk', means: `pace from ${onTrack}, from ${atRisk}` },
            {
              term: 'Held level',
              means: `where the path changes by no more than ${formatNumber(method.heldShare * 100, 'en')}%, there is no pace and the year’s verdict decides`,
            },
            { term: 'Version', means: method.version },
          ]}
        />
        <p>
          The thresholds {onTrack} and {atRisk} are those of the method published by Open SDG
          (Statistics Canada). Every judgement names the version it was made with; a change of the
          method is a new version.
        </p>
      </MethodSection>
    </>
  )
}
