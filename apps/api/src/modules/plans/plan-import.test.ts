import { planDocuments } from '@tien-do/plans'
import type { PlanDocument } from '@tien-do/contract'
import { beforeEach, expect } from 'vitest'
import { connectPrisma, type Prisma } from '../../database/prisma.ts'
import { test as base } from '../../testing/database-test.ts'
import { emptyContent } from '../../testing/empty-content.ts'
import { loadReference } from '../reference/reference.service.ts'
import { planExport } from './plan-export.service.ts'
import { planImport } from './plan-import.service.ts'
import { morningOf } from '../../testing/morning-of.ts'

const test = base.extend('prisma', { scope: 'file' }, async ({ db }, { onCleanup }) => {
  const { db: prisma, stop } = connectPrisma(db.url)
  onCleanup(stop)
  await loadReference(prisma)
  return prisma
})

const clock = morningOf('2026-06-01')
const documentOf = (slug: string): PlanDocument => {
  const document = planDocuments.find((d) => d.commune.slug === slug)
  if (!document) throw new Error(`no document of ${slug}`)
  return structuredClone(document)
}
const kienHai = () => documentOf('kien-hai')

beforeEach<{ prisma: Prisma }>(async ({ prisma }) => emptyContent(prisma))

/** How many rows stand where an import writes. */
async function countRows(prisma: Prisma) {
  const models = ['plan', 'planRevision', 'planIndicator', 'target', 'office', 'series'] as const
  const counts = models.map(async (m) => (prisma[m] as { count: () => Promise<number> }).count())
  return Promise.all([...counts, prisma.assignment.count(), prisma.directive.count()])
}

test('each of the five plans comes back as it went in, key by key', async ({ prisma }) => {
  for (const document of planDocuments) {
    const { plan } = await planImport(prisma, clock).importDocument(document)
    const exported = await planExport(prisma)(plan.id)
    expect(exported).toEqual(document)
    expect(JSON.stringify(exported)).toBe(JSON.stringify(document))
  }
})

test('the same text again makes no revision', async ({ prisma }) => {
  const { importDocument } = planImport(prisma, clock)
  await importDocument(kienHai())
  const rows = await countRows(prisma)
  const again = await importDocument(kienHai())
  expect(again).toMatchObject({ created: false, revision: null, added: [], changed: [] })
  expect(await countRows(prisma)).toEqual(rows)
})

test('a new text is a revision: rows are matched by code, and the old target is kept', async ({
  prisma,
}) => {
  const { importDocument } = planImport(prisma, clock)
  const first = await importDocument(kienHai())
  const next = kienHai()
  const [one, , third] = next.indicators
  const target = one?.targets[0]
  if (!one || !target || !third) throw new Error('not the plan we know')
  Object.assign(target, { value: 20, text: '20' })
  next.indicators.push({ ...structuredClone(third), code: '99', headline: '99', parent: null })
  const left = next.indicators.findIndex(({ code }) => code === 'III.2e')
  next.indicators.splice(left, 1)
  for (const office of next.offices)
    office.indicatorCodes = office.indicatorCodes.filter((code) => code !== 'III.2e')
  next.findings = next.findings.filter(({ about }) => about !== 'III.2e')

  const result = await importDocument(next, { communeSlug: 'kien-hai' })
  expect(result).toMatchObject({ created: false, revision: 1, plan: { id: first.plan.id } })
  expect(result.added).toEqual(['99'])
  expect(result.changed).toContain('1')
  expect(result.withdrawn).toEqual(['III.2e'])
  expect(await planExport(prisma)(first.plan.id)).toEqual(next)

  const kept = await prisma.target.findMany({
    where: { indicator: { code: '1', planId: first.plan.id }, year: 2026 },
    orderBy: { supersededAt: 'asc' },
  })
  expect(kept.map((t) => [t.text, t.supersededAt === null, t.revisionId === null])).toEqual([
    ['19', false, true],
    ['20', true, false],
  ])
  const withdrawn = await prisma.planIndicator.findFirst({ where: { code: 'III.2e' } })
  expect(withdrawn?.withdrawnAt).not.toBeNull()

  // And back: the withdrawn row lives on under its old id.
  const back = await importDocument(kienHai())
  expect(back).toMatchObject({ revision: 2, added: ['III.2e'], withdrawn: ['99'] })
  expect(await planExport(prisma)(first.plan.id)).toEqual(kienHai())
  const revived = await prisma.planIndicator.findFirst({ where: { code: 'III.2e' } })
  expect([revived?.id, revived?.withdrawnAt]).toEqual([withdrawn?.id, null])
})

test('a short name that somebody gave is kept by a new text, and is no part of the document', async ({
  prisma,
}) => {
  const { importDocument } = planImport(prisma, clock)
  const { plan } = await importDocument(kienHai())
  const where = { planId_code: { planId: plan.id, code: '1' } }
  await prisma.planIndicator.update({ where, data: { shortName: 'Tổng giá trị' } })
  const next = kienHai()
  const row = next.indicators.find(({ code }) => code === '1')
  if (!row) throw new Error('there is no indicator 1')
  row.name = `${row.name} (sửa)`
  await importDocument(next)
  const after = await prisma.planIndicator.findUniqueOrThrow({ where })
  expect([after.name, after.shortName]).toEqual([row.name, 'Tổng giá trị'])
  expect(await planExport(prisma)(plan.id)).toEqual(next)
})

test('a figure stays on its row, and its row cannot become a repeat', async ({ prisma }) => {
  const { importDocument } = planImport(prisma, clock)
  const { plan } = await importDocument(kienHai())
  const user = await prisma.user.create({ data: { name: 'A', email: 'a@b.invalid' } })
  const row = await prisma.planIndicator.findFirstOrThrow({ where: { code: '6' } })
  await prisma.$transaction(async (tx) => {
    const { id } = await tx.observation.create({
      data: { seriesId: row.seriesId, period: '2026', version: 1 },
    })
    await tx.observationVersion.create({
      data: {
        observationId: id,
        seriesId: row.seriesId,
        period: '2026',
        version: 1,
        state: 'draft',
        value: 21,
        grade: 'estimate',
        byId: user.id,
        at: clock.now(),
      },
    })
  })
  const next = kienHai()
  const wanted = next.indicators.find(({ code }) => code === '6')
  if (wanted) wanted.sameAs = '13'
  const before = await planExport(prisma)(plan.id)
  await expect(importDocument(next)).rejects.toThrow('indicator 6: has figures of its own')
  expect(await planExport(prisma)(plan.id)).toEqual(before)
  expect(await prisma.planRevision.count()).toBe(0)
})

test('printed offices without a role are to be confirmed: the first enters', async ({ prisma }) => {
  await planImport(prisma, clock).importDocument(kienHai())
  const rows = await prisma.assignment.findMany({
    where: { indicator: { code: '14' } },
    include: { office: true },
    orderBy: { role: 'asc' },
  })
  expect(rows.map((a) => [a.office.name, a.role, a.origin, a.toConfirm, a.demo])).toEqual([
    ['Phòng Kinh tế', 'lead', 'printed', true, false],
    ['Phòng Văn hóa - Xã hội', 'support', 'printed', true, false],
  ])
})

test('a repeat shares the series of its original', async ({ prisma }) => {
  await planImport(prisma, clock).importDocument(kienHai())
  const rows = await prisma.planIndicator.findMany({ where: { code: { in: ['21', 'III.6a'] } } })
  expect(new Set(rows.map((r) => r.seriesId)).size).toBe(1)
})

test('a printed baseline comes back, and a changed one keeps the old', async ({ prisma }) => {
  const { importDocument } = planImport(prisma, clock)
  const document = kienHai()
  const row = document.indicators.find(({ code }) => code === '11a')
  if (row) row.baseline = { year: 2025, value: 94.5, text: '94,5%' }
  const { plan } = await importDocument(document)
  expect(await planExport(prisma)(plan.id)).toEqual(document)
  if (row) row.baseline = { year: 2025, value: 95, text: '95%' }
  expect((await importDocument(document)).changed).toEqual(['11a'])
  expect(await planExport(prisma)(plan.id)).toEqual(document)
  expect(await prisma.baseline.count()).toBe(2)
  if (row) row.baseline = null
  await importDocument(document)
  expect(await planExport(prisma)(plan.id)).toEqual(document)
})

type Spoil = (document: PlanDocument) => unknown
const bad: [string, Spoil, string][] = [
  [
    'a parent that is not there',
    (d) => Object.assign(d.indicators[1] ?? {}, { parent: 'x' }),
    'indicators[1] (1.1): parent "x" is no code of this plan',
  ],
  [
    'a circle of parents',
    (d) => Object.assign(d.indicators[0] ?? {}, { parent: '1.1' }),
    'leads back to the row itself',
  ],
  [
    'a repeat of a repeat',
    (d) => Object.assign(d.indicators[0] ?? {}, { sameAs: 'III.5a' }),
    'is itself a repeat',
  ],
  [
    'a definition outside the catalogue',
    (d) => Object.assign(d.indicators[0] ?? {}, { definition: 'nothing' }),
    'definition "nothing" is not in the catalogue',
  ],
  [
    'an office type that is not known',
    (d) => Object.assign(d.offices[0] ?? {}, { type: 'bank' }),
    'offices[0] (Phòng Kinh tế): type "bank" is not known',
  ],
  [
    'an office of an indicator that is not there',
    (d) => d.offices[0]?.indicatorCodes.push('77'),
    'indicatorCodes names "77"',
  ],
  [
    'a finding about nothing',
    (d) => Object.assign(d.findings[0] ?? {}, { about: '77' }),
    'findings[0]: about "77"',
  ],
  [
    'a code twice',
    (d) => Object.assign(d.indicators[1] ?? {}, { code: '1' }),
    'code "1" stands at indicators[0] already',
  ],
  [
    'two targets of one time',
    (d) => Object.assign(d.indicators[0]?.targets[1] ?? {}, { year: 2026 }),
    '2026 has a target at targets[0] already',
  ],
  [
    'a target before the plan',
    (d) => Object.assign(d.indicators[0]?.targets[0] ?? {}, { year: 2025 }),
    'year 2025 lies before 2026',
  ],
  [
    'a target of no time',
    (d) => Object.assign(d.indicators[0]?.targets[0] ?? {}, { year: null }),
    'has to say one of year, every and period',
  ],
  [
    'a range without its end',
    (d) => Object.assign(d.indicators[0]?.targets[0] ?? {}, { op: 'range' }),
    'op range needs a max',
  ],
  [
    'a number too fine to keep',
    (d) => Object.assign(d.indicators[0]?.targets[0] ?? {}, { value: 0.1234567 }),
    'cannot be kept',
  ],
  [
    'a period that ends before it starts',
    (d) => Object.assign(d.plan, { periodStart: 2031 }),
    'periodEnd 2030 lies before periodStart 2031',
  ],
  ['another name', (d) => Object.assign(d.commune, { name: 'Kiến Hưng' }), 'name "Kiến Hưng"'],
  [
    'a commune that is not known',
    (d) => Object.assign(d.commune, { code: '99999', slug: 'nowhere' }),
    'there is no commune "nowhere" (99999 Kiến Hải); add --create',
  ],
]

test.for(bad)(
  '%s is refused in one line, and nothing is written',
  async ([, spoil, why], { prisma }) => {
    const document = kienHai()
    spoil(document)
    const rows = await countRows(prisma)
    const refused = planImport(prisma, clock).importDocument(document)
    await expect(refused).rejects.toThrow(why)
    await expect(refused).rejects.not.toThrow('\n')
    expect(await countRows(prisma)).toEqual(rows)
  },
)

test('a document of another commune is refused', async ({ prisma }) => {
  const refused = planImport(prisma, clock).importDocument(kienHai(), { communeSlug: 'tan-ky' })
  await expect(refused).rejects.toThrow('the document is of commune "kien-hai"')
})

test('a dry run says what would be, and changes nothing', async ({ prisma }) => {
  const { importDocument } = planImport(prisma, clock)
  const rows = await countRows(prisma)
  const tried = await importDocument(kienHai(), { dryRun: true })
  expect(tried).toMatchObject({ created: true, dryRun: true, counts: { indicators: 49 } })
  expect(await countRows(prisma)).toEqual(rows)
})

test('an unknown commune is made when asked', async ({ prisma }) => {
  const document = kienHai()
  Object.assign(document.commune, { code: '99999', slug: 'nowhere' })
  const { communeCreated, plan } = await planImport(prisma, clock).importDocument(document, {
    create: true,
  })
  expect(communeCreated).toBe(true)
  expect(await planExport(prisma)(plan.id)).toEqual(document)
})
