import type { CommuneRef, Comparison, ComparisonRow } from '@tien-do/contract'
import { formatNumber, type SizeGroup } from '@tien-do/domain'
import type { Language } from '../../http/language.ts'
import { comparisonHeads } from './comparison-words.ts'
import type { ShownTable } from './shown-table.ts'
import {
  dayWords,
  gradeWords,
  kindWords,
  notAddedWords,
  notRankedWords,
  onlyGradeWords,
  sizeWords,
  verdictWords,
} from './words.ts'

interface Narrowed {
  peer?: CommuneRef['kind'] | undefined
  size?: SizeGroup | undefined
}

/** The comparison as its page shows it: the same rows, in the same order, in the same language. */
export function comparisonTable(
  comparison: Comparison,
  { peer, size }: Narrowed,
  language: Language,
): ShownTable {
  const { definition, unit, year, rows, peers, asOf, demo } = comparison
  const words = comparisonHeads[language]
  const number = (value: number) => formatNumber(value, language)
  const note = definition.comparabilityNote?.[language]
  const { authority } = definition
  return {
    file: [
      ...['so-sanh', definition.slug, year],
      ...(peer ? [plainKind[peer]] : []),
      ...(size ? [plainSize[size]] : []),
    ].join('-'),
    sheet: words.sheet,
    title: words.title(definition.name[language], year),
    facts: [
      [words.unit, unit],
      [words.source, words.sourceOf(authority)],
      [words.rankedBy, rankedBy(comparison, language)],
      [words.peers, peer ? kindWords[peer][language] : words.allKinds],
      ...(size ? [[words.size, sizeWords[size][language]] as const] : []),
      [words.asOf, dayWords(asOf)],
    ],
    columns: [
      { heading: words.rank, width: 16 },
      { heading: words.commune, width: 30 },
      { heading: words.kind, width: 12 },
      { heading: words.size, width: 18 },
      { heading: `${words.actual(year)} (${unit})`, width: 14 },
      { heading: words.grade, width: 14 },
      { heading: words.target(year), width: 22 },
      { heading: `${words.difference} (${unit.startsWith('%') ? words.points : unit})`, width: 14 },
      { heading: words.end, width: 22 },
      { heading: words.endYear, width: 12 },
      { heading: words.result, width: 20 },
      { heading: words.whyNot, width: 30 },
      { heading: words.demo, width: 10 },
    ],
    rows: rows.map((row) => [
      rankOf(row),
      `${kindWords[row.commune.kind][language]} ${row.commune.name}`,
      kindWords[row.commune.kind][language],
      sizeWords[row.size][language],
      clean(row.actual),
      row.grade && gradeWords[row.grade][language],
      row.target,
      clean(row.difference),
      row.endTarget?.text ?? null,
      row.endTarget?.year ?? null,
      verdictWords[row.verdict][language],
      whyNotOf(row, language),
      row.demo,
    ]),
    notes: [
      ...peers.map(({ kind, all, ranked, median, medianCount }) =>
        words.peer(kindWords[kind][language], {
          ...{ all, ranked, medianCount },
          median: median === null ? null : formatNumber(median, language, 2),
        }),
      ),
      ...(comparison.smallDifference === null
        ? []
        : [words.small(number(comparison.smallDifference))]),
      ...totalNote(comparison, language),
      ...(note ? [words.note(note)] : []),
    ],
    demo,
    language,
  }
}

const plainKind = { xã: 'xa', phường: 'phuong', 'đặc khu': 'dac-khu' }
const plainSize = { small: 'nho', medium: 'vua', large: 'lon', unknown: 'khong-ro-quy-mo' }

/** Without the noise of binary arithmetic: 97,4 − 97 is 0,4. */
const clean = (value: number | null) => (value === null ? null : Number(value.toPrecision(12)))

const rankOf = ({ rank, rankTo }: ComparisonRow) =>
  rank === null ? null : rankTo !== null && rankTo > rank ? `${rank}–${rankTo}` : rank

/** By which figures, or why by none. */
function rankedBy({ grade, rows }: Comparison, language: Language) {
  const words = comparisonHeads[language]
  if (grade) return words.figures(gradeWords[grade][language].toLowerCase())
  if (rows.some((it) => it.actual !== null)) return words.notRankedYet.estimate
  return words.notRankedYet[rows.some((it) => it.whyNot === 'words') ? 'words' : 'no_data']
}

function whyNotOf({ whyNot, grade }: ComparisonRow, language: Language) {
  if (whyNot === null) return null
  return whyNot === 'other_grade' && grade
    ? onlyGradeWords[grade][language]
    : notRankedWords[whyNot][language]
}

function totalNote({ total, unit }: Comparison, language: Language): string[] {
  if (!total) return []
  const words = comparisonHeads[language]
  const { value, kind, counted, of, whyNot } = total
  if (value === null) return whyNot ? [words.notAdded(notAddedWords[whyNot][language])] : []
  return [
    words.added(`${formatNumber(value, language)} ${unit}`, {
      ...{ counted, of },
      ratio: kind === 'ratio',
    }),
  ]
}
