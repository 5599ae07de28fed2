import type { Demonstration } from '@tien-do/contract'
import type { Transaction } from '../database/prisma.ts'
import { activeUser } from '../modules/users/active-user.ts'

/** One for all demonstration accounts, and printed wherever they are listed. */
export const demoPassword = 'tiendo-minh-hoa'

const order = ['city_admin', 'city_analyst', 'coordinator', 'leader', 'office_editor']

/**
 * The demonstration's accounts for the sign-in page: the city's first, then commune by commune.
 * Those of the invented communes are not among them: there may be a thousand and more.
 */
export async function demoAccounts(
  db: Pick<Transaction, 'membership' | 'auditEvent'>,
): Promise<Demonstration['accounts']> {
  // Whoever set a password of their own is not let in by the printed one.
  const own = await db.auditEvent.findMany({
    where: { subjectType: 'user', action: { in: ['user.password-set', 'user.password-changed'] } },
    select: { subjectId: true },
    distinct: ['subjectId'],
  })
  const rows = await db.membership.findMany({
    where: {
      demo: true,
      OR: [{ communeCode: null }, { commune: { demo: false } }],
      user: { ...activeUser, demo: true, id: { notIn: own.map((it) => it.subjectId) } },
    },
    include: { user: true, commune: true, office: { include: { type: true } } },
  })
  return rows
    .toSorted(
      (a, b) =>
        (a.commune?.name ?? '').localeCompare(b.commune?.name ?? '', 'vi') ||
        order.indexOf(a.role) - order.indexOf(b.role) ||
        (a.office?.type.order ?? 0) - (b.office?.type.order ?? 0) ||
        (a.user.username ?? '').localeCompare(b.user.username ?? '', 'en'),
    )
    .map(({ user, role, commune, office }) => ({
      login: user.username ?? user.email,
      password: demoPassword,
      name: user.name,
      role,
      commune: commune?.name ?? null,
      communeSlug: commune?.slug ?? null,
      office: office?.name ?? null,
    }))
}
