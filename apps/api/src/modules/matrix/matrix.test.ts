import type { Matrix, MatrixRow } from '@tien-do/contract'
import { expect } from 'vitest'
import type { Caller, TestApp } from '../../testing/test-app.ts'
import { test } from '../../testing/test-app.ts'

interface Facts {
  ward?: boolean
  /** Figures of the year by definition; null: the plan has it, nobody reported. */
  figures: Record<string, number | null>
}

/** A commune whose plan wants 75 of each in 2027. */
async function aCommune({ make, db }: TestApp, { ward, figures }: Facts) {
  const commune = await make.aCommune()
  if (ward) await db.commune.update({ where: { code: commune.code }, data: { kind: 'phuong' } })
  const plan = await make.aPlan({ commune })
  const by = await make.aUser({ role: 'coordinator', commune })
  for (const [definition, value] of Object.entries(figures)) {
    const targets = [
      { year: 2027, value: 75 },
      { year: 2030, value: 90 },
    ]
    const indicator = await make.anIndicator({ plan, definition, unit: '%', targets })
    if (value !== null) await make.aFigure({ indicator, by, value, state: 'approved' })
  }
  return { commune, plan, by }
}

/** Ten definitions, and the same figure for each. */
async function tenDefined({ make }: TestApp, name: string) {
  const ten = Array.from({ length: 10 }, (_, n) => `${name}-${n}`)
  for (const slug of ten) await make.aDefinition(slug, { unit: '%' })
  return (value: number) => Object.fromEntries(ten.map((slug) => [slug, value]))
}

const read = async (caller: Caller, query = '') =>
  (await caller.get(`/city/matrix?year=2027${query}`).expect(200)).body as Matrix
const rowOf = (matrix: Matrix, { code }: { code: string }): MatrixRow | undefined =>
  matrix.rows.find((row) => row.commune.code === code)

test('communes are ranked by the share attained; who lacks data or indicators is listed with why', async ({
  app,
}) => {
  const every = await tenDefined(app, 'shared')
  const second = await aCommune(app, { figures: { ...every(80), 'shared-0': 40 } })
  const first = await aCommune(app, { figures: { ...every(80), 'shared-9': null } })
  const sparse = await aCommune(app, {
    figures: { ...every(80), ...{ 'shared-0': null, 'shared-1': null, 'shared-2': null } },
  })
  const few = await aCommune(app, { figures: { 'shared-4': 80 } })
  const matrix = await read(await app.signIn(await app.make.aUser({ role: 'city_analyst' })))
  const places = [first, second, sparse, few].map(({ commune }) => {
    const row = rowOf(matrix, commune)
    return [row?.attained, row?.withData, row?.due, row?.rank, row?.whyNot]
  })
  expect(places).toEqual([
    [9, 9, 10, 1, null],
    [9, 10, 10, 2, null],
    [7, 7, 10, null, 'low_coverage'],
    [1, 1, 1, null, 'few_indicators'],
  ])
  const at = matrix.definitions.findIndex(({ slug }) => slug === 'shared-4')
  expect(rowOf(matrix, few.commune)?.cells[at]).toEqual([
    expect.any(String),
    'exceeded',
    expect.any(String),
    80,
    'official',
    '75',
  ])
  expect(rowOf(matrix, few.commune)?.cells.filter((cell) => cell !== null)).toHaveLength(1)
})

test('only approved figures, in the unit of the definition, once where a row repeats another', async ({
  app,
}) => {
  const { make } = app
  await make.aDefinition('units', { unit: '%' })
  const { plan, commune, by } = await aCommune(app, { figures: {} })
  const targets = [{ year: 2027, value: 75 }]
  await make.anIndicator({ plan, definition: 'units', unit: 'hộ', targets })
  const kept = await make.anIndicator({ plan, definition: 'units', unit: '%', targets })
  await make.anIndicator({ plan, definition: 'units', unit: '%', targets, sameAs: kept })
  await make.aFigure({ indicator: kept, by, value: 90, state: 'submitted' })
  const matrix = await read(await app.signIn(await make.aUser({ role: 'city_analyst' })))
  const at = matrix.definitions.findIndex(({ slug }) => slug === 'units')
  expect(rowOf(matrix, commune)?.cells[at]).toMatchObject([
    kept.code,
    'no_data',
    'no_data',
    null,
    null,
    '75',
  ])
})

test('peers are ranked among themselves, and the outlook has a standing of its own', async ({
  app,
}) => {
  const every = await tenDefined(app, 'peer')
  const ward = await aCommune(app, { ward: true, figures: every(74) })
  const rural = await aCommune(app, { figures: every(80) })
  const city = await app.signIn(await app.make.aUser({ role: 'city_analyst' }))
  const wards = await read(city, `&peer=${encodeURIComponent('phường')}`)
  expect(rowOf(wards, ward.commune)).toMatchObject({ rank: 1, attained: 0, withData: 10 })
  expect(rowOf(wards, rural.commune)).toBeUndefined()
  const outlook = await read(city, '&view=outlook')
  expect(outlook.view).toBe('outlook')
  expect(rowOf(outlook, rural.commune)?.due).toBe(10)
})
