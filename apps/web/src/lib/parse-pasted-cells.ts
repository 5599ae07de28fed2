/** What Excel, LibreOffice and Sheets put on the clipboard: rows by line, cells by tab. */
export function parsePastedCells(text: string): string[][] {
  const rows: string[][] = [[]]
  let cell = ''
  let quoted = false
  const source = text.replace(/\r\n?/g, '\n').replace(/\n$/, '')
  const endCell = () => {
    rows.at(-1)?.push(cell.trim())
    cell = ''
  }
  for (let at = 0; at < source.length; at++) {
    const char = source[at] ?? ''
    if (quoted) {
      // A cell with a line break in it arrives in quotes, and its own quotes are doubled.
      if (char !== '"') cell += char
      else if (source[at + 1] === '"') {
        cell += '"'
        at++
      } else quoted = false
    } else if (char === '"' && cell === '' && closes(source, at)) quoted = true
    else if (char === '\t') endCell()
    else if (char === '\n') {
      endCell()
      rows.push([])
    } else cell += char
  }
  endCell()
  return rows
}

/** A quote opens a quoted cell only where another ends it before a tab, a line or the end. */
const closes = (source: string, at: number) => /^"(?:[^"]|"")*"(?=[\t\n]|$)/.test(source.slice(at))
