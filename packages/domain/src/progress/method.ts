/** The method's version and every limit it uses, in one place (progress-method.md, section 4). */
export const method = {
  version: '1',
  /** Attainment from which a target that is not attained is `nearly_met`. */
  nearlyMet: 0.95,
  /** Pace from which an outlook is `on_track`, then `at_risk`; below 0 it is `moving_away`. */
  onTrack: 0.95,
  atRisk: 0.6,
  /** Relative tolerance at every limit, so that rounding inside the machine decides nothing. */
  tolerance: 1e-9,
  /** A planned change of no more than this share of the planned value is a level to be held. */
  heldShare: 0.01,
  /** The forecast: points for a line, points for an interval, and the interval's coverage. */
  forecastPoints: 2,
  intervalPoints: 4,
  intervalCoverage: 0.8,
} as const
