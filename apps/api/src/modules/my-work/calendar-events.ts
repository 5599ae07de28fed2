import type { CalendarEvent } from '@tien-do/contract'
import { isReviewing, parsePeriod, periodLabel } from '@tien-do/domain'
import type { Language } from '../../http/language.ts'
import type { DayEvent } from './ics.ts'

/** An event with the key by which a phone knows it again. */
export type KeyedEvent = CalendarEvent & { uid: string }

const reviewWords = {
  meeting: { vi: 'họp kiểm điểm', en: 'review meeting' },
  mid_term: { vi: 'sơ kết giữa kỳ', en: 'mid-term review' },
  final: { vi: 'tổng kết giai đoạn', en: 'final review' },
} as const

/** A round that asks is named by its period, one that reviews by what it is too. */
const roundWords = ({ period, roundKind }: CalendarEvent) => {
  const parsed = period === null ? null : parsePeriod(period)
  const of = parsed ? periodLabel(parsed) : { vi: period ?? '', en: period ?? '' }
  if (roundKind === null || !isReviewing(roundKind)) return of
  const review = reviewWords[roundKind]
  return { vi: `${review.vi} ${of.vi}`, en: `${review.en} ${of.en}` }
}

/** What the event is, in a line. */
function titleOf(event: CalendarEvent, language: Language) {
  const { kind, office, code, tasks } = event
  const of = roundWords(event)
  const words = {
    deadline: { vi: `Hạn nộp số liệu ${of.vi}`, en: `Figures due: ${of.en}` },
    closing: {
      vi: `Ngày cuối nhận số liệu ${of.vi}`,
      en: `Last day that takes figures: ${of.en}`,
    },
    exception: {
      vi: `Hết hạn mở lại kỳ ${of.vi} cho ${office?.name ?? ''}`,
      en: `Reopened until today: ${of.en}, ${office?.name ?? ''}`,
    },
    explanation: {
      vi: `Hạn trả lời giải trình chỉ tiêu ${code ?? ''}`,
      en: `Explanation due: indicator ${code ?? ''}`,
    },
    tasks: {
      vi: `${tasks.length} nhiệm vụ đến hạn`,
      en: tasks.length === 1 ? '1 task ends' : `${tasks.length} tasks end`,
    },
  } as const
  return words[kind][language]
}

/** The event for a phone's calendar; what is invented says so. */
export function toDayEvent(event: KeyedEvent, language: Language, url: string): DayEvent {
  const { commune, office, tasks, demo } = event
  const place = [`${commune.kind} ${commune.name}`, office?.name].filter(Boolean).join(', ')
  const listed = { vi: 'Nhiệm vụ', en: 'Tasks' }[language]
  const invented = {
    vi: 'Số liệu minh họa, không phải lịch thật.',
    en: 'Demonstration data, no real deadline.',
  }[language]
  return {
    uid: event.uid,
    day: event.day,
    summary: titleOf(event, language),
    description: [
      place.charAt(0).toLocaleUpperCase('vi') + place.slice(1),
      ...(tasks.length > 0 ? [`${listed}: ${tasks.join(', ')}`] : []),
      ...(demo ? [invented] : []),
    ].join('\n'),
    url,
  }
}
