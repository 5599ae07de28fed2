import { expect } from 'vitest'
import type { PlanIndicator } from '../generated/prisma/client.ts'
import type { Caller, TestApp } from './test-app.ts'
import { test, type Side, type World } from './world.ts'

// Three figures are planted in Bảo Lộc: a draft, one that is submitted, and one that is approved
// but in a round that is not published. Nobody else's answer may hold them, nor change by them.

const planted = { draft: 31.4159, submitted: 27.1828, approved: 16.1803 } as const
type Planted = keyof typeof planted

/** The figure in any spelling and rounding. */
const spelled: Record<Planted, RegExp> = {
  draft: /(?<!\d)31[.,]4/,
  submitted: /(?<!\d)27[.,][12]/,
  approved: /(?<!\d)16[.,][12]/,
}

const insiders = ['editor', 'supportingEditor', 'otherEditor', 'coordinator', 'leader'] as const

/** Every read there is that names a commune or its things. */
const reads = ({ slug, plan, indicator, offices }: Side, more: readonly string[]) => [
  `/communes/${slug}`,
  `/communes/${slug}/offices`,
  `/communes/${slug}/plans`,
  `/plans/${plan.id}`,
  `/plans/${plan.id}/document`,
  `/communes/${slug}/overview`,
  `/communes/${slug}/overview?year=2028&count=rows`,
  `/communes/${slug}/changes?year=2027`,
  `/communes/${slug}/meeting?round=2027`,
  `/communes/${slug}/verdicts.csv`,
  `/communes/${slug}/indicators/${indicator.code}`,
  ...more.map((id) => `/indicators/${id}`),
  `/communes/${slug}/set-up`,
  `/communes/${slug}/rounds`,
  `/communes/${slug}/entry?round=2027`,
  `/communes/${slug}/entry?round=2027&office=all`,
  `/communes/${slug}/entry?round=2027&office=${offices.entering.id}`,
  `/communes/${slug}/entry?round=2028-Q1`,
  `/communes/${slug}/review?round=2027`,
  `/communes/${slug}/rounds/2027/publication`,
  `/tasks?commune=${slug}`,
]

/** And every one that names none. */
const general = [
  '/communes',
  '/communes?search=b',
  '/definitions',
  ...Object.keys(planted).map((what) => `/comparison?definition=seen-${what}&year=2027`),
  '/tasks',
  '/session',
  '/demonstration',
]

const uuids = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g
const textOf = (body: unknown) => JSON.stringify(body).replaceAll(uuids, '')

interface Read {
  path: string
  status: number
  body: Record<string, unknown>
}

async function readAll(caller: Caller, paths: readonly string[]) {
  const read = async (path: string): Promise<Read> => {
    const { status, type, body, text } = await caller.get(path)
    const { instance: _, ...rest } = (type === 'text/csv' ? { text } : body) as Read['body']
    expect(status, path).not.toBe(500)
    return { path, status, body: rest }
  }
  return Promise.all(paths.map(read))
}

/** Where a figure stands; the paths alone, so that a failure can be read. */
const holding = (answers: readonly Read[], what: Planted) =>
  answers.filter(({ body }) => spelled[what].test(textOf(body))).map(({ path }) => path)

/** The paths whose answer is not what it was. How many figures a median rests on is for everyone. */
function changed(before: readonly Read[], after: readonly Read[]) {
  const compared = ({ status, body }: Read) => textOf([status, { ...body, medianCount: null }])
  return after.flatMap((answer, i) => {
    const was = before[i]
    return was && compared(was) === compared(answer) ? [] : [answer.path]
  })
}

/** Three indicators of the commune, to be compared, and what enters their figures. */
async function plant({ make, db }: TestApp, { b }: World) {
  const kinds = Object.keys(planted) as Planted[]
  const rows: { what: Planted; indicator: PlanIndicator }[] = []
  for (const what of kinds) {
    const definition = `seen-${what}`
    if (!(await db.definition.findUnique({ where: { slug: definition } })))
      await make.aDefinition(definition, { share: true })
    const targets = [{ year: 2027, value: 75 }]
    rows.push({ what, indicator: await b.anIndicator({ definition, targets }) })
  }
  const enter = async () => {
    const [editor, coordinator] = [await b.as('editor'), await b.as('coordinator')]
    for (const { what, indicator } of rows) {
      const figure = await editor.enter(indicator, '2027', { value: planted[what] }).expect(200)
      const path = `/observations/${String(figure.body.id)}`
      if (what !== 'draft') await editor.post(`${path}/submission`).expect(200)
      if (what === 'approved') await coordinator.post(`${path}/approval`).expect(200)
    }
  }
  return { ids: rows.map(({ indicator }) => indicator.id), enter }
}

test('figures of a commune stand in no answer to another one, and change none', async ({
  app,
  world,
}) => {
  const { a, b } = world
  const { ids, enter } = await plant(app, world)
  const paths = [...general, ...reads(a, []), ...reads(b, ids)]
  const readers = ['editor', 'coordinator', 'leader'] as const
  const before = new Map<string, Read[]>()
  for (const who of readers) before.set(who, await readAll(await a.as(who), paths))
  await enter()
  for (const who of readers) {
    const answers = await readAll(await a.as(who), paths)
    for (const what of ['draft', 'submitted', 'approved'] as const)
      expect(holding(answers, what), `${what} to ${who}`).toEqual([])
    expect(changed(before.get(who) ?? [], answers), who).toEqual([])
  }
})

test('each figure is read by whom the domain names, and by nobody else', async ({ app, world }) => {
  const { b } = world
  const { ids, enter } = await plant(app, world)
  const paths = [...general, ...reads(b, ids)]
  await enter()
  const reading: Record<string, Planted[]> = {}
  const kinds = ['draft', 'submitted', 'approved'] as const
  const note = async (who: string, caller: Caller) => {
    const answers = await readAll(caller, paths)
    reading[who] = kinds.filter((what) => holding(answers, what).length > 0)
  }
  for (const who of insiders) await note(who, await b.as(who))
  for (const who of ['analyst', 'admin'] as const) await note(who, await world.as(who))
  expect(reading).toEqual({
    editor: ['draft', 'submitted', 'approved'],
    supportingEditor: ['approved'],
    otherEditor: ['approved'],
    coordinator: ['draft', 'submitted', 'approved'],
    leader: ['submitted', 'approved'],
    analyst: ['approved'],
    admin: ['approved'],
  })
})

test('a draft counts for nobody, not even in numbers', async ({ app, world }) => {
  const { b } = world
  const { ids } = await plant(app, world)
  const analyst = await world.as('analyst')
  const paths = [...general, ...reads(b, ids)]
  const before = await readAll(analyst, paths)
  const editor = await b.as('editor')
  for (const id of ids) await editor.enter({ id }, '2027', { value: 31.4159 }).expect(200)
  const after = await readAll(analyst, paths)
  expect(changed(before, after)).toEqual([])
  expect(after.find(({ path }) => path.includes('seen-draft'))?.body['medianCount']).toBe(0)
})
