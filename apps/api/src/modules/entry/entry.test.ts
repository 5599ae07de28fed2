import { caseOfEntryRow, type EntryRow, type getEntrySheet, type OutputOf } from '@tien-do/contract'
import { checkFigure } from '@tien-do/domain'
import { expect } from 'vitest'
import { today } from '../../testing/test-app.ts'
import { test, type World } from '../../testing/world.ts'

type Sheet = OutputOf<typeof getEntrySheet>

const sheetOf = async (world: World, who: 'editor' | 'coordinator'): Promise<Sheet> => {
  const caller = await world.a.as(who)
  return (await caller.get(`/communes/${world.a.slug}/entry?round=2027`).expect(200)).body
}

/** What the browser makes of a row, to judge a figure while it is typed. */
const judged = (row: EntryRow, value: number) =>
  checkFigure(caseOfEntryRow(row, today), {
    figure: { value },
    period: '2027',
    year: 2027,
    parts: row.basis.parts,
  })

test('a figure is judged while it is typed as it is judged when it comes to be approved', async ({
  app,
  world,
}) => {
  const { a } = world
  const targets = [2026, 2027].map((year) => ({ year, value: 90 }))
  const indicator = await a.anIndicator({ unit: '%', targets })
  await app.make.aFigure({
    indicator,
    by: a.users.editor,
    period: '2026',
    value: 60,
    state: 'approved',
  })
  const [editor, coordinator] = await Promise.all([a.as('editor'), a.as('coordinator')])

  const row = (await sheetOf(world, 'editor')).rows.find((it) => it.indicatorId === indicator.id)
  if (!row) throw new Error('not on the sheet')
  const typed = judged(row, 91)
  expect(typed.verdict).toBe('exceeded')
  expect(typed.unusual.map((it) => it.code)).toContain('jump_year')

  const { body } = await editor.enter(indicator, '2027', { value: 91 }).expect(200)
  await editor
    .post(`/observations/${body.id}/submission`, {}, { 'If-Match': body.etag })
    .expect(200)
  const review = await coordinator.get(`/communes/${a.slug}/review?round=2027`).expect(200)
  const asked = review.body.submitted.find(
    (it: { indicatorId: string }) => it.indicatorId === indicator.id,
  )
  expect({ verdict: asked.verdict, unusual: asked.unusual }).toEqual({
    verdict: typed.verdict,
    unusual: typed.unusual,
  })
})
