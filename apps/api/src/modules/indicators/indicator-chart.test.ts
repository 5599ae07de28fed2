import { expect } from 'vitest'
import { test } from '../../testing/world.ts'

test('a chart knows from which year its indicator is counted otherwise, and why', async ({
  world,
}) => {
  const analyst = await world.as('analyst')
  const why = { vi: 'Chuẩn mới', en: 'A new line' }
  const read = async () =>
    (await analyst.get(`/indicators/${world.a.indicator.id}`).expect(200)).body.chart
  expect((await read()).seriesBreak).toBeNull()
  await analyst.patch('/definitions/coverage', { breaks: [{ year: 2028, why }] }).expect(200)
  expect((await read()).seriesBreak).toEqual({ year: 2028, reason: why })
})
