import { method } from './method.ts'

/** Equal within the method's relative tolerance; scaling both sides changes nothing. */
export const same = (a: number, b: number) =>
  Math.abs(a - b) <= method.tolerance * Math.max(Math.abs(a), Math.abs(b))

/** The four comparisons under that tolerance: what is equal within it is neither above nor below. */
export const atLeast = (a: number, b: number) => a >= b || same(a, b)
export const atMost = (a: number, b: number) => atLeast(b, a)
export const above = (a: number, b: number) => a > b && !same(a, b)
export const below = (a: number, b: number) => above(b, a)

/** A number that can be shown: null instead of NaN or Infinity, 0 instead of −0. */
export function finite(value: number | null | undefined): number | null {
  if (value === null || value === undefined || !Number.isFinite(value)) return null
  return value === 0 ? 0 : value
}
