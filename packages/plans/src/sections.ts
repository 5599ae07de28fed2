/** Finds a section of a plan's text by the strings that SECTIONS.md describes. */

/** Forgets what the conversion of a printed page changes: Unicode form, white space, italics, kinds of dash. */
export function normalised(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll('*', '')
    .replaceAll(/[‐‑‒–—−]/g, '-')
    .replaceAll(/\s+/g, ' ')
    .trim()
}

interface Heading {
  label: string
  /** 0 `A.`, 1 `I.`, 2 `1.`, 3 `1.1.`, 4 `1.1.1.`, 7 `a)`, 8 `(1)`. */
  level: number
}

/** The heading that a line begins with, if any. */
function headingOf(line: string): Heading | null {
  const start = line.normalize('NFC').replace(/^[\s*]*(?:-\s*)?/, '')
  const item = /^\((\d+)\)/.exec(start)
  if (item) return { label: `(${item[1]})`, level: 8 }
  const word = /^([IVX]+|[A-DĐ]|[a-zđ]|\d{1,2}(?:\.\d{1,2})*)([.)])(?=\D|$)/.exec(start)
  if (!word) return null
  const [, label = '', mark] = word
  if (/^[a-zđ]$/.test(label)) return { label, level: 7 }
  if (mark !== '.') return null
  if (/^[IVX]+$/.test(label)) return { label, level: 1 }
  if (/^[A-ZĐ]$/.test(label)) return { label, level: 0 }
  return { label, level: 1 + label.split('.').length }
}

const annexHead = /^\s*(?:STT|Stt)\t/m

/** The lines of one section, or null where the plan has none of that name. */
export function section(plan: string, name: string): string | null {
  const text = plan.normalize('NFC')
  const table = annexHead.exec(text)
  const row = /^(?:Bảng|Phụ lục) (\S+)$/.exec(name)
  if (row) return table ? annexRow(text.slice(table.index), row[1] ?? '') : null
  const prose = (table ? text.slice(0, table.index) : text).split('\n')
  if (name === 'Mở đầu') {
    const first = prose.findIndex((line) => headingOf(line) !== null)
    return prose.slice(0, first < 0 ? undefined : first).join('\n')
  }
  return inside(prose, componentsOf(name))?.join('\n').trim() ?? null
}

/** `II.2.1 (8)` → `II`, `2`, `1`, `(8)`. */
function componentsOf(name: string): string[] {
  return [...name.matchAll(/\(\d+\)|[^.\s]+/g)].map((match) => match[0])
}

/** Narrows the lines, component by component; numbers join, so that `2`, `1` is `1.` or `2.1.` in `2.`. */
function inside(lines: string[], components: string[]): string[] | null {
  let range = ['', ...lines]
  let numbers: string[] = []
  for (const component of components) {
    const [label = '', nth = '1'] = component.split('#')
    numbers = /^\d+$/.test(label) ? [...numbers, label] : []
    const labels = numbers.length ? numbers.map((_, i) => numbers.slice(i).join('.')) : [label]
    const found = range
      .map((line, at) => ({ heading: at === 0 ? null : headingOf(line), at }))
      .filter(({ heading }) => heading !== null && labels.includes(heading.label))[Number(nth) - 1]
    if (!found?.heading) return null
    const level = found.heading.level
    const after = range.slice(found.at + 1)
    const end = after.findIndex((line) => (headingOf(line)?.level ?? Infinity) <= level)
    range = [range[found.at] ?? '', ...(end < 0 ? after : after.slice(0, end))]
  }
  return range
}

/** The row that begins with this number and the rows after it that have none of their own. */
function annexRow(table: string, number: string): string | null {
  const rows = table.split('\n').filter((line) => line.trim() !== '')
  const start = rows.findIndex((line) => line.split('\t')[0]?.trim() === number)
  if (start < 0) return null
  const after = rows.slice(start + 1)
  const end = after.findIndex((line) => line.split('\t')[0]?.trim() !== '')
  const own = [rows[start] ?? '', ...(end < 0 ? after : after.slice(0, end))]
  return own.length > 1 ? `${own.join('\n')}\n${joined(own)}` : own.join('\n')
}

/** A row that a page break cut in two, cell by cell. */
function joined(rows: string[]): string {
  const cells = rows.map((line) => line.split('\t').map((cell) => cell.trim()))
  return (cells[0] ?? []).map((_, i) => cells.map((row) => row[i] ?? '').join(' ')).join('\t')
}
