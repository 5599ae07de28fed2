type Fits = (value: unknown) => boolean

export const isText: Fits = (value) => typeof value === 'string'
export const isNumber: Fits = (value) => typeof value === 'number'
export const isTextOrNull: Fits = (value) => value === null || isText(value)
export const isListOf =
  (fits: Fits): Fits =>
  (value) =>
    Array.isArray(value) && value.every(fits)

/**
 * A guard for what comes neither fresh from the server nor from the code: what this browser kept, or
 * another tab says. It may be of an older release; the fields it names are what the reader goes by.
 */
export const looksLike =
  <T extends object>(fields: { [K in keyof T]?: Fits }) =>
  (value: unknown): value is T => {
    if (typeof value !== 'object' || value === null) return false
    const found = new Map(Object.entries(value))
    return Object.entries<Fits | undefined>(fields).every(
      ([name, fits]) => fits === undefined || fits(found.get(name)),
    )
  }
