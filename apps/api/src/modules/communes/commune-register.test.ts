import { communes } from '@tien-do/plans'
import { expect } from 'vitest'
import { loadReference } from '../reference/reference.service.ts'
import { test } from '../../testing/world.ts'

const words = (text: string) => encodeURIComponent(text)
const names = (body: { items: { name: string }[] }) => body.items.map(({ name }) => name)

test('a commune is added under its code and renamed, and the audit tells before and after', async ({
  app,
  world,
}) => {
  const admin = await world.as('admin')
  const it = { code: '19001', name: 'Đồng Tâm', kind: 'xã' }
  const { body: added } = await admin.post('/communes', it).expect(201)
  expect(added).toEqual({ ...it, slug: 'dong-tam-19001' })
  const path = '/communes/dong-tam-19001'
  const { body } = await admin.patch(path, { name: 'Đồng Tiến', kind: 'phường' }).expect(200)
  expect(body).toEqual({ ...added, name: 'Đồng Tiến', kind: 'phường' })
  // The same again changes nothing and is not written down.
  await admin.patch(path, { name: 'Đồng Tiến' }).expect(200)
  const events = await app.db.auditEvent.findMany({
    where: { subjectId: it.code },
    orderBy: { id: 'asc' },
  })
  expect(events).toHaveLength(2)
  expect(events).toMatchObject([
    { action: 'commune.added', communeCode: it.code, after: { name: 'Đồng Tâm', kind: 'xã' } },
    {
      action: 'commune.renamed',
      before: { name: 'Đồng Tâm', kind: 'xã' },
      after: { name: 'Đồng Tiến', kind: 'phường' },
    },
  ])
  await admin.patch('/communes/khong-co', { name: 'Đồng Tiến' }).expect(404)
})

test('a code or a name that another commune has, and a kind within the name, are refused where they stand', async ({
  app,
  world,
}) => {
  const { a, b } = world
  const admin = await world.as('admin')
  const before = await app.db.commune.findMany({ orderBy: { code: 'asc' } })
  const fresh = { code: '19002', name: 'Đồng Xuân', kind: 'xã' }
  for (const [wrong, pointer] of [
    [{ code: a.commune.code }, '#/code'],
    [{ code: '123' }, '#/code'],
    [{ name: b.commune.name }, '#/name'],
    [{ name: 'Xã Đồng Xuân' }, '#/name'],
  ] as const) {
    const { body } = await admin.post('/communes', { ...fresh, ...wrong }).expect(422)
    expect(body.errors).toMatchObject([{ pointer }])
  }
  await admin.patch(`/communes/${a.slug}`, { name: b.commune.name }).expect(422)
  expect(await app.db.commune.findMany({ orderBy: { code: 'asc' } })).toEqual(before)
})

test('only the administrator changes the list, the analyst reads it, communes do neither', async ({
  app,
  world,
}) => {
  const { a } = world
  const fresh = { code: '19003', name: 'Đồng Minh', kind: 'xã' }
  for (const who of [await world.as('analyst'), await a.as('coordinator')]) {
    await who.post('/communes', fresh).expect(403)
    await who.patch(`/communes/${a.slug}`, { name: 'Đồng Minh' }).expect(403)
  }
  expect(await app.db.commune.count({ where: { name: 'Đồng Minh' } })).toBe(0)
  const { body } = await (await world.as('analyst')).get('/commune-register').expect(200)
  expect(body.may).toEqual({ keep: false })
  await (await a.as('coordinator')).get('/commune-register').expect(403)
})

test('the list tells what hangs on each commune, and finds it by name, code and kind', async ({
  app,
  world,
}) => {
  const { make } = app
  const admin = await world.as('admin')
  const commune = await make.aCommune({ name: 'Vĩnh Bình' })
  const empty = await make.aCommune({ name: 'Vĩnh Hà' })
  await make.aPlan({ commune })
  await make.aUser({ role: 'leader', commune })
  const shut = await make.aUser({ role: 'coordinator', commune })
  await app.db.user.update({ where: { id: shut.id }, data: { disabledAt: new Date() } })
  await make.aRound({
    commune,
    period: '2025',
    opensOn: '2025-12-15',
    deadline: '2026-01-15',
    locked: true,
  })
  await make.aRound({
    commune,
    period: '2026',
    opensOn: '2026-12-15',
    deadline: '2027-01-15',
    locked: true,
  })
  await make.aRound({ commune, period: '2027' })
  const ask = async (query: string) =>
    (await admin.get(`/commune-register?${query}`).expect(200)).body
  const found = await ask('search=vinh%20')
  expect(found.items).toEqual([
    {
      code: commune.code,
      slug: commune.slug,
      name: 'Vĩnh Bình',
      kind: 'xã',
      plans: 1,
      people: 1,
      signedOff: { period: '2026', kind: 'annual' },
      facts: null,
      size: 'unknown',
    },
    expect.objectContaining({ code: empty.code, plans: 0, people: 0, signedOff: null }),
  ])
  expect(found.counts.total).toBe(await app.db.commune.count())
  await app.db.commune.update({ where: { code: empty.code }, data: { demo: true } })
  expect((await ask('')).counts.invented).toBe(found.counts.invented + 1)
  expect(names(await ask(`search=${words('Vĩnh Bì')}`))).toEqual(['Vĩnh Bình'])
  expect(names(await ask(`search=${empty.code}`))).toEqual(['Vĩnh Hà'])
  expect(names(await ask(`search=vinh&kind=${words('đặc khu')}`))).toEqual([])
  const first = await ask('search=vinh&limit=1')
  const second = await ask(`search=vinh&limit=1&cursor=${first.nextCursor}`)
  expect([...names(first), ...names(second)]).toEqual(['Vĩnh Bình', 'Vĩnh Hà'])
  expect(second.nextCursor).toBeNull()
})

test('a renamed commune keeps its name when the shipped content is loaded again', async ({
  app,
  world,
}) => {
  await loadReference(app.db)
  const admin = await world.as('admin')
  const [shipped, other] = [communes.at(-1), communes.at(-2)]
  if (!shipped || !other) throw new Error('no communes are shipped')
  await admin.patch(`/communes/${shipped.slug}`, { name: 'Tên Mới' }).expect(200)
  await app.db.commune.update({ where: { code: other.code }, data: { name: 'Cũ' } })
  await app.db.setting.delete({ where: { key: 'reference' } })
  await loadReference(app.db)
  const nameOf = async (code: string) =>
    (await app.db.commune.findUniqueOrThrow({ where: { code } })).name
  expect(await nameOf(shipped.code)).toBe('Tên Mới')
  expect(await nameOf(other.code)).toBe(other.name)
})

test('population and area are entered with year and source, changed and taken away, all of it written down', async ({
  app,
  world,
}) => {
  const { a } = world
  const admin = await world.as('admin')
  const path = `/communes/${a.slug}/facts`
  const it = { population: 21_500, areaKm2: 30.25, year: 2025, source: 'Niên giám thống kê 2025' }
  const { body } = await admin.put(path, it).expect(200)
  expect(body).toMatchObject({ facts: { ...it, demo: false }, size: 'medium' })
  await admin.put(path, it).expect(200)
  const found = await admin.get(`/commune-register?search=${a.commune.code}`).expect(200)
  expect(found.body.items).toMatchObject([{ facts: it, size: 'medium' }])
  expect(found.body.counts.withPopulation).toBeGreaterThan(0)
  const none = { population: null, areaKm2: null }
  await admin.put(path, none).expect(200, {
    ...{ code: a.commune.code, slug: a.slug, name: a.commune.name, kind: 'xã' },
    ...{ facts: null, size: 'unknown' },
  })
  const events = await app.db.auditEvent.findMany({
    where: { action: 'commune.facts-set', subjectId: a.commune.code },
    orderBy: { id: 'asc' },
  })
  expect(events).toMatchObject([
    { before: { population: null, source: null }, after: it },
    { before: it, after: { population: null, areaKm2: null, year: null } },
  ])
})

test('a figure without year or source, of a year to come or below one is refused where it stands', async ({
  app,
  world,
}) => {
  const { a } = world
  const admin = await world.as('admin')
  const it = { population: 21_500, areaKm2: null, year: 2025, source: 'Niên giám' }
  for (const [wrong, pointer] of [
    [{ year: null }, '#/year'],
    [{ year: 2029 }, '#/year'],
    [{ source: '  ' }, '#/source'],
    [{ population: 0 }, '#/population'],
    [{ areaKm2: -1 }, '#/areaKm2'],
  ] as const) {
    const { body } = await admin.put(`/communes/${a.slug}/facts`, { ...it, ...wrong }).expect(422)
    expect(body.errors).toMatchObject([{ pointer }])
  }
  await (await world.as('analyst')).put(`/communes/${a.slug}/facts`, it).expect(403)
  await admin.put('/communes/khong-co/facts', it).expect(404)
  const row = await app.db.commune.findUniqueOrThrow({ where: { code: a.commune.code } })
  expect([row.population, row.factsSource]).toEqual([null, null])
})
