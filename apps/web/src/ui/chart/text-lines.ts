import { widthOf } from './placing.ts'

/** A text in lines that are no wider than that; a word that is wider stands alone. */
export function textLines(text: string, width: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && widthOf(`${last} ${word}`) <= width)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

/** The beginning of a text that is too long, with an ellipsis. */
export function shortened(text: string, width: number): string {
  const most = Math.floor(width / widthOf('x'))
  return text.length <= most ? text : `${text.slice(0, Math.max(1, most - 1)).trimEnd()}…`
}
