import { Figure } from '@tien-do/contract'

/** The figure that a row was given when the form was made, to tell what its filler has changed. */
export const baseOf = (figure: Figure | null): string | null => figure && JSON.stringify(figure)

/** Null: none was there. */
export function readBase(text: string | null): Figure | null {
  if (text === null) return null
  try {
    const read = Figure.safeParse(JSON.parse(text))
    return read.success ? read.data : null
  } catch {
    return null
  }
}
