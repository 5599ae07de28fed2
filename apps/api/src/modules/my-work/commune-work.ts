import type { CommuneRound, CommuneWork } from '@tien-do/contract'
import { isReviewing } from '@tien-do/domain'
import { toOfficeRef } from '../communes/communes.repository.ts'
import {
  entersOf,
  isUnderWay,
  periodsOf,
  roundOf,
  type FactRound,
  type Figures,
} from './figure-stand.ts'
import type { WorkRow } from './my-work.repository.ts'

interface Material {
  rows: readonly WorkRow[]
  rounds: readonly FactRound[]
  figures: Figures
  today: string
  askerId: string
  /** Another coordinator is there to approve what the asker entered. */
  hasOthers: boolean
}

/** What waits in a commune for its coordinator or its leader. */
export function communeWork(
  place: Pick<CommuneWork, 'commune' | 'as'>,
  { rows, rounds, ...material }: Material,
): CommuneWork {
  const own = rows.filter((row) => row.plan.communeCode === place.commune.code)
  const ofCommune = rounds.filter(({ row }) => row.communeCode === place.commune.code)
  return {
    ...place,
    rounds: ofCommune
      .filter((round) => isUnderWay(round, material.today))
      .map((round) => communeRound(round, figuresOf(round, own, ofCommune), material)),
    unassigned: own.filter((row) => entersOf(row) === null).length,
    toConfirm: own.filter((row) => row.assignments.some((a) => a.toConfirm)).length,
  }
}

/** What a round has to bring together: of one that reviews, what has no round of its own. */
function figuresOf(round: FactRound, rows: readonly WorkRow[], all: readonly FactRound[]) {
  const asked = new Set(all.filter((it) => !isReviewing(it.kind)).map((it) => it.period))
  return rows.flatMap((row) =>
    periodsOf(round, row.periodStart)
      .filter((period) => !isReviewing(round.kind) || !asked.has(period))
      .map((period) => ({ row, period })),
  )
}

function communeRound(
  fact: FactRound,
  due: ReturnType<typeof figuresOf>,
  { figures, today, askerId, hasOthers }: Omit<Material, 'rows' | 'rounds'>,
): CommuneRound {
  const round = roundOf(fact, today, null)
  const stands = due.map(({ row, period }) => ({ row, ...figures(row, period) }))
  const inState = (...states: string[]) => stands.filter((it) => states.includes(it.state))
  const submitted = inState('submitted')
  const missing = inState('blank', 'draft')
  const owing = Map.groupBy([...missing, ...inState('returned')], ({ row }) => entersOf(row)?.id)
  const approved = inState('approved').length
  return {
    round,
    due: due.length,
    approved,
    submitted: submitted.length,
    ownEntries: hasOthers ? submitted.filter((it) => it.enteredById === askerId).length : 0,
    returned: inState('returned').length,
    missing: missing.length,
    lateOffices:
      round.state === 'open'
        ? []
        : [...owing.values()]
            .flatMap((late) => {
              const office = late[0] && entersOf(late[0].row)
              return office ? [{ office: toOfficeRef(office), missing: late.length }] : []
            })
            .toSorted((a, b) => b.missing - a.missing),
    ready: approved === due.length && (due.length > 0 || isReviewing(fact.kind)),
  }
}
