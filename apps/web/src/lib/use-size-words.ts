import { sizeBounds, type SizeGroup } from '@tien-do/domain'
import { useTranslation } from './translation.ts'
import { useFormat } from './use-format.ts'

/** A size group by its bounds: `Dưới 20.000 người`. */
export function useSizeWords(): (group: SizeGroup) => string {
  const { t } = useTranslation()
  const format = useFormat()
  const bounds = {
    medium: format.number(sizeBounds.medium),
    large: format.number(sizeBounds.large),
  }
  return (group) => t(`size.${group}`, bounds)
}
