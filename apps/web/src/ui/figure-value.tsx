import { figureDigits } from '@tien-do/domain'
import { formatNumber, formatValue } from '../lib/format.ts'
import { useLanguage } from '../lib/use-language.ts'

interface Props {
  value: number | null
  unit: string | null
  /** The targets that it is judged by: rounding never moves it across one. */
  against?: readonly number[]
  /** Without its unit, where the target beside it or the head of the column says it. */
  bare?: boolean
}

/** A figure rounded for reading; the exact one is its tooltip. */
export function FigureValue({ value, unit, against = [], bare = false }: Props) {
  const language = useLanguage()
  const print = (digits?: number) =>
    bare ? formatNumber(value, language, digits) : formatValue(value, unit, language, digits)
  const exact = print(10)
  const shown = value === null ? exact : print(figureDigits(value, unit, against))
  return shown === exact ? shown : <span title={exact}>{shown}</span>
}
