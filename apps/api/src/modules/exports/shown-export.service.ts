import type {
  getComparisonCsv,
  getComparisonXlsx,
  getMatrixCsv,
  getMatrixXlsx,
  ParsedOf,
} from '@tien-do/contract'
import type { Clock } from '../../clock.ts'
import type { Asking } from '../../http/asking.ts'
import type { ComparisonService } from '../comparison/comparison.service.ts'
import type { MatrixService } from '../matrix/matrix.service.ts'
import { comparisonTable } from './comparison-table.ts'
import { matrixTable } from './matrix-table.ts'
import { tableCsv, tableXlsx } from './shown-table.ts'

export type ShownExportService = ReturnType<typeof shownExportService>

/** Exactly what the pages of the city show, as files: who may read the page gets the file. */
export const shownExportService = (
  comparison: Pick<ComparisonService, 'get'>,
  matrix: Pick<MatrixService, 'get'>,
  clock: Clock,
) => {
  const compared = async (query: ParsedOf<typeof getComparisonXlsx>, asking: Asking) =>
    comparisonTable(await comparison.get(query, asking), query, query.lang ?? asking.language)
  const matrixed = async (query: ParsedOf<typeof getMatrixXlsx>, asking: Asking) =>
    matrixTable(await matrix.get(query, asking), query, query.lang ?? asking.language)
  return {
    comparisonCsv: async (query: ParsedOf<typeof getComparisonCsv>, asking: Asking) =>
      tableCsv(await compared(query, asking), query.decimal),
    comparisonXlsx: async (query: ParsedOf<typeof getComparisonXlsx>, asking: Asking) =>
      tableXlsx(await compared(query, asking), clock.now()),
    matrixCsv: async (query: ParsedOf<typeof getMatrixCsv>, asking: Asking) =>
      tableCsv(await matrixed(query, asking), query.decimal),
    matrixXlsx: async (query: ParsedOf<typeof getMatrixXlsx>, asking: Asking) =>
      tableXlsx(await matrixed(query, asking), clock.now()),
  }
}
