import type { Figure } from '@tien-do/contract'

export const databaseName = 'tien-do'

/** Whose figure it is, and of what: the place under which one browser keeps one unsent figure. */
export interface KeptPlace {
  person: string
  /** Slug of the commune. */
  commune: string
  period: string
  indicator: string
}

/** Texts as they were typed, where no figure could be taken from them yet. */
export interface TypedTexts {
  value?: string
  numerator?: string
  denominator?: string
}

/** A figure that the server has not acknowledged, as it lies in this browser. */
export interface KeptFigure extends KeptPlace {
  /** The office's sheet it was typed in; null: the sheet of all offices. */
  office: string | null
  code: string
  name: string
  unit: string | null
  figure: Figure
  texts: TypedTexts | null
  /** What it changes, as the server had it when it was typed. */
  base: { etag: string | null; figure: Figure }
  /** The same key however often it is sent: one write. */
  key: string
  /** Sent without an answer: the server may have them. */
  doubtful: Figure[]
  /** When it was typed. */
  at: number
}

export type PlaceKey = [person: string, commune: string, period: string, indicator: string]

export const keyOf = ({ person, commune, period, indicator }: KeptPlace): PlaceKey => [
  person,
  commune,
  period,
  indicator,
]

/** Older than this it is not sent without being looked at. */
const freshFor = 60 * 24 * 60 * 60_000

export const isOld = ({ at }: Pick<KeptFigure, 'at'>, now: number): boolean => now - at > freshFor
