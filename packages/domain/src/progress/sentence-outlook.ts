import type { OutlookStatus } from '../vocabulary.ts'
import type { Evaluation } from './evaluation.ts'
import { endsWithout, isInWords, passedYear } from './outlook.ts'
import { amount, asked, both, join, number, type Both } from './say.ts'
import { sayNeed } from './sentence-need.ts'
import { plainOutlook } from './words.ts'

const clause = (part: Both | null): Both | null => part && both((l) => `; ${part[l]}`)

/** What the outlook adds to the year's clause: "; cần thêm … vào năm 2030", or nothing. */
export function sayOutlook(evaluation: Evaluation, focus: number): Both | null {
  const { laid, outlook } = evaluation
  const { measure } = laid.input
  const counted =
    measure === 'annual' && outlook.dueYears > 0 ? sayCount(outlook) : saySoFar(evaluation)
  return join(clause(counted), sayStatus(evaluation, focus), sayBreak(evaluation))
}

function sayStatus(evaluation: Evaluation, focus: number): Both | null {
  const { laid, outlook, core } = evaluation
  const { status } = outlook
  if (status === 'not_due') return null
  if (status === 'no_data') return saySilence(evaluation, focus)
  if (status === 'not_assessable')
    return join(clause(sayReason(evaluation)), clause(sayNeed(evaluation)))
  if (laid.input.measure === 'milestone') return clause(sayMilestone(evaluation, focus))
  if (status === 'reached') return clause(sayReached(evaluation))
  if (status === 'missed') return clause(sayMissed(evaluation))
  const need = laid.input.measure === 'annual' ? null : sayNeed(evaluation)
  const away = status === 'moving_away' ? plainOutlook.moving_away : null
  if (need) return join(clause(away), clause(need))
  if (laid.input.measure === 'annual' && core.year === focus) return null
  return clause(plainOutlook[status])
}

const sayCount = ({ attainedYears, dueYears }: Evaluation['outlook']): Both => ({
  vi: `đạt ${attainedYears}/${dueYears} năm đến hạn`,
  en: `${attainedYears} of ${dueYears} due ${dueYears === 1 ? 'year' : 'years'} attained`,
})

/** The mean or the sum so far beside its target. */
function saySoFar({ laid, core }: Evaluation): Both | null {
  const { input, schedule } = laid
  const bounds = schedule.whole?.bounds
  if (core.actual === null || core.year === null || !bounds) return null
  const years =
    core.year > schedule.span.start ? `${schedule.span.start}–${core.year}` : String(core.year)
  const { actual } = core
  if (input.measure === 'average_rate') {
    const mean = both((l) => `${number(actual, l, 2)}%`)
    return {
      vi: `bình quân ${years} đạt ${mean.vi} mỗi năm / mục tiêu ${asked(bounds, '%', 'vi')}`,
      en: `the mean of ${years} is ${mean.en} a year against a target of ${asked(bounds, '%', 'en')}`,
    }
  }
  if (input.measure !== 'cumulative') return null
  return {
    vi: `lũy kế ${years} đạt ${amount(actual, input.unit, 'vi')} / tổng ${asked(bounds, input.unit, 'vi')}`,
    en: `the sum of ${years} is ${amount(actual, input.unit, 'en')} out of ${asked(bounds, input.unit, 'en')}`,
  }
}

function sayReached({ laid, core }: Evaluation): Both {
  const { schedule, input } = laid
  const target = schedule.endTarget
  const bounds = target?.bounds
  if (input.measure === 'annual')
    return { vi: 'mọi năm đến hạn đều đạt', en: 'every due year is attained' }
  if (!bounds) return { vi: 'đã đạt đích', en: 'the end target is reached' }
  const goal = both((l) => asked(bounds, input.unit, l))
  const hold = input.measure === 'level' && core.year !== null && core.year < schedule.end
  return {
    vi: `đã đạt mục tiêu ${goal.vi} của ${periodOf(laid).vi}${hold ? ', cần giữ mức' : ''}`,
    en: `the target of ${goal.en} for ${periodOf(laid).en} is reached${hold ? ' and has to be held' : ''}`,
  }
}

function sayMissed({ laid, outlook }: Evaluation): Both {
  const bounds = laid.schedule.endTarget?.bounds
  if (laid.input.measure === 'annual' && outlook.dueYears > 1)
    return { vi: 'không phải năm nào cũng đạt', en: 'not every due year is attained' }
  if (!bounds || laid.input.measure === 'annual')
    return { vi: 'không đạt đích', en: 'the end target is missed' }
  return {
    vi: `không đạt mục tiêu ${asked(bounds, laid.input.unit, 'vi')} của ${periodOf(laid).vi}`,
    en: `the target of ${asked(bounds, laid.input.unit, 'en')} for ${periodOf(laid).en} is missed`,
  }
}

function periodOf({ schedule }: Evaluation['laid']): Both {
  const { span, end, whole } = schedule
  if (!whole) return { vi: `năm ${end}`, en: String(end) }
  return { vi: `giai đoạn ${span.start}–${span.end}`, en: `${span.start}–${span.end}` }
}

function sayMilestone({ outlook, core }: Evaluation, focus: number): Both | null {
  const { status } = outlook
  const { reachedIn } = core
  if (status === 'reached' && reachedIn !== null)
    return reachedIn === focus
      ? { vi: 'đã đạt đích', en: 'the milestone is reached' }
      : { vi: `đã đạt từ năm ${reachedIn}`, en: `reached since ${reachedIn}` }
  if (reachedIn !== null)
    return {
      vi: `đã đạt năm ${reachedIn} nhưng không giữ được`,
      en: `reached in ${reachedIn} but not kept`,
    }
  return status === 'missed'
    ? { vi: 'không đạt đích đúng hạn', en: 'the milestone is missed' }
    : plainOutlook[status]
}

function saySilence({ laid, lastKnown }: Evaluation, focus: number): Both | null {
  const silent = passedYear(laid)
  const missing =
    silent === null || silent === focus
      ? null
      : { vi: `năm ${silent} chưa có số liệu`, en: `${silent} has no data` }
  const last = lastKnown && {
    vi: `triển vọng gần nhất (năm ${lastKnown.year}): ${statusWords(lastKnown.status).vi}`,
    en: `last known outlook (${lastKnown.year}): ${statusWords(lastKnown.status).en}`,
  }
  return join(clause(missing), clause(last))
}

const statusWords = (status: OutlookStatus) => plainOutlook[status]

function sayReason({ laid, outlook, core }: Evaluation): Both | null {
  if (outlook.reason === 'no_baseline')
    return {
      vi: 'chưa có giá trị gốc để so với lộ trình',
      en: 'there is no baseline to compare with the planned path',
    }
  if (outlook.reason === 'words')
    return core.year !== null && isInWords(laid)
      ? { vi: 'chưa có kết luận để đánh giá triển vọng', en: 'the outlook awaits a judgement' }
      : null
  if (outlook.reason === 'series_break') return null
  if (laid.schedule.endTarget === null)
    return {
      vi: 'không có mục tiêu cuối kỳ để đánh giá triển vọng',
      en: 'there is no end target to judge the outlook by',
    }
  if (endsWithout(laid))
    return {
      vi: 'không đánh giá được đích vì năm cuối không áp dụng',
      en: 'the end cannot be judged, since its year does not apply',
    }
  return {
    vi: 'không tính được nhịp từ các số liệu này',
    en: 'no pace can be computed from these figures',
  }
}

function sayBreak({ laid, outlook }: Evaluation): Both | null {
  const year = laid.input.seriesBreak
  if (outlook.reason !== 'series_break' || !year) return null
  return {
    vi: `; không so với lộ trình vì chuỗi số liệu đứt từ năm ${year}`,
    en: `; not compared with the planned path, since the series breaks in ${year}`,
  }
}
