import { askingKinds } from '@tien-do/domain'
import type { Prisma, Transaction } from '../../database/prisma.ts'
import { Prisma as Sql } from '../../generated/prisma/client.ts'

export type RoundNoticeRepository = ReturnType<typeof roundNoticeRepository>

const { sql } = Sql

/** So many days before the deadline an office that owes figures is told. */
const soon = 3

interface When {
  today: string
  at: Date
}

/** Rounds that ask for figures and take them, and rounds that are open again for some office. */
const live = (today: string) => sql`
  r.kind::text = ANY(${[...askingKinds]})
  AND ((r.locked_at IS NULL AND r.opens_on <= ${today}::date AND r.closes_on >= ${today}::date)
    OR EXISTS (SELECT FROM round_exception AS x WHERE x.round_id = r.id AND ${lasting(today)}))`

const lasting = (today: string) => sql`x.ended_at IS NULL AND x.until >= ${today}::date`

/**
 * Tells the people of some communes of their rounds: that one is open, due soon, late, or open
 * again. Who is owed a word is found by one statement; who has had it is not told again.
 */
export async function tellOfRounds(
  tx: Pick<Transaction, '$executeRaw'>,
  communes: readonly string[],
  { today, at }: When,
): Promise<number> {
  const day = sql`${today}::date`
  return tx.$executeRaw(sql`
    WITH round AS (
      SELECT r.*, r.locked_at IS NULL AND r.opens_on <= ${day} AND r.closes_on >= ${day} AS taking,
        jsonb_build_object('period', r.period, 'deadline', r.deadline, 'closesOn', r.closes_on) AS days
      FROM review_round AS r
      WHERE r.commune_code = ANY(${[...communes]}) AND ${live(today)}
    ), plan AS (
      SELECT DISTINCT ON (commune_code) id, commune_code FROM plan
      WHERE status = 'active' AND commune_code = ANY(${[...communes]})
      ORDER BY commune_code, no DESC
    ), asked AS (
      SELECT round.id AS round_id, a.office_id, count(*)::int AS count,
        (count(*) FILTER (WHERE v.state IS NULL OR v.state IN ('draft', 'returned')))::int AS owed,
        (count(*) FILTER (WHERE v.state = 'returned'))::int AS returned
      FROM round
      JOIN plan ON plan.commune_code = round.commune_code
      JOIN plan_indicator AS i
        ON i.plan_id = plan.id AND i.same_as_id IS NULL AND i.withdrawn_at IS NULL
      LEFT JOIN assignment AS a
        ON a.plan_indicator_id = i.id AND a.role = 'lead' AND a.ended_at IS NULL
      LEFT JOIN observation AS f ON f.series_id = i.series_id AND f.period = round.period
      LEFT JOIN observation_version AS v ON v.observation_id = f.id AND v.version = f.version
      GROUP BY round.id, a.office_id
    ), office_asked AS (
      SELECT round.*, o.id AS office_id, o.name AS office, asked.count, asked.owed, asked.returned
      FROM asked JOIN round ON round.id = asked.round_id JOIN office AS o ON o.id = asked.office_id
    ), told AS (
      SELECT id, commune_code, demo, office_id, 'round_opened' AS kind,
        'round_opened:' || id || ':' || office_id AS key,
        days || jsonb_build_object('office', office, 'count', count, 'offices', NULL,
          'unassigned', NULL, 'reason', NULL) AS about
      FROM office_asked WHERE taking AND ${day} <= deadline AND owed > 0
      UNION ALL
      SELECT id, commune_code, demo, NULL, 'round_opened', 'round_opened:' || id, days || (
        SELECT jsonb_build_object('office', NULL, 'reason', NULL,
          'count', coalesce(sum(count) FILTER (WHERE office_id IS NOT NULL), 0),
          'offices', count(office_id),
          'unassigned', coalesce(sum(count) FILTER (WHERE office_id IS NULL), 0))
        FROM asked WHERE asked.round_id = round.id)
      FROM round WHERE taking AND ${day} <= deadline
      UNION ALL
      SELECT id, commune_code, demo, office_id, late.kind,
        late.kind || ':' || id || ':' || office_id,
        days || jsonb_build_object('office', office, 'count', owed, 'returned', returned)
      FROM office_asked CROSS JOIN LATERAL (
        SELECT CASE WHEN ${day} > deadline THEN 'round_late' ELSE 'round_due_soon' END AS kind) AS late
      WHERE taking AND owed > 0 AND (${day} > deadline
        -- A round that lasts no longer has just been told of, with its deadline.
        OR (${day} >= deadline - ${soon}::int AND opens_on < deadline - ${soon}::int))
      UNION ALL
      SELECT o.id, o.commune_code, o.demo OR x.demo, o.office_id, 'round_opened',
        'round_reopened:' || x.id,
        o.days || jsonb_build_object('closesOn', x.until, 'office', o.office, 'count', o.owed,
          'offices', NULL, 'unassigned', NULL, 'reason', x.reason)
      FROM office_asked AS o
      JOIN round_exception AS x ON x.round_id = o.id AND x.office_id = o.office_id
      WHERE ${lasting(today)}
    )
    INSERT INTO notification (id, user_id, kind, key, commune_code, about, at, demo)
    SELECT gen_random_uuid(), u.id, told.kind::notification_kind, told.key, told.commune_code,
      told.about, ${at}, told.demo OR u.demo
    FROM told
    JOIN membership AS m ON m.commune_code = told.commune_code
      AND CASE WHEN told.office_id IS NULL THEN m.role = 'coordinator'
        ELSE m.role = 'office_editor' AND m.office_id = told.office_id END
    JOIN "user" AS u ON u.id = m.user_id AND u.disabled_at IS NULL
    ON CONFLICT (user_id, key) DO NOTHING`)
}

export const roundNoticeRepository = (db: Prisma) => ({
  /** Communes that have rounds to tell of, in order of their codes. */
  communes: async (today: string, { after, limit }: { after: string; limit: number }) => {
    const rows = await db.$queryRaw<{ code: string }[]>(sql`
      SELECT DISTINCT r.commune_code AS code FROM review_round AS r
      WHERE r.commune_code > ${after} AND ${live(today)}
      ORDER BY r.commune_code LIMIT ${limit}`)
    return rows.map(({ code }) => code)
  },

  tell: async (communes: readonly string[], when: When) => tellOfRounds(db, communes, when),
})
