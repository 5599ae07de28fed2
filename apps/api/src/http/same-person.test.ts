import { expect } from 'vitest'
import { test } from '../testing/world.ts'

test('a figure that waited in a browser is not taken as the work of who signed in since', async ({
  world,
}) => {
  const { a } = world
  const coordinator = await a.as('coordinator')
  const me = (await coordinator.get('/session')).body.user.id
  const path = `/indicators/${a.indicator.id}/observations/2027`
  const send = async (person: string) =>
    coordinator.put(path, { value: 5 }, { 'If-None-Match': '*', 'X-Person': person })

  const { status, body } = await send('00000000-0000-4000-8000-000000000001')
  expect([status, body.type]).toEqual([401, '/problems/signed-out'])
  const { status: after } = await send(me)
  expect(after).toBe(200) // the first one wrote nothing, so this is the first
})
