import { outlookStatuses, verdicts } from '@tien-do/domain'

/** What must hold for every answer of `progress assess`; null where all is well. */
export function faultOf(line: string, id: string): string | null {
  const answer = JSON.parse(line)
  // JSON has no NaN and no Infinity: they would stand as null, or as a word inside a sentence.
  if (/NaN|Infinity|undefined|null/.test(JSON.stringify(answer.sentence ?? '')))
    return 'a sentence with a number that is none'
  if (answer.error !== undefined) return `refused: ${answer.error}`
  if (answer.id !== id) return `answers ${answer.id}`
  if (Object.keys(answer).join() !== 'id,method,years,period,outlook,horizons,sentence')
    return `keys ${Object.keys(answer).join()}`
  if (Object.keys(answer.outlook).join() !== outlookKeys) return 'keys of the outlook'
  if (!outlookStatuses.includes(answer.outlook.status)) return `status ${answer.outlook.status}`
  for (const year of answer.years) {
    if (Object.keys(year).join() !== yearKeys) return 'keys of a year'
    if (!verdicts.includes(year.verdict)) return `verdict ${year.verdict}`
  }
  for (const needed of [answer.outlook.needed, ...answer.horizons.map((it: Wanted) => it.needed)])
    if (needed && typeof needed.value !== 'number') return 'a need without a number'
  const { forecast } = answer.outlook
  if (forecast && typeof forecast.value !== 'number') return 'a forecast without a number'
  if (!answer.sentence.vi.endsWith('.') || !answer.sentence.en.endsWith('.')) return 'no sentence'
  return null
}

interface Wanted {
  needed: { value: unknown } | null
}

const outlookKeys = 'status,reason,pace,months,needed,forecast,attainedYears,dueYears,marks'
const yearKeys = 'year,actual,grade,attained,attainment,difference,verdict,interim,original'
