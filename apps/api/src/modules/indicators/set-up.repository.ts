import { dayOf, num } from '../assessment/assessment.repository.ts'
import type { Prisma } from '../../database/prisma.ts'

export type SetUpRepository = ReturnType<typeof setUpRepository>

export const setUpRepository = (db: Prisma) => ({
  /** Of each indicator of a plan: the offices as printed, and the assignments in force. */
  printedAndAssigned: async (planId: string) => {
    const rows = await db.planIndicator.findMany({
      where: { planId, withdrawnAt: null },
      select: {
        id: true,
        offices: { orderBy: { order: 'asc' }, select: { name: true, role: true } },
        assignments: { where: { endedAt: null }, include: { office: true } },
      },
    })
    return new Map(rows.map(({ id, ...row }) => [id, row]))
  },

  /** Every assignment an indicator ever had, newest first. */
  assignmentsOf: async (planIndicatorId: string) => {
    const rows = await db.assignment.findMany({
      where: { planIndicatorId },
      include: { office: { select: { id: true, name: true } }, by: { select: { name: true } } },
      orderBy: [{ endedAt: { sort: 'desc', nulls: 'first' } }, { role: 'asc' }, { id: 'desc' }],
      take: 200,
    })
    return rows.map(({ office, role, origin, since, endedAt, decision, by, demo }) => ({
      office,
      role,
      origin: origin === 'printed' ? ('printed' as const) : ('assigned' as const),
      since: dayOf(since),
      endedAt: endedAt?.toISOString() ?? null,
      decision,
      by: by?.name ?? null,
      demo,
    }))
  },

  /** What the city sets for a series, by year. */
  assignedOf: async (seriesId: string) => {
    const rows = await db.assignedFigure.findMany({
      where: { seriesId, supersededAt: null },
      orderBy: { year: 'asc' },
    })
    return rows.map(({ year, value, source, demo }) => ({
      year,
      value: value.toNumber(),
      source,
      demo,
    }))
  },

  /** Every baseline a series ever had, newest first, with what it was computed from. */
  baselinesOf: async (seriesId: string) => {
    const rows = await db.baseline.findMany({
      where: { seriesId },
      include: { parts: { orderBy: { order: 'asc' } }, by: { select: { name: true } } },
      orderBy: [
        { supersededAt: { sort: 'desc', nulls: 'first' } },
        { year: 'desc' },
        { id: 'desc' },
      ],
      take: 200,
    })
    return rows.map((row) => ({
      year: row.year,
      value: row.value.toNumber(),
      grade: row.grade,
      origin: row.origin === 'printed' ? ('printed' as const) : ('entered' as const),
      source: row.source,
      demo: row.demo,
      at: row.at.toISOString(),
      supersededAt: row.supersededAt?.toISOString() ?? null,
      by: row.by?.name ?? null,
      formula: row.formula,
      parts: row.parts.map((part) => ({
        name: part.name,
        value: num(part.value),
        weight: num(part.weight),
        numerator: num(part.numerator),
        denominator: num(part.denominator),
      })),
    }))
  },
})
