import { readCell, type CommuneRef, type Matrix, type matrixNarrowing } from '@tien-do/contract'
import { arrangeMatrix, fold, wordOf, type OutlookStatus, type SizeGroup } from '@tien-do/domain'
import type { Verdict } from '@tien-do/domain'
import type { z } from 'zod'
import type { Language } from '../../http/language.ts'
import { matrixHeads } from './matrix-words.ts'
import type { ShownTable } from './shown-table.ts'
import {
  dayWords,
  gradeWords,
  kindWords,
  outlookWords,
  sizeWords,
  standingWords,
  verdictWords,
} from './words.ts'

const words: Record<Verdict | OutlookStatus, { vi: string; en: string }> = {
  ...outlookWords,
  ...verdictWords,
}

type Narrowing = z.output<typeof matrixNarrowing> & {
  peer?: CommuneRef['kind'] | undefined
  size?: SizeGroup | undefined
}

/** The matrix narrowed and sorted as its page shows it; two columns an indicator: word and actual. */
export function matrixTable(
  matrix: Matrix,
  { group, word, q, sort, descending, peer, size }: Narrowing,
  language: Language,
): ShownTable {
  const { view, year } = matrix
  const heads = matrixHeads[language]
  const columns = matrix.definitions.map((it) => ({
    ...{ slug: it.slug, direction: it.direction, group: it.group.vi, unit: it.unit },
    ...{ name: it.name[language], groupName: it.group[language] },
    words: fold(`${it.name.vi} ${it.name.en}`),
  }))
  const lines = matrix.rows.map(({ cells, commune, ...row }) => ({
    ...row,
    commune,
    name: `${kindWords[commune.kind][language]} ${commune.name}`,
    words: fold(`${commune.kind} ${commune.name}`),
    cells: cells.map((cell) => cell && readCell(cell)),
  }))
  const shown = arrangeMatrix(lines, columns, {
    ...{ view, group: group ?? null, word: word ?? null, search: fold(q ?? '') },
    ...{ sort, descending },
  })
  const rows = [...shown.ranked, ...shown.unranked]
  const filters = [
    ...(peer ? [heads.peer(kindWords[peer][language].toLowerCase())] : []),
    ...(size ? [heads.size(sizeWords[size][language].toLowerCase())] : []),
    ...(group ? [heads.group(columns.find((it) => it.group === group)?.groupName ?? group)] : []),
    ...(word ? [heads.word(words[word][language])] : []),
    ...(q ? [heads.search(q)] : []),
  ]
  return {
    file: ['ma-tran', view === 'verdict' ? 'ket-qua' : 'trien-vong', year].join('-'),
    sheet: heads.sheet,
    title: heads.title(view, year),
    facts: [
      [heads.unit, heads.units],
      [heads.source, heads.sources],
      [heads.asOf, dayWords(matrix.asOf)],
      [heads.filtered, filters.join('; ') || heads.unfiltered],
      [
        heads.sorted,
        columns.find(({ slug }) => slug === sort)?.name ??
          (sort === 'name' ? heads.byName : heads.byShare[view]),
      ],
    ],
    columns: [
      { heading: heads.rank, width: 18 },
      { heading: heads.commune, width: 30 },
      { heading: heads.attained[view], width: 9 },
      { heading: heads.withData[view], width: 9 },
      { heading: heads.due[view], width: 9 },
      { heading: heads.whyNot, width: 24 },
      ...shown.columns.flatMap(({ column }) => [
        { heading: column.name, width: 16 },
        { heading: `${heads.actual(year)} (${column.unit})`, width: 12 },
      ]),
    ],
    rows: [
      ...rows.map((line) => [
        line.rank,
        line.commune.demo ? `${line.name} (${heads.invented})` : line.name,
        line.attained,
        line.withData,
        line.due,
        line.whyNot && standingWords[view][line.whyNot][language],
        ...shown.columns.flatMap(({ at }) => {
          const cell = line.cells[at]
          if (!cell) return [heads.notInPlan, null]
          const grade =
            cell.grade && cell.grade !== 'official'
              ? ` (${gradeWords[cell.grade][language].toLowerCase()})`
              : ''
          return [words[wordOf(view, cell)][language] + grade, cell.actual]
        }),
      ]),
      [
        null,
        heads.foot[view],
        ...[null, null, null, null],
        ...shown.foot.flatMap(({ attained, withData }) => [
          withData === 0 ? null : Math.round((attained / withData) * 100),
          null,
        ]),
      ],
    ],
    notes: [heads.notRanked[view](year)],
    demo: rows.some(({ demo }) => demo),
    language,
  }
}
