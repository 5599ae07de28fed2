import { useTranslation } from '../../lib/translation.ts'
import type { Cell } from './cell/entry-cell.ts'
import type { Heard } from './saving/sheet-cells.ts'
import { useFigureText } from './cell/figure-text.ts'

interface Props {
  cells: readonly Cell[]
  heard: Heard | null
}

/** What a sighted person sees in the cell, said once to those who do not. */
export function LiveRegion({ cells, heard }: Props) {
  const { t } = useTranslation()
  const figureText = useFigureText()
  const cell = heard && cells.find((it) => it.row.indicatorId === heard.id)
  const value = cell ? figureText(cell.figure, cell.row.unit) : ''
  return (
    <p className="visually-hidden" role="status">
      {heard && cell && t(`entry.heard.${heard.state}`, { code: cell.row.code, value })}
    </p>
  )
}
