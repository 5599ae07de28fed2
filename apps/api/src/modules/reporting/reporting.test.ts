import type { Reporting } from '@tien-do/contract'
import { expect } from 'vitest'
import { test } from '../../testing/test-app.ts'

test('the city counts what each commune was asked, gave, gave in time and approved', async ({
  app: { make, db, signIn },
}) => {
  const commune = await make.aCommune()
  const plan = await make.aPlan({ commune })
  const by = await make.aUser({ role: 'coordinator', commune })
  const targets = [{ year: 2027, value: 75 }]
  const give = async (state: 'draft' | 'submitted' | 'approved' | null) => {
    const indicator = await make.anIndicator({ plan, unit: '%', targets })
    if (state !== null) await make.aFigure({ indicator, by, value: 80, state, period: '2027' })
  }
  const round = await make.aRound({ commune, period: '2027' })
  await give('draft')
  await give('submitted')
  await give('approved')
  await give(null)
  const city = await signIn(await make.aUser({ role: 'city_analyst' }))
  const read = async () =>
    (await city.get('/city/reporting?year=2027').expect(200)).body as Reporting
  const cellOf = ({ periods, rows }: Reporting) =>
    rows.find((row) => row.commune.code === commune.code)?.rounds[periods.indexOf('2027')]
  await db.reviewRound.update({
    where: { id: round.id },
    data: { deadline: new Date('2100-01-01'), closesOn: new Date('2100-01-02') },
  })
  expect(cellOf(await read())).toMatchObject({
    ...{ asked: 4, given: 2, onTime: 2, approved: 1, signedOff: false, published: 0 },
  })
  await db.reviewRound.update({
    where: { id: round.id },
    data: { opensOn: new Date('2001-01-01'), deadline: new Date('2001-01-02') },
  })
  expect(cellOf(await read())).toMatchObject({ given: 2, onTime: 0 })
  expect((await read()).years).toContain(2027)
})
