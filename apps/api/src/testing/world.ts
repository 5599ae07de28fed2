import { test as appTest, type Caller, type TestApp } from './test-app.ts'

export type World = Awaited<ReturnType<typeof makeWorld>>
export type Side = World['a']

/** A commune with its offices, plan, rounds and people, all signed in. */
async function makeSide({ make, signIn }: TestApp, name: string, slug: string) {
  const commune = await make.aCommune({ name, slug })
  const [entering, supporting, other] = await Promise.all([
    make.anOffice({ commune, name: 'Phòng Kinh tế' }),
    make.anOffice({ commune, name: 'Phòng Văn hóa - Xã hội' }),
    make.anOffice({ commune, name: 'Ban Chỉ huy quân sự' }),
  ])
  const plan = await make.aPlan({ commune, no: 1 })
  const indicator = await make.anIndicator({
    plan,
    code: '1',
    definition: 'coverage',
    targets: [
      { year: 2026, value: 90 },
      { year: 2027, value: 92 },
      { year: 2030, value: 98 },
    ],
    enters: entering,
    supports: [supporting],
  })
  const task = await make.aTask({ plan, office: entering })
  await make.aRound({ commune, period: '2026', deadline: '2028-01-15', locked: true })
  await make.aRound({ commune, period: '2027' })
  await make.aRound({ commune, period: '2028-Q1', opensOn: '2028-03-01', deadline: '2028-03-20' })

  const users = {
    editor: await make.aUser({ role: 'office_editor', commune, office: entering }),
    supportingEditor: await make.aUser({ role: 'office_editor', commune, office: supporting }),
    otherEditor: await make.aUser({ role: 'office_editor', commune, office: other }),
    coordinator: await make.aUser({ role: 'coordinator', commune }),
    leader: await make.aUser({ role: 'leader', commune }),
  }
  let rows = 1
  return {
    commune,
    slug,
    offices: { entering, supporting, other },
    plan,
    indicator,
    task,
    users,
    /** Signed in at first use, and kept: signing in is slow on purpose. */
    as: signedIn(signIn, users),
    /** One more indicator that the first office enters and the second supports. */
    anIndicator: async (facts: Partial<Parameters<typeof make.anIndicator>[0]> = {}) =>
      make.anIndicator({
        plan,
        code: String(++rows),
        enters: entering,
        supports: [supporting],
        ...facts,
      }),
  }
}

/** The signed-in caller of a name. */
function signedIn<K extends string>(
  signIn: TestApp['signIn'],
  users: Record<K, { login: string }>,
) {
  const callers = new Map<K, Promise<Caller>>()
  return (who: K) => {
    const caller = callers.get(who) ?? signIn(users[who])
    callers.set(who, caller)
    return caller
  }
}

async function makeWorld(app: TestApp) {
  const { make, signIn } = app
  await make.aDefinition('coverage', { unit: '%', share: true })
  const users = {
    analyst: await make.aUser({ role: 'city_analyst' }),
    admin: await make.aUser({ role: 'city_admin' }),
  }
  return {
    a: await makeSide(app, 'An Bình', 'an-binh'),
    b: await makeSide(app, 'Bảo Lộc', 'bao-loc'),
    users,
    as: signedIn(signIn, users),
  }
}

/** `test` with `world`: two communes alike, and the city, in the file's application. */
export const test = appTest.extend('world', { scope: 'file' }, async ({ app }) => makeWorld(app))
