import type { ChartBox } from './chart-box.ts'
import type { Place } from './chart-figures.ts'
import type { ChartModel } from './chart-model.ts'
import { along, freest, rectOf, type Point, type Rect, type Size, type Spot } from './placing.ts'
import type { Step } from './planned-steps.ts'
import type { Scale } from './scale.ts'

interface Drawing {
  model: ChartModel
  x: Scale
  y: Scale
  box: ChartBox
  /** Of the whole drawing. */
  width: number
  phone: boolean
}

/** Widths of the texts to be placed; null: not drawn. */
interface Wanted {
  /** The printed value at the end of each step. */
  steps: readonly { step: Step; width: number; isAverage: boolean }[]
  latest: Size | null
  shouldBe: number | null
  baseline: number | null
  original: number | null
  assigned: number | null
}

/** Words that stand where they stand: the reason of a series break. */
interface Fixed {
  reserved: readonly Rect[]
}

export interface LabelPlaces {
  latest: Spot | null
  shouldBe: Spot | null
  baseline: Spot | null
  original: Spot | null
  assigned: Spot | null
}

/** Where the words of a step stand: over its line, those of an average under it where a dot is in the way. */
export function stepSpot(
  step: Step,
  { model, x, y }: Pick<Drawing, 'model' | 'x' | 'y'>,
  { width, isAverage }: { width: number; isAverage: boolean },
): Spot {
  const line = y(step.max ?? step.value)
  if (!isAverage) {
    // A dot at the end of its step and over it stands beside the words, not against them.
    const isBeside = model.dots.some(
      (it) =>
        Math.abs(x(it.at) - x(step.to)) < 8 && y(it.value) < line + 4 && y(it.value) > line - 24,
    )
    return { x: x(step.to) - (isStrict(step) || isBeside ? 9 : 5), y: line - 7, anchor: 'end' }
  }
  const start = { x: x(step.from) + 5, anchor: 'start' } as const
  const over = rectOf({ ...start, y: line - 7 }, { width: width + 6, lines: 1 })
  const isTaken = model.dots.some(
    (it) => x(it.at) < over.right && y(it.value) > over.top - 4 && y(it.value) < line - 2,
  )
  return { ...start, y: isTaken ? line + 17 : line - 7 }
}

const isStrict = ({ op }: Step) => op === 'gt' || op === 'lt'

/** Finds room for the words beside the figures, so that none covers a line or another word. */
export function labelPlaces(drawing: Drawing, wanted: Wanted & Fixed): LabelPlaces {
  const { model, x, y, box, width } = drawing
  const taken = {
    points: linesOf(drawing),
    rects: [
      ...wanted.reserved,
      ...wanted.steps.map((it) =>
        rectOf(stepSpot(it.step, drawing, it), { width: it.width, lines: 1 }),
      ),
    ] as Rect[],
    edge: { left: box.left, right: width, top: 0, bottom: box.bottom + 2 },
  }
  const place = (spots: [Spot, ...Spot[]] | null, size: number | null, lines: number) => {
    if (!spots || size === null) return null
    const spot = freest(spots, { width: size, lines }, taken)
    taken.rects.push(rectOf(spot, { width: size, lines }))
    return spot
  }
  return {
    assigned: place(besideSpots(model.assigned, drawing), wanted.assigned, 1),
    original: place(besideSpots(model.originals, drawing), wanted.original, 1),
    latest:
      wanted.latest &&
      place(latestSpots(drawing, wanted.latest), wanted.latest.width, wanted.latest.lines),
    shouldBe: place(shouldBeSpots(drawing), wanted.shouldBe, 2),
    baseline: place(baselineSpots(model, x, y, box), wanted.baseline, 1),
  }
}

function linesOf({ model, x, y, box }: Drawing): Point[] {
  const at = (it: Place): Point => ({ x: x(it.at), y: y(it.value) })
  const { projection, steps, originals, assigned, runs, paths, interims, dots, missing } = model
  const level = (of: readonly Step[], value: (step: Step) => number) =>
    of.flatMap((it) =>
      along([
        { x: x(it.from), y: y(value(it)) },
        { x: x(it.to), y: y(value(it)) },
      ]),
    )
  const risers = steps.flatMap((step, index) => {
    const before = steps[index - 1]
    if (before?.to !== step.from) return []
    return along([before, step].map(({ value }) => ({ x: x(step.from), y: y(value) })))
  })
  const lines = [
    ...runs.flatMap((run) => along(run.map(at))),
    ...paths.flatMap((run) => along(run.map(at))),
    ...(projection ? along([at(projection.from), at(projection.to)]) : []),
    ...level(steps, (it) => it.value),
    ...risers,
    ...level(steps, (it) => it.max ?? it.value),
    ...level([...originals, ...assigned], (it) => it.value),
    ...missing.flatMap((it) => (it.value === null ? [] : at({ at: it.at, value: it.value }))),
    ...interims.map(at),
    // A dot is what a chart is read by, and has a size.
    ...dots
      .map(at)
      .flatMap((it) => [
        ...Array.from({ length: 8 }, () => it),
        { x: it.x, y: it.y - 5 },
        { x: it.x, y: it.y + 5 },
        { x: it.x - 5, y: it.y },
        { x: it.x + 5, y: it.y },
      ]),
  ]
  return lines.filter((it) => it.x <= box.right)
}

/** On the side that the plan leaves next year first; where it stays, on the figure's own side. */
function latestSpots(
  { model, x, y, box, phone }: Drawing,
  { lines }: Size,
): [Spot, ...Spot[]] | null {
  const { latest, steps } = model
  if (!latest) return null
  const step = steps.find((it) => it.year === latest.year)
  const next = steps.find((it) => it.year === latest.year + 1)
  const isBelow =
    !step ||
    (next && next.value !== step.value ? next.value > step.value : latest.value < step.value)
  const [cx, cy] = [x(latest.at), y(latest.value)]
  const isLate = box.right - cx < (phone ? 90 : 150)
  const right = { x: cx + 12, anchor: 'start' } as const
  const left = { x: cx - 10, anchor: 'end' } as const
  const sides = isLate ? ([left, right] as const) : ([right, left] as const)
  const above = lines === 1 ? -11 : -28
  const heights = isBelow ? [20, above] : [above, 20]
  const spot = (side: 0 | 1, height: 0 | 1): Spot => {
    const beside = heights[height] ?? 20
    const away = sides[side] === left ? (beside > 0 ? 6 : -8) : 0
    return { ...sides[side], y: cy + beside + away }
  }
  return [spot(0, 0), spot(0, 1), spot(1, 0), spot(1, 1)]
}

/** Above the diamond, at the left of its leader where there is room. */
function shouldBeSpots({ model, x, y, box }: Drawing): [Spot, ...Spot[]] | null {
  const { latest, expected } = model
  if (!latest || !expected) return null
  const [cx, py] = [x(latest.at), y(expected.value)]
  const top = (away: number) => Math.max(box.top + 8, Math.min(py - away, box.bottom - 116))
  const start = { x: Math.min(box.left + 8, cx - 2), anchor: 'start' } as const
  const left = { x: cx - 6, anchor: 'end' } as const
  const right = { x: cx + 8, anchor: 'start' } as const
  const first = cx - box.left < 120 ? start : left
  const spots = [80, 56, 108].flatMap((away) =>
    [first, right, left].map((side): Spot => ({ ...side, y: top(away) })),
  )
  return [{ ...first, y: top(80) }, ...spots]
}

/** At the end of a second line beside the plan: above it or below. */
function besideSpots(steps: readonly Step[], { x, y }: Drawing): [Spot, ...Spot[]] | null {
  const last = steps.at(-1)
  if (!last) return null
  const [end, height] = [x(last.to) - 5, y(last.value)]
  const at = (away: number, left = 0): Spot => ({ x: end - left, y: height + away, anchor: 'end' })
  return [at(-6), at(17), at(-6, 70), at(17, 70), at(-24), at(34)]
}

/** Beside the bar on the left edge, else in the corner of the axes. */
function baselineSpots(
  { baseline }: ChartModel,
  x: Scale,
  y: Scale,
  box: ChartBox,
): [Spot, ...Spot[]] | null {
  if (!baseline) return null
  const left = baseline.kind === 'known' ? box.left + 10 : x(baseline.at) + 12
  const at = (height: number): Spot => ({ x: left, y: height, anchor: 'start' })
  const own = y(baseline.value)
  return [
    at(own + 18),
    at(own - 8),
    at(own + 32),
    at(box.bottom - 6),
    at(own - 24),
    at(own - 44),
    at(own - 64),
  ]
}
