import { expect } from 'vitest'
import { loadReference } from '../reference/reference.service.ts'
import { test } from '../../testing/world.ts'

const words = (text: string) => ({ vi: text, en: text })
const density = {
  slug: 'road-density',
  name: words('Mật độ đường'),
  unit: 'km/km²',
  direction: 'up',
  interim: 'snapshot',
  share: false,
  group: words('Hạ tầng'),
  definition: words('Chiều dài đường trên diện tích'),
  authority: null,
  confirmed: false,
  comparabilityNote: null,
  smallDifference: 0.1,
  breaks: [],
}

test('a definition is added and changed, and the audit tells before and after', async ({
  app,
  world,
}) => {
  const analyst = await world.as('analyst')
  const added = await analyst.post('/definitions', density).expect(201)
  expect(added.body).toMatchObject({ slug: 'road-density', indicators: 0, edited: true })
  await analyst.post('/definitions', density).expect(422)
  const breaks = [{ year: 2027, why: words('Chuẩn mới') }]
  const { body } = await analyst
    .patch('/definitions/road-density', { smallDifference: 0.2, breaks })
    .expect(200)
  expect(body).toMatchObject({ smallDifference: 0.2, breaks, unit: 'km/km²' })
  const events = await app.db.auditEvent.findMany({
    where: { subjectId: 'road-density' },
    orderBy: { id: 'asc' },
  })
  expect(events).toMatchObject([
    { action: 'definition.added' },
    {
      action: 'definition.changed',
      before: { smallDifference: 0.1, breaks: [] },
      after: { smallDifference: 0.2, breaks },
    },
  ])
  await analyst.patch('/definitions/road-density', { breaks: [...breaks, ...breaks] }).expect(422)
})

test('a unit or direction that figures in use do not fit is refused, with who would stop comparing', async ({
  app,
  world,
}) => {
  const analyst = await world.as('analyst')
  for (const change of [{ unit: 'điểm' }, { direction: 'down' }]) {
    const { body } = await analyst.patch('/definitions/coverage', change).expect(409)
    expect(body.detail).toMatch(/An Bình, Bảo Lộc/)
  }
  expect(await app.db.definition.findUnique({ where: { slug: 'coverage' } })).toMatchObject({
    unit: '%',
    direction: 'up',
  })
})

test('a plan indicator gets the definition whose name is alike, in its own unit only', async ({
  app,
  world,
}) => {
  const { a } = world
  const analyst = await world.as('analyst')
  await app.make.aDefinition('clean-water', { unit: '%' })
  await app.db.definition.update({
    where: { slug: 'clean-water' },
    data: { nameVi: 'Tỷ lệ hộ dùng nước sạch' },
  })
  const indicator = await a.anIndicator({ name: 'Tỷ lệ hộ dân dùng nước sạch tập trung' })
  const area = await a.anIndicator({ name: 'Diện tích lúa', unit: 'ha' })
  const listed = await analyst
    .get(`/catalogue/indicators?commune=${a.slug}&search=nuoc%20sach`)
    .expect(200)
  expect(listed.body).toMatchObject({
    total: 1,
    items: [{ id: indicator.id, definition: null, suggestion: { slug: 'clean-water' } }],
  })
  const put = (id: string, definition: string | null) =>
    analyst.put(`/indicators/${id}/definition`, { definition })
  const misfit = await put(area.id, 'clean-water').expect(422)
  expect(misfit.body.detail).toMatch(/Khác đơn vị/)
  await put(indicator.id, 'khong-co').expect(422)
  const mapped = await put(indicator.id, 'clean-water').expect(200)
  expect(mapped.body).toMatchObject({ definition: { slug: 'clean-water' }, suggestion: null })
  const of = await analyst.get('/catalogue/indicators?definition=clean-water').expect(200)
  expect(of.body.items).toMatchObject([{ id: indicator.id }])
  await put(indicator.id, null).expect(200)
  const events = await app.db.auditEvent.findMany({
    where: { subjectId: indicator.id },
    orderBy: { id: 'asc' },
  })
  expect(events).toMatchObject([
    {
      action: 'definition.mapped',
      before: { definition: null },
      after: { definition: 'clean-water' },
    },
    { before: { definition: 'clean-water' }, after: { definition: null } },
  ])
})

test('pages of the mapping follow one another and leave nothing out', async ({ world }) => {
  const analyst = await world.as('analyst')
  const seen: string[] = []
  let cursor: string | null = null
  do {
    const at: string = cursor ? `&cursor=${cursor}` : ''
    const { body } = await analyst
      .get(`/catalogue/indicators?definition=coverage&limit=1${at}`)
      .expect(200)
    seen.push(...body.items.map((it: { id: string }) => it.id))
    cursor = body.nextCursor
  } while (cursor)
  expect(seen).toEqual([world.a.indicator.id, world.b.indicator.id])
})

test('what the city changed stays when the shipped content is loaded again', async ({
  app,
  world,
}) => {
  await loadReference(app.db)
  const analyst = await world.as('analyst')
  const { body } = await analyst.get('/catalogue').expect(200)
  const shipped = body.items.filter((it: { edited: boolean }) => !it.edited)
  const [changed, other] = [shipped.at(-1), shipped.at(-2)]
  const breaks = [{ year: 2028, why: words('Đổi cách tính') }]
  await analyst
    .patch(`/definitions/${changed.slug}`, { name: words('Tên mới'), breaks })
    .expect(200)
  await app.db.definition.update({ where: { slug: other.slug }, data: { nameVi: 'Cũ' } })
  await app.db.setting.delete({ where: { key: 'reference' } })
  await loadReference(app.db)
  const after = (await analyst.get('/catalogue').expect(200)).body.items
  const of = (slug: string) => after.find((it: { slug: string }) => it.slug === slug)
  expect(of(changed.slug)).toMatchObject({ name: words('Tên mới'), breaks })
  expect(of(other.slug).name).toEqual(other.name)
})

test('only what is measured in another unit is said to differ, not what is judged in words', async ({
  app,
  world,
}) => {
  const { a } = world
  const analyst = await world.as('analyst')
  await app.make.aDefinition('drug-free', { unit: 'đạt / chưa đạt' })
  const inWords = await a.anIndicator({ name: 'Xã không ma túy' })
  const counted = await a.anIndicator({ name: 'Số thôn không ma túy', unit: 'thôn' })
  for (const { id } of [inWords, counted])
    await app.db.planIndicator.update({ where: { id }, data: { definitionSlug: 'drug-free' } })
  await app.db.planIndicator.update({ where: { id: inWords.id }, data: { unit: null } })
  const { body } = await analyst.get('/catalogue').expect(200)
  const entry = body.items.find((it: { slug: string }) => it.slug === 'drug-free')
  expect(entry).toMatchObject({ indicators: 2, otherUnit: 1 })
})
