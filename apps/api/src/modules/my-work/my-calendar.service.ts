import type { getMyCalendar, ParsedOf } from '@tien-do/contract'
import type { Clock } from '../../clock.ts'
import type { Asking } from '../../http/asking.ts'
import type { FileAnswer } from '../../http/mount.ts'
import { dayOf } from '../assessment/assessment.repository.ts'
import { toCommuneRef, toOfficeRef } from '../communes/communes.repository.ts'
import { toDayEvent, type KeyedEvent } from './calendar-events.ts'
import { calendarText } from './ics.ts'
import type { MyWorkRepository } from './my-work.repository.ts'
import { scopeOf } from './work-scope.ts'

export type MyCalendarService = ReturnType<typeof myCalendarService>

const asDate = (day: string) => new Date(`${day}T00:00:00Z`)
const dayMs = 86_400_000
const plusDays = (day: string, days: number) =>
  dayOf(new Date(asDate(day).getTime() + days * dayMs))

const nothing = { office: null, period: null, roundKind: null, code: null, tasks: [] }

/** The days of what somebody owes, as a month and as a calendar file. */
export const myCalendarService = (repository: MyWorkRepository, clock: Clock, origin: string) => {
  /** Deadlines of rounds, explanations and tasks that concern somebody, from a day to a day. */
  const eventsOf = async (asking: Asking, from: string, to: string): Promise<KeyedEvent[]> => {
    const { communeCodes, officeIds, reviewed } = scopeOf(asking.actor)
    const span = { from: asDate(from), to: asDate(to) }
    const [communes, rounds, explanations, tasks] = await Promise.all([
      repository.communes(communeCodes),
      repository.roundDays({ communeCodes, officeIds, ...span }),
      repository.explanationDays({ officeIds, communeCodes: reviewed, ...span }),
      repository.tasks({ officeIds, communeCodes: reviewed }),
    ])
    const refs = new Map(communes.map((it) => [it.code, toCommuneRef(it)]))
    /** In the span, and of a commune that is known. */
    const at = (code: string, date: Date, event: Omit<KeyedEvent, 'day' | 'commune'>) => {
      const [commune, day] = [refs.get(code), dayOf(date)]
      return commune && from <= day && day <= to ? [{ ...event, day, commune }] : []
    }
    const ofRounds = rounds.flatMap((round) => {
      const { communeCode, deadline, closesOn, period, kind, demo } = round
      const is = { ...nothing, period, roundKind: kind, demo }
      return [
        ...at(communeCode, deadline, { ...is, kind: 'deadline', uid: `deadline-${round.id}` }),
        ...(closesOn > deadline
          ? at(communeCode, closesOn, { ...is, kind: 'closing', uid: `closing-${round.id}` })
          : []),
        ...round.exceptions.flatMap((it) =>
          at(communeCode, it.until, {
            ...is,
            kind: 'exception',
            uid: `exception-${it.id}`,
            office: toOfficeRef(it.office),
          }),
        ),
      ]
    })
    const ofExplanations = explanations.flatMap(({ id, dueOn, office, indicator, demo }) =>
      at(office.communeCode, dueOn, {
        ...nothing,
        kind: 'explanation',
        uid: `explanation-${id}`,
        office: toOfficeRef(office),
        code: indicator.code,
        demo,
      }),
    )
    const ending = tasks.flatMap((task) => {
      const { end, deadlineKind, plan } = task
      if (end === null || deadlineKind === 'ongoing') return []
      const office =
        task.leadOffice && officeIds.includes(task.leadOffice.id) ? task.leadOffice : null
      return [{ no: task.no, end, office, code: plan.communeCode, demo: plan.demo }]
    })
    const ofTasks = [
      ...Map.groupBy(ending, (it) => `${it.code}-${it.office?.id ?? 'all'}-${dayOf(it.end)}`),
    ].flatMap(([key, together]) => {
      const [first] = together
      if (!first) return []
      return at(first.code, first.end, {
        ...nothing,
        kind: 'tasks',
        uid: `tasks-${key}`,
        office: first.office && toOfficeRef(first.office),
        tasks: together.map(({ no }) => no),
        demo: together.some((it) => it.demo),
      })
    })
    return [...ofRounds, ...ofExplanations, ...ofTasks].toSorted((a, b) =>
      a.day.localeCompare(b.day),
    )
  }

  return {
    month: async ({ month }: ParsedOf<typeof getMyCalendar>, asking: Asking) => {
      const [year = 0, number = 0] = month.split('-').map(Number)
      const last = dayOf(new Date(Date.UTC(year, number, 0)))
      return { items: await eventsOf(asking, `${month}-01`, last), today: clock.today() }
    },

    file: async (_input: object, asking: Asking): Promise<FileAnswer> => {
      const today = clock.today()
      const events = await eventsOf(asking, plusDays(today, -31), plusDays(today, 366))
      const name = { vi: 'Tiến Độ: việc của tôi', en: 'Tiến Độ: my work' }[asking.language]
      const entries = events.map((it) =>
        toDayEvent({ ...it, uid: `${it.uid}@tien-do` }, asking.language, `${origin}/me`),
      )
      return { name: 'viec-cua-toi.ics', text: calendarText(name, entries, clock.now()) }
    },
  }
}
