import type { Evaluation } from './evaluation.ts'
import { boundOf, senseOf } from './judge.ts'
import { method } from './method.ts'
import { amount, both, number, operand, type Locale } from './say.ts'
import { sayNeed } from './sentence-need.ts'
import { atLeast } from './tolerance.ts'
import { plainOutlook } from './words.ts'
import { change, soFarName, step, type WorkingStep } from './working-step.ts'

/** The pace with its limits, or why there is none. */
export function paceStep({ laid, core, outlook }: Evaluation): WorkingStep | null {
  const { measure } = laid.input
  const { actual, planned, baseline, pace } = core
  if (actual === null || (measure !== 'level' && planned === null)) return null
  const title =
    measure === 'level'
      ? { vi: 'Nhịp so với lộ trình', en: 'Pace against the planned path' }
      : { vi: 'Nhịp từ đầu giai đoạn', en: 'Pace since the period began' }
  const inputs = [
    { name: soFarName(measure), value: actual },
    ...(planned === null
      ? []
      : [{ name: { vi: 'Lộ trình đến lúc đó', en: 'Planned by then' }, value: planned }]),
    ...(baseline && measure === 'level'
      ? [
          {
            name: { vi: `Gốc ${baseline.year}`, en: `Baseline ${baseline.year}` },
            value: baseline.value,
          },
        ]
      : []),
  ]
  const { status } = outlook
  const judged = both((l) => plainOutlook[status][l])
  if (pace === null || planned === null)
    return step('pace', title, {
      inputs,
      status,
      text: {
        vi: `Không tính nhịp; triển vọng: ${judged.vi}.`,
        en: `No pace is computed; outlook: ${judged.en}.`,
      },
    })
  const formula = both((l) => {
    const result = number(pace, l, 3)
    if (measure === 'level' && baseline)
      return `${change(actual, baseline.value, l)} / ${change(planned, baseline.value, l)} = ${result}`
    if (measure === 'average_rate')
      return `ln(1 + ${operand(actual, l)}%) / ln(1 + ${operand(planned, l)}%) = ${result}`
    return `${operand(actual, l)} / ${operand(planned, l)} = ${result}`
  })
  return step('pace', title, {
    inputs,
    formula,
    result: pace,
    status,
    text: both(
      (l) => `${sayRange(pace, l)} ${l === 'vi' ? 'Triển vọng' : 'Outlook'}: ${judged[l]}.`,
    ),
  })
}

/** Between which limits the pace lies; the outlook can differ where the year or the end decides. */
function sayRange(pace: number, l: Locale): string {
  const [risk, on] = [number(method.atRisk, l), number(method.onTrack, l)]
  if (atLeast(pace, method.onTrack)) return l === 'vi' ? `Từ ${on} trở lên.` : `${on} or more.`
  if (atLeast(pace, method.atRisk))
    return l === 'vi' ? `Từ ${risk} đến dưới ${on}.` : `From ${risk} to below ${on}.`
  if (pace < 0) return l === 'vi' ? 'Dưới 0: ngược hướng.' : 'Below 0: the wrong way.'
  return l === 'vi' ? `Dưới ${risk}.` : `Below ${risk}.`
}

/** The step from the level to months ahead or behind; null where time has no meaning. */
export function monthsStep({ laid, core, outlook }: Evaluation): WorkingStep | null {
  const { months } = outlook
  const { actual, year } = core
  if (months === null || actual === null || year === null) return null
  const day = dayOf(year + months / 12)
  const size = both((l) => number(Math.abs(months), l, 1))
  const late = months < 0
  const value = both((l) => amount(actual, laid.input.unit, l))
  const none = size.en === '0'
  return step('months', late ? howLate : howEarly, {
    inputs: [{ name: soFarName(laid.input.measure), value: actual }],
    result: months,
    text: {
      vi: `Lộ trình có ${value.vi} vào ${written(day)}; số liệu ngày 14/12/${year}. ${none ? 'Đúng lộ trình' : `${late ? 'Chậm' : 'Nhanh'} ${size.vi} tháng`}.`,
      en: `The path has ${value.en} on ${written(day)}; the figure is of 14/12/${year}. ${none ? 'On the path' : `${size.en} months ${late ? 'behind' : 'ahead'}`}.`,
    },
  })
}

const howLate = { vi: 'Chậm bao lâu', en: 'How far behind' }
const howEarly = { vi: 'Nhanh bao lâu', en: 'How far ahead' }

/** The local date of a moment on the report calendar: a whole number is 14 December of that year. */
function dayOf(time: number): string {
  const year = Math.floor(time)
  const start = Date.UTC(year, 11, 14)
  const length = Date.UTC(year + 1, 11, 14) - start
  const dayLength = 86_400_000
  const days = Math.round(((time - year) * length) / dayLength)
  return new Date(start + days * dayLength).toISOString().slice(0, 10)
}

/** `2026-07-21` as it is written here, in both languages: `21/07/2026`. */
const written = (day: string) => day.split('-').toReversed().join('/')

/** The step to what each remaining year has to bring; null where nothing is needed or can be said. */
export function needStep(evaluation: Evaluation): WorkingStep | null {
  const { laid, core, outlook } = evaluation
  const { needed } = outlook
  const { actual, year } = core
  const bounds = laid.schedule.endTarget?.bounds
  const said = sayNeed(evaluation)
  if (!needed || !bounds || actual === null || year === null || !said) return null
  const end = boundOf(bounds, senseOf(bounds.op, laid.input.direction))
  const years = laid.schedule.end - year
  const reached = outlook.status === 'reached'
  const formula = both((l) => {
    const result =
      needed.kind === 'rate' ? `${number(needed.value * 100, l, 2)}%` : number(needed.value, l)
    if (laid.input.measure === 'average_rate') return result
    if (needed.kind === 'rate')
      return `(${operand(end, l)} / ${operand(actual, l)})^(1/${years}) – 1 = ${result}`
    return `${change(end, actual, l)} / ${years} = ${result}`
  })
  const sentence = both((l) => `${said[l].charAt(0).toUpperCase()}${said[l].slice(1)}.`)
  const held = { vi: 'Đã đạt mục tiêu; giữ mức.', en: 'The target is reached; hold the level.' }
  return step(
    'needed',
    { vi: 'Cần từ nay', en: 'Needed from here' },
    {
      inputs: [
        {
          name: { vi: `Mục tiêu ${laid.schedule.end}`, en: `Target ${laid.schedule.end}` },
          value: end,
        },
        { name: soFarName(laid.input.measure), value: actual },
        { name: { vi: 'Số năm còn lại', en: 'Years left' }, value: years },
      ],
      formula: reached ? null : formula,
      result: needed.value,
      text: reached ? held : sentence,
    },
  )
}
