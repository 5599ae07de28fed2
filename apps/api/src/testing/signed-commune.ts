import type { Publication } from '@tien-do/contract'
import type { Caller, TestApp } from './test-app.ts'

interface Facts {
  issuerKind?: 'government' | 'party'
  definition?: string
  locked?: boolean
}

/** A commune whose round of 2026 is signed off, with two approved figures and one indicator without. */
export async function aSignedCommune({ make, signIn, db }: TestApp, facts: Facts = {}) {
  const commune = await make.aCommune()
  const office = await make.anOffice({ commune })
  const issuerKind = facts.issuerKind ?? 'government'
  const plan = await make.aPlan({ commune, issuerKind })
  const by = await make.aUser({ role: 'office_editor', commune, office })
  const users = {
    coordinator: await make.aUser({ role: 'coordinator', commune }),
    leader: await make.aUser({ role: 'leader', commune }),
  }
  const anIndicator = (code: string) =>
    make.anIndicator({
      plan,
      code,
      publishable: issuerKind === 'government',
      ...(facts.definition && code === '1' ? { definition: facts.definition } : {}),
      enters: office,
      targets: [{ year: 2026, value: 90, text: 'từ 90% trở lên' }],
    })
  const [one, two, bare] = [await anIndicator('1'), await anIndicator('2'), await anIndicator('3')]
  const approve = (indicator: Awaited<ReturnType<typeof anIndicator>>, value: number) =>
    make.aFigure({ indicator, by, period: '2026', value, state: 'approved' })
  const heads = [await approve(one, 92), await approve(two, 85)]
  const round = await make.aRound({ commune, period: '2026', locked: facts.locked ?? true })
  const caller = await signIn(users.coordinator)
  const path = `/communes/${commune.slug}/rounds/2026/publication`
  return {
    commune,
    users,
    by,
    round,
    one,
    two,
    bare,
    caller,
    path,
    read: async (as: Caller = caller) => (await as.get(path).expect(200)).body as Publication,
    publish: (...indicators: { id: string }[]) =>
      caller.put(path, { indicatorIds: indicators.map((it) => it.id) }),
    /** A later approved version, as a correction leaves it. */
    correct: async (value: number) => {
      const head = heads[0]
      if (!head) throw new Error('no figure')
      await db.$transaction(async (tx) => {
        await tx.observation.update({ where: { id: head.id }, data: { version: 2 } })
        await tx.observationVersion.create({
          data: {
            observationId: head.id,
            seriesId: one.seriesId,
            period: '2026',
            version: 2,
            state: 'approved',
            value,
            grade: 'official',
            reason: 'đính chính',
            correction: true,
            byId: by.id,
            at: new Date('2028-01-30T05:00:00Z'),
          },
        })
      })
    },
  }
}
