import type { Owed, OwedItem } from '@tien-do/contract'
import { askingKinds } from '@tien-do/domain'
import type { Transaction } from '../../database/prisma.ts'
import { Prisma as Sql } from '../../generated/prisma/client.ts'

/** One person's place in a commune. */
export interface Place {
  communeCode: string
  role: 'office_editor' | 'coordinator' | 'leader'
  officeId: string | null
}

type Row = Omit<OwedItem, 'kind'> & { kind: OwedItem['kind'] }
const { sql } = Sql

const asksForFigures = sql`r.kind::text = ANY(${[...askingKinds]})`

/** Figures that the open rounds ask the office for, and explanations that it has not given. */
const ofOffice = ({ communeCode, officeId }: Place, today: string) => sql`
  SELECT CASE WHEN v.state = 'returned' THEN 'returned' ELSE 'figures' END AS kind,
    i.code, i.name, r.period, r.deadline::text AS due, i."order" AS place
  FROM review_round AS r
  JOIN plan_indicator AS i ON i.withdrawn_at IS NULL AND i.same_as_id IS NULL
    AND i.plan_id = (SELECT id FROM plan WHERE commune_code = ${communeCode}
      AND status = 'active' ORDER BY no DESC LIMIT 1)
  JOIN assignment AS a ON a.plan_indicator_id = i.id AND a.role = 'lead' AND a.ended_at IS NULL
    AND a.office_id = ${officeId}::uuid
  LEFT JOIN observation AS o ON o.series_id = i.series_id AND o.period = r.period
  LEFT JOIN observation_version AS v ON v.observation_id = o.id AND v.version = o.version
  WHERE r.commune_code = ${communeCode} AND ${asksForFigures} AND r.opens_on <= ${today}::date
    AND ((r.locked_at IS NULL AND r.closes_on >= ${today}::date)
      OR EXISTS (SELECT FROM round_exception AS e WHERE e.round_id = r.id
        AND e.office_id = ${officeId}::uuid AND e.ended_at IS NULL AND e.until >= ${today}::date))
    AND (v.state IS NULL OR v.state IN ('draft', 'returned'))
  UNION ALL
  SELECT 'explanations', i.code, i.name, e.period, e.due_on::text, i."order"
  FROM explanation_request AS e JOIN plan_indicator AS i ON i.id = e.plan_indicator_id
  WHERE e.office_id = ${officeId}::uuid AND e.closed_at IS NULL
    AND NOT EXISTS (SELECT FROM explanation_answer AS a WHERE a.request_id = e.id)`

/** Figures that wait for approval. */
const ofCoordinator = ({ communeCode }: Place) => sql`
  SELECT 'approvals' AS kind, i.code, i.name, o.period, NULL AS due, i."order" AS place
  FROM observation AS o
  JOIN observation_version AS v
    ON v.observation_id = o.id AND v.version = o.version AND v.state = 'submitted'
  JOIN series AS s ON s.id = o.series_id AND s.commune_code = ${communeCode}
  JOIN plan_indicator AS i ON i.series_id = s.id AND i.withdrawn_at IS NULL
    AND i.same_as_id IS NULL
    AND i.plan_id = (SELECT id FROM plan WHERE commune_code = ${communeCode}
      AND status = 'active' ORDER BY no DESC LIMIT 1)`

/** Rounds that are not signed off. */
const ofLeader = ({ communeCode }: Place, today: string) => sql`
  SELECT 'signatures' AS kind, NULL AS code, NULL AS name, r.period, r.closes_on::text AS due,
    0 AS place
  FROM review_round AS r
  WHERE r.commune_code = ${communeCode} AND ${asksForFigures} AND r.locked_at IS NULL
    AND r.opens_on <= ${today}::date`

/** What a place owes today, the earliest due first. */
export async function owedBy(
  tx: Pick<Transaction, '$queryRaw'>,
  place: Place,
  today: string,
): Promise<OwedItem[]> {
  const asked =
    place.role === 'office_editor'
      ? ofOffice(place, today)
      : place.role === 'coordinator'
        ? ofCoordinator(place)
        : ofLeader(place, today)
  return tx.$queryRaw<Row[]>(sql`
    SELECT kind, code, name, period, due FROM (${asked}) AS owed
    ORDER BY due NULLS LAST, kind, place`)
}

export const countsOf = (items: readonly OwedItem[]): Owed => {
  const of = (kind: OwedItem['kind']) => items.filter((it) => it.kind === kind).length
  return {
    figures: of('figures'),
    returned: of('returned'),
    explanations: of('explanations'),
    approvals: of('approvals'),
    signatures: of('signatures'),
  }
}
