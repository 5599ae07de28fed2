import { parsePeriod, periodLabel } from './progress/calendar.ts'

// What people are told of, and the words for it: one place for the page and the letter.

interface AboutRound {
  period: string
  deadline: string
  /** The last day that takes figures. */
  closesOn: string
  /** The reader's office; null: the reader coordinates the commune. */
  office: string | null
}

interface AboutDue extends AboutRound {
  office: string
  /** Figures that are not submitted. */
  count: number
  returned: number
}

/** What is told, by its kind. */
export type Notice =
  | {
      kind: 'round_opened'
      about: AboutRound & {
        /** Indicators to enter. */
        count: number
        /** For the coordinator: offices that enter, and indicators that no office enters. */
        offices: number | null
        unassigned: number | null
        /** Why it was opened again for this office alone; then `closesOn` is that office's last day. */
        reason: string | null
      }
    }
  | { kind: 'round_due_soon'; about: AboutDue }
  | { kind: 'round_late'; about: AboutDue }
  | {
      kind: 'figure_returned'
      about: { period: string; office: string; codes: string[]; reason: string }
    }
  | {
      kind: 'explanation_asked'
      about: {
        office: string
        code: string
        name: string
        /** Null: the indicator as a whole. */
        period: string | null
        question: string
        dueOn: string
      }
    }

export interface NoticeWords {
  title: string
  text: string
}

/** The words of a notice, in both languages. */
export function noticeWords(notice: Notice): Record<'vi' | 'en', NoticeWords> {
  switch (notice.kind) {
    case 'round_opened':
      return opened(notice.about)
    case 'round_due_soon':
      return due(notice.about, {
        vi: (period) => `Sắp đến hạn nộp số liệu ${period}`,
        en: (period) => `Figures for ${period} are due soon`,
      })
    case 'round_late':
      return due(notice.about, {
        vi: (period) => `Số liệu ${period} đã quá hạn nộp`,
        en: (period) => `Figures for ${period} are overdue`,
      })
    case 'figure_returned':
      return returned(notice.about)
    case 'explanation_asked':
      return asked(notice.about)
  }
}

/** Where a notice leads: the address in the web application. */
export function noticePath(notice: Notice, slug: string): string {
  const commune = `/c/${encodeURIComponent(slug)}`
  if (notice.kind === 'explanation_asked')
    return `${commune}/indicators/${encodeURIComponent(notice.about.code)}#explanations`
  return `${commune}/entry?round=${notice.about.period}`
}

type About<K extends Notice['kind']> = Extract<Notice, { kind: K }>['about']

function opened(about: About<'round_opened'>) {
  const { deadline, closesOn, office, count, offices, unassigned, reason } = about
  const period = words(about.period)
  if (reason !== null)
    return {
      vi: {
        title: `Kỳ báo cáo ${period.vi} mở lại cho ${office}`,
        text: `Nhập được đến hết ngày ${day(closesOn)}. Lý do: ${sentence(reason)}`,
      },
      en: {
        title: `The round for ${period.en} has been reopened for ${office}`,
        text: `Figures can be entered until ${day(closesOn)}. Reason: ${sentence(reason)}`,
      },
    }
  const title = {
    vi: `Kỳ báo cáo ${period.vi} đã mở`,
    en: `The round for ${period.en} is open`,
  }
  const dueOn = { vi: `hạn nộp ${day(deadline)}.`, en: `due ${day(deadline)}.` }
  if (office !== null)
    return {
      vi: { title: title.vi, text: `${office} có ${count} chỉ tiêu cần nhập; ${dueOn.vi}` },
      en: {
        title: title.en,
        text: `${office} has ${many(count, 'indicator')} to enter; ${dueOn.en}`,
      },
    }
  const rest = unassigned
    ? {
        vi: ` ${unassigned} chỉ tiêu chưa phân công đơn vị nhập.`,
        en: ` Not yet assigned to an office: ${many(unassigned, 'indicator')}.`,
      }
    : { vi: '', en: '' }
  return {
    vi: {
      title: title.vi,
      text: `${offices ?? 0} đơn vị có ${count} chỉ tiêu cần nhập; ${dueOn.vi}${rest.vi}`,
    },
    en: {
      title: title.en,
      text: `${many(count, 'indicator')} to enter by ${many(offices ?? 0, 'office')}; ${dueOn.en}${rest.en}`,
    },
  }
}

function due(
  about: AboutDue,
  title: Record<'vi' | 'en', (period: string) => string>,
): Record<'vi' | 'en', NoticeWords> {
  const { deadline, closesOn, office, count } = about
  const period = words(about.period)
  const some = about.returned > 0
  return {
    vi: {
      title: title.vi(period.vi),
      text:
        `${office} còn ${count} chỉ tiêu chưa gửi` +
        (some ? `, trong đó ${about.returned} bị trả lại` : '') +
        `; hạn nộp ${day(deadline)}, kỳ đóng sau ngày ${day(closesOn)}.`,
    },
    en: {
      title: title.en(period.en),
      text:
        `${office} has ${many(count, 'indicator')} not submitted` +
        (some ? `, ${about.returned} of them returned` : '') +
        `; due ${day(deadline)}, the round closes after ${day(closesOn)}.`,
    },
  }
}

function returned({ period, office, codes, reason }: About<'figure_returned'>) {
  const when = words(period)
  return {
    vi: {
      title: `${codes.length} số liệu ${when.vi} của ${office} bị trả lại`,
      text: `Chỉ tiêu ${listed(codes, 'vi')}. Lý do: ${sentence(reason)}`,
    },
    en: {
      title: `${many(codes.length, 'figure')} of ${office} for ${when.en} returned`,
      text: `Indicator ${listed(codes, 'en')}. Reason: ${sentence(reason)}`,
    },
  }
}

function asked(about: About<'explanation_asked'>) {
  const { code, name, question, dueOn } = about
  const when = about.period === null ? null : words(about.period)
  return {
    vi: {
      title: `Yêu cầu giải trình chỉ tiêu ${code}`,
      text: `${name}${when ? `, ${when.vi}` : ''}: ${sentence(question)} Trả lời chậm nhất ngày ${day(dueOn)}.`,
    },
    en: {
      title: `Explanation requested for indicator ${code}`,
      text: `${name}${when ? `, ${when.en}` : ''}: ${sentence(question)} Answer by ${day(dueOn)}.`,
    },
  }
}

/** So many codes are named; the rest is counted. */
const named = 12

function listed(codes: readonly string[], language: 'vi' | 'en'): string {
  const shown = codes.slice(0, named).join(', ')
  const more = codes.length - named
  if (more <= 0) return shown
  return language === 'vi' ? `${shown} và ${more} chỉ tiêu khác` : `${shown} and ${more} more`
}

const words = (text: string): Record<'vi' | 'en', string> => {
  const period = parsePeriod(text)
  if (!period) return { vi: text, en: text }
  const label = periodLabel(period)
  return { vi: label.vi, en: period.kind === 'year' ? String(period.year) : `the ${label.en}` }
}

const many = (count: number, thing: string) => `${count} ${thing}${count === 1 ? '' : 's'}`

const day = (text: string) => text.split('-').toReversed().join('/')

/** What a person wrote ends like a sentence. */
const sentence = (text: string) => (/[.?!…]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`)
