import type { SetUpRow } from './set-up-queries.ts'

export const shows = ['all', 'unassigned', 'confirm', 'baseline'] as const
export type Show = (typeof shows)[number]

export const isShow = (text: string | null): text is Show => shows.some((it) => it === text)

const lacks: Record<Show, (row: SetUpRow) => boolean> = {
  all: () => true,
  unassigned: ({ assignment }) => assignment.enters === null,
  confirm: ({ assignment }) => assignment.toConfirm,
  baseline: ({ needsBaseline, baseline }) => needsBaseline && baseline === null,
}

export const countOf = (rows: readonly SetUpRow[], show: Show): number =>
  rows.filter(lacks[show]).length

/** What was just saved stays in sight until the filter changes: the page keeps its place. */
export const filtered = (
  rows: readonly SetUpRow[],
  { show, group, kept }: { show: Show; group: string | null; kept: ReadonlySet<string> },
): SetUpRow[] =>
  rows.filter(
    (row) =>
      (group === null || row.group === group) && (lacks[show](row) || kept.has(row.indicatorId)),
  )
