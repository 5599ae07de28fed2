import type { Matrix } from '@tien-do/contract'
import { arrangeMatrix, type ArrangedMatrix, type MatrixChoice } from '@tien-do/domain'
import { useTranslation } from '../../lib/translation.ts'
import { lowerFirst } from '../../lib/format.ts'
import type { Column, Line, MatrixModel } from './matrix-model.ts'

/** Fewer communes than that say little about an indicator. */
const enough = 5

/** The indicator that the fewest communes attain, and how many of them could be ranked. */
export function useMatrixFinding() {
  const { t } = useTranslation()
  return (matrix: Matrix, model: MatrixModel, choice: MatrixChoice) => {
    const { view, year, rows, communes } = matrix
    const all: ArrangedMatrix<Line, Column> = arrangeMatrix(model.lines, model.columns, {
      ...choice,
      ...{ group: null, word: null, search: '' },
    })
    const worst = all.columns
      .map(({ column }, at) => ({ column, ...(all.foot[at] ?? { attained: 0, withData: 0 }) }))
      .filter(({ withData }) => withData >= enough)
      .toSorted((a, b) => a.attained / a.withData - b.attained / b.withData)[0]
    const ranked = all.ranked.length
    const finding = worst
      ? t(`matrix.finding.${view}`, {
          ...{ year, attained: worst.attained, withData: worst.withData },
          name: lowerFirst(worst.column.name),
        })
      : t(`matrix.findingNone.${view}`, { year })
    const invented = rows.filter(({ commune }) => commune.demo).length
    const lead = [
      t(`matrix.lead.${view}`, { all: rows.length, ranked, not: rows.length - ranked }),
      ...(choice.view === 'verdict' && ranked < rows.length / 2 ? [t('matrix.fewTargets')] : []),
      ...(communes > rows.length && !('peer' in choice && choice.peer)
        ? [t('matrix.without', { count: communes - rows.length })]
        : []),
      ...(invented > 0 ? [t('matrix.invented', { count: invented })] : []),
    ].join(' ')
    return { finding, lead }
  }
}
