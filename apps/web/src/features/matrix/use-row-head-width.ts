import { useNarrow } from '../../ui/use-phone.ts'

/** How wide rank, name and standing are; the mark of an invented commune takes room of its own. matrix.module.css says the same. */
export function useRowHeadWidth(invented: boolean): number {
  const narrow = useNarrow(1100)
  if (narrow) return invented ? 356 : 296
  return invented ? 416 : 352
}
