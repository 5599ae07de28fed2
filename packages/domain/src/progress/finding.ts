import { outlookStatuses, verdicts, type OutlookStatus, type Verdict } from '../vocabulary.ts'
import type { Sentence } from './assessment.ts'
import { coverage, type OutlookCounts, type Tally } from './roll-up.ts'

/** What a page counts: the plan's numbered indicators, or their measurable rows. */
export type CountedThing = 'headlines' | 'rows'

const nbsp = '\u00a0'
const noun = {
  headlines: { vi: 'chỉ tiêu', en: ['indicator', 'indicators'] },
  rows: { vi: 'chỉ tiêu thành phần', en: ['component', 'components'] },
} as const

/** Verdicts inside a sentence. */
export const verdictWords: Record<Verdict, { vi: string; en: string }> = {
  exceeded: { vi: 'vượt', en: 'exceeded' },
  met: { vi: 'đạt', en: 'met' },
  nearly_met: { vi: 'xấp xỉ', en: 'nearly met' },
  not_met: { vi: 'không đạt', en: 'not met' },
  no_data: { vi: 'chưa có số liệu', en: 'without data' },
  unjudged: { vi: 'chờ đánh giá', en: 'awaiting judgement' },
  in_progress: { vi: 'đang thực hiện', en: 'in progress' },
  not_due: { vi: 'chưa đến hạn', en: 'not due' },
  no_target: { vi: 'không đặt mục tiêu năm', en: 'without a target this year' },
  not_applicable: { vi: 'không áp dụng', en: 'not applicable' },
}

/** Outlooks inside a sentence. */
export const statusWords: Record<OutlookStatus, { vi: string; en: string }> = {
  reached: { vi: 'đã đạt đích', en: 'reached' },
  on_track: { vi: 'đúng tiến độ', en: 'on track' },
  at_risk: { vi: 'có nguy cơ', en: 'at risk' },
  off_track: { vi: 'chậm tiến độ', en: 'off track' },
  moving_away: { vi: 'đi ngược', en: 'moving away' },
  missed: { vi: 'không đạt đích', en: 'missed' },
  no_data: { vi: 'chưa có số liệu', en: 'without data' },
  not_due: { vi: 'chưa đến hạn', en: 'not due' },
  not_assessable: { vi: 'không đánh giá được', en: 'not assessable' },
}

/**
 * The finding that opens an overview: how many of those with data attained the year's target and
 * how many did not; where nothing is due this year, the outlook to the end year instead.
 */
export function finding(
  year: number,
  endYear: number,
  tally: Tally,
  outlook: OutlookCounts,
  thing: CountedThing,
): Sentence {
  const { attained, withData, due, counts } = tally
  const n = noun[thing]
  if (withData > 0) {
    const failed = counts.not_met
    return {
      vi:
        `${attained} trên ${withData}${nbsp}${n.vi} đạt hoặc vượt kế hoạch năm ${year}` +
        (failed > 0 ? `; ${failed}${nbsp}${n.vi} không đạt.` : '.'),
      en:
        `${attained} of ${withData} ${n.en[1]} met or exceeded the ${year} target` +
        (failed > 0 ? `; ${failed} did not.` : '.'),
    }
  }
  if (due > 0)
    return {
      vi: `Chưa có số liệu năm ${year} cho ${due}${nbsp}${n.vi} đến hạn.`,
      en: `No data yet for the ${due} ${due === 1 ? n.en[0] : n.en[1]} due in ${year}.`,
    }
  const ahead = (['in_progress', 'not_due'] as const).filter((verdict) => counts[verdict] > 0)
  if (ahead.length > 0) {
    const vi = ahead.map((it) => `${counts[it]}${nbsp}${n.vi} ${verdictWords[it].vi}`)
    const en = ahead.map((it, i) => {
      const counted = i === 0 ? ` ${counts[it] === 1 ? n.en[0] : n.en[1]}` : ''
      return `${counts[it]}${counted} ${verdictWords[it].en}`
    })
    return {
      vi: `Năm ${year} chưa kết thúc: ${vi.join(', ')}.`,
      en: `${year} is not over: ${en.join(', ')}.`,
    }
  }
  return {
    vi: `Kế hoạch không đặt mục tiêu riêng cho năm ${year}; đến năm ${endYear}: ${listOutlook(outlook, 'vi')}.`,
    en: `The plan sets no target for ${year} itself; by ${endYear}: ${listOutlook(outlook, 'en')}.`,
  }
}

/**
 * The line under the finding: every verdict with its count, the coverage, and how many measurable
 * targets stand outside the plan's numbered list (`beyond`).
 */
export function countLine(total: number, tally: Tally, thing: CountedThing, beyond = 0): Sentence {
  const share = coverage(tally)
  const list = (language: 'vi' | 'en') =>
    verdicts
      .filter((v) => tally.counts[v] > 0)
      .map((v) => `${tally.counts[v]} ${verdictWords[v][language]}`)
      .join(', ')
  const percent = share === null ? null : Math.round(share * 100)
  const n = noun[thing]
  return {
    vi:
      `${total}${nbsp}${n.vi}${total > 0 ? `: ${list('vi')}` : ''}.` +
      (percent === null
        ? ''
        : ` Độ phủ số liệu ${percent}% (${tally.withData}/${tally.due} đến hạn).`) +
      (beyond > 0 ? ` Ngoài ra ${beyond}${nbsp}mục tiêu nằm trong phần nhiệm vụ.` : ''),
    en:
      `${total} ${total === 1 ? n.en[0] : n.en[1]}${total > 0 ? `: ${list('en')}` : ''}.` +
      (percent === null ? '' : ` Data coverage ${percent}% (${tally.withData}/${tally.due} due).`) +
      (beyond > 0 ? ` Besides, ${beyond} targets stand among the tasks.` : ''),
  }
}

const listOutlook = (outlook: OutlookCounts, language: 'vi' | 'en') =>
  outlookStatuses
    .filter((s) => outlook[s] > 0)
    .map((s) => `${outlook[s]} ${statusWords[s][language]}`)
    .join(', ')
