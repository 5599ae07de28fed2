import { z } from 'zod'
import { fileEndpoint } from './endpoint.ts'
import { comparisonQuestion, getComparison } from './comparison.ts'
import { getMatrix, matrixNarrowing, matrixQuestion } from './matrix.ts'
import { Decimal, FileLanguage, Slug, Year } from './words.ts'

export const getVerdictsCsv = fileEndpoint({
  method: 'get',
  path: '/communes/:slug/verdicts.csv',
  summary: 'The inputs and the result of every verdict: one row an indicator and year',
  access: 'signed-in',
  rule: 'People of the commune and the city, approved figures only; 404 to others.',
  input: z.object({
    slug: Slug,
    /** Every year of the plan, where none is asked for. */
    year: Year.optional(),
    decimal: Decimal.default('comma'),
    lang: FileLanguage,
  }),
  media: 'text/csv',
})

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

const comparisonShown = comparisonQuestion.extend({ lang: FileLanguage })

export const getComparisonCsv = fileEndpoint({
  method: 'get',
  path: '/comparison.csv',
  summary: 'The comparison as it is shown, with unit, source, grade and day',
  access: 'signed-in',
  rule: getComparison.rule,
  input: comparisonShown.extend({ decimal: Decimal.default('comma') }),
  media: 'text/csv',
})

export const getComparisonXlsx = fileEndpoint({
  method: 'get',
  path: '/comparison.xlsx',
  summary: 'The same as a workbook',
  access: 'signed-in',
  rule: getComparison.rule,
  input: comparisonShown,
  media: xlsx,
})

const matrixShown = matrixQuestion.extend({ ...matrixNarrowing.shape, lang: FileLanguage })

export const getMatrixCsv = fileEndpoint({
  method: 'get',
  path: '/city/matrix.csv',
  summary: 'The matrix as it is shown: narrowed and sorted, each cell with its word and its actual',
  access: 'signed-in',
  rule: getMatrix.rule,
  input: matrixShown.extend({ decimal: Decimal.default('comma') }),
  media: 'text/csv',
})

export const getMatrixXlsx = fileEndpoint({
  method: 'get',
  path: '/city/matrix.xlsx',
  summary: 'The same as a workbook',
  access: 'signed-in',
  rule: getMatrix.rule,
  input: matrixShown,
  media: xlsx,
})
