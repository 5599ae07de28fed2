import type { SearchAnswer } from '@tien-do/contract'
import { expect } from 'vitest'
import { aSignedCommune } from '../../testing/signed-commune.ts'
import type { Caller } from '../../testing/test-app.ts'
import { test } from '../../testing/world.ts'
import { hitsOf } from './hits.repository.ts'

const found = async (caller: Caller, query: string) => {
  const { body } = await caller.get(`/search?${query}`).expect(200)
  return body as SearchAnswer
}
const ask = async (caller: Caller, q: string, kind?: string) =>
  found(caller, `q=${encodeURIComponent(q)}${kind ? `&kind=${kind}` : ''}`)
const titles = async (caller: Caller, q: string, kind?: string) =>
  (await ask(caller, q, kind)).items.map((it) => it.title)

test('words are found with and without diacritics, from the beginning of each word', async ({
  app,
  world,
}) => {
  const name = 'Tỷ lệ đường được chiếu sáng'
  await world.a.anIndicator({ name })
  await app.db.task.create({
    data: {
      ...{ planId: world.a.plan.id, order: 900, no: '900', deliverables: [], sourceText: 'như in' },
      ...{ title: 'Chieu sang duong lang', sourceSection: 'III' },
    },
  })
  const leader = await world.a.as('leader')
  for (const q of ['chiếu sáng', 'chieu sang', 'CHIẾU SÁ', 'đườ chi', 'duong duoc', 'chiếu sảng'])
    expect(await titles(leader, q, 'indicator'), q).toEqual([name])
  for (const q of ['chiếu sáng', 'đường làng'])
    expect(await titles(leader, q, 'task'), q).toEqual(['Chieu sang duong lang'])
  expect(await titles(leader, 'ieu', 'indicator')).toEqual([])
  expect(await titles(leader, 'chiéu sangg duong', 'indicator')).toEqual([name])
})

test('a number, a paper, an office, a definition are found by what people know of them', async ({
  app,
  world,
}) => {
  const { a } = world
  const directive = await app.db.directive.create({ data: { key: '45-nq/tw', number: '45-NQ/TW' } })
  await app.db.planDirective.create({
    data: {
      ...{ planId: a.plan.id, directiveId: directive.id, order: 1, relation: 'implements' },
      ...{ number: '45-NQ/TW', title: 'Về xây dựng và phát triển thành phố' },
    },
  })
  const leader = await a.as('leader')
  const first = async (q: string) => {
    const [hit] = (await ask(leader, q)).items
    return [hit?.kind, hit?.code, hit?.title]
  }
  expect(await first('45-nq')).toEqual([
    'directive',
    '45-NQ/TW',
    'Về xây dựng và phát triển thành phố',
  ])
  expect(await first('phát triển thành phố')).toEqual(await first('45-nq'))
  expect(await first('van hoa')).toEqual(['office', null, 'Phòng Văn hóa - Xã hội'])
  expect(await titles(leader, 'coverage', 'definition')).toEqual(['Chỉ tiêu coverage'])
  expect(await first('an bình')).toEqual(['commune', null, 'An Bình'])
  const [exact] = (await ask(leader, '1', 'indicator')).items
  expect(exact?.code).toBe('1')
})

test('what people of a commune find of others is its name and what it has published', async ({
  app,
  world,
}) => {
  const other = await aSignedCommune(app)
  await app.db.planIndicator.updateMany({
    where: { planId: other.one.planId },
    data: { name: 'Sản lượng cá biển' },
  })
  await app.db.office.updateMany({
    where: { communeCode: other.commune.code },
    data: { name: 'Tổ cá biển' },
  })
  await app.make.aTask({
    plan: await app.db.plan.findUniqueOrThrow({ where: { id: other.one.planId } }),
  })
  await app.db.task.updateMany({
    where: { planId: other.one.planId },
    data: { title: 'Đánh bắt cá biển' },
  })
  const leader = await world.a.as('leader')
  const analyst = await world.as('analyst')
  const seen = async (caller: Caller) =>
    (await ask(caller, 'cá biển')).items.map((it) => [it.kind, it.code, it.outside])
  expect(await seen(leader)).toEqual([])
  await other.publish(other.two).expect(200)
  expect(await seen(leader)).toEqual([['indicator', '2', true]])
  expect(await seen(analyst)).toEqual([
    ['indicator', '1', false],
    ['indicator', '2', false],
    ['indicator', '3', false],
    ['task', expect.any(String), false],
    ['office', null, false],
  ])
  await other.publish().expect(200)
  expect(await seen(leader)).toEqual([])
  expect((await ask(leader, other.commune.name, 'commune')).items[0]).toMatchObject({
    title: other.commune.name,
    outside: true,
  })
})

test('the own commune stands first, and a commune can be named beside what is looked for', async ({
  world,
}) => {
  const name = 'Hộ dùng nước sạch'
  await world.a.anIndicator({ name })
  await world.b.anIndicator({ name })
  const places = async (caller: Caller, q: string) =>
    (await ask(caller, q, 'indicator')).items.map((it) => it.commune?.name)
  expect(await places(await world.b.as('leader'), 'nuoc sach')).toEqual(['Bảo Lộc'])
  const analyst = await world.as('analyst')
  expect(new Set(await places(analyst, 'nước sạch'))).toEqual(new Set(['An Bình', 'Bảo Lộc']))
  expect(await places(analyst, 'nước sạch bao loc')).toEqual(['Bảo Lộc'])
})

test('a short name is found like the name, and stands beside it', async ({ app, world }) => {
  const { a, b } = world
  const name = 'Tỷ lệ dân số tham gia bảo hiểm y tế toàn dân'
  const { id } = await a.anIndicator({ name })
  await app.db.planIndicator.update({ where: { id }, data: { shortName: 'BHYT Đợt một' } })
  await app.db.definition.update({
    where: { slug: 'coverage' },
    data: { shortNameVi: 'Bao phủ BHYT', shortNameEn: 'Insured' },
  })
  const leader = await a.as('leader')
  const seen = async (q: string, kind: string) =>
    (await ask(leader, q, kind)).items.map((it) => [it.title, it.shortName])
  for (const q of ['bhyt', 'BHYT đợt', 'dot mot', 'toàn dân bhyt'])
    expect(await seen(q, 'indicator'), q).toEqual([[name, 'BHYT Đợt một']])
  for (const q of ['bhyt', 'bao phu', 'insured'])
    expect(await seen(q, 'definition'), q).toEqual([['Chỉ tiêu coverage', 'Bao phủ BHYT']])
  const [definition] = (await ask(leader, 'insured', 'definition')).items
  expect(definition?.english?.shortName).toBe('Insured')
  expect(await titles(await b.as('leader'), 'bhyt', 'indicator')).toEqual([])
})

test('a commune is found with its kind before its name, in full and as it is shortened', async ({
  world,
}) => {
  const name = 'Hộ phân loại rác'
  await world.a.anIndicator({ name })
  await world.b.anIndicator({ name })
  const analyst = await world.as('analyst')
  for (const q of ['xã An Bình', 'xa an binh', 'X. An Bình', 'x.an bình'])
    expect((await titles(analyst, q, 'commune'))[0], q).toBe('An Bình')
  for (const q of ['loại rác xã Bảo Lộc', 'loai rac x. bao loc'])
    expect(
      (await ask(analyst, q, 'indicator')).items.map((it) => it.commune?.name),
      q,
    ).toEqual(['Bảo Lộc'])
})

test('a kind is read page by page, and each row once', async ({ world }) => {
  for (let i = 0; i < 7; i++) await world.a.anIndicator({ name: `Mô hình số ${i}` })
  const leader = await world.a.as('leader')
  const all = await ask(leader, 'mo hinh')
  expect([all.items.length, all.more, all.nextCursor]).toEqual([5, ['indicator'], null])
  const read: string[] = []
  let cursor: string | null = null
  do {
    const next: string = cursor ? `&cursor=${cursor}` : ''
    const page: SearchAnswer = await found(leader, `q=mo%20hinh&kind=indicator&limit=3${next}`)
    read.push(...page.items.map((it) => it.title))
    cursor = page.nextCursor
  } while (cursor)
  expect(read).toEqual(Array.from({ length: 7 }, (_, i) => `Mô hình số ${i}`))
  await leader.get('/search?q=mo&kind=indicator&cursor=xyz').expect(422)
})

test('signs alone find nothing, and none of them is read as a pattern', async ({ world }) => {
  const leader = await world.a.as('leader')
  for (const q of ['%', '_%_', '()', '\\', "' OR 1=1 --"])
    expect(await titles(leader, q)).toEqual([])
  await leader.get('/search?q=%20').expect(422)
})

test('among thousands of rows the words are looked up in the index', async ({ app, world }) => {
  const { db } = app
  const planId = world.a.plan.id
  await db.$executeRaw`WITH made AS (
      INSERT INTO series (id, commune_code)
      SELECT gen_random_uuid(), ${world.a.commune.code} FROM generate_series(1, 8000) RETURNING id)
    INSERT INTO plan_indicator (id, plan_id, series_id, code, headline, "order", group_name, name, unit,
      measure, direction, interim, path, source_section, source_text, publishable)
    SELECT gen_random_uuid(), ${planId}::uuid, id, 'x' || n, 'x', n, 'Nhóm',
      'Tên ' || md5(n::text) || ' ' || md5((n * 7)::text), '%', 'level', 'up', 'snapshot', 'linear', 'II', 'in', false
    FROM (SELECT id, (row_number() OVER () + 10000)::int AS n FROM made) AS numbered`
  await db.$executeRaw`ANALYZE plan_indicator`
  const wanted = { q: 'thoát nước thải', words: ['thoát', 'nước', 'thải'], places: [] }
  const question = hitsOf('indicator', {
    ...wanted,
    ...{ within: [world.a.commune.code], own: [], limit: 20, after: null },
  })
  const plan = await db.$queryRawUnsafe<Record<string, string>[]>(
    `EXPLAIN ${question.text}`,
    ...question.values,
  )
  expect(plan.map((line) => line['QUERY PLAN']).join('\n')).toContain('plan_indicator_folded')
})
