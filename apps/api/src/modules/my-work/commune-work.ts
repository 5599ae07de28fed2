import type { CommuneRound, CommuneWork } from '@tien-do/contract'
import { toOfficeRef } from '../communes/communes.repository.ts'
import { entersOf, roundOf, type Figures } from './figure-stand.ts'
import type { WorkRoundRow, WorkRow } from './my-work.repository.ts'

interface Material {
  rows: readonly WorkRow[]
  rounds: readonly WorkRoundRow[]
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
  return {
    ...place,
    rounds: rounds
      .filter((row) => row.communeCode === place.commune.code)
      .map((row) => communeRound(row, own, material)),
    unassigned: own.filter((row) => entersOf(row) === null).length,
    toConfirm: own.filter((row) => row.assignments.some((a) => a.toConfirm)).length,
  }
}

function communeRound(
  roundRow: WorkRoundRow,
  rows: readonly WorkRow[],
  { figures, today, askerId, hasOthers }: Omit<Material, 'rows' | 'rounds'>,
): CommuneRound {
  const round = roundOf(roundRow, today, null)
  const stands = rows.map((row) => ({ row, ...figures(row, round) }))
  const inState = (...states: string[]) => stands.filter((it) => states.includes(it.state))
  const submitted = inState('submitted')
  const missing = inState('blank', 'draft')
  const owing = Map.groupBy([...missing, ...inState('returned')], ({ row }) => entersOf(row)?.id)
  const approved = inState('approved').length
  return {
    round,
    due: rows.length,
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
    ready: rows.length > 0 && approved === rows.length,
  }
}
