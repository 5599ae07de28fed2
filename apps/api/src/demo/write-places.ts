import type { Transaction } from '../database/prisma.ts'
import { peopleOf, type Person } from './demo-people.ts'
import { assignOffices, inventFigures, type Settings } from './demo-rows.ts'
import type { DemoPlan } from './demo-world.repository.ts'
import {
  knownBaselines,
  writeAssignments,
  writeFigures,
  writeOffices,
  writePeople,
} from './demo-write.repository.ts'

export interface PlacesWritten {
  communes: number
  people: number
  figures: number
}

interface Ways extends Settings {
  now: Date
  /** One for all: hashing is slow on purpose. */
  passwordHash: string
  /** People of no commune, written with them. */
  also?: readonly Person[]
}

/** Invents offices, assignments, people, baselines, rounds and figures for some communes, all marked. */
export async function writePlaces(
  tx: Transaction,
  places: readonly DemoPlan[],
  { asOf, seed, now, passwordHash, also = [] }: Ways,
): Promise<PlacesWritten> {
  const assigned = places.map((place) => ({ place, ...assignOffices(place, { asOf, seed }) }))
  await writeOffices(tx, { offices: assigned.flatMap((a) => a.offices) })
  await writeAssignments(
    tx,
    {
      endedAssignments: assigned.flatMap((a) => a.endedAssignments),
      assignments: assigned.flatMap((a) => a.assignments),
    },
    now,
  )
  const people = [
    ...also,
    ...assigned.flatMap(({ place, inUse }) => peopleOf({ ...place, offices: inUse })),
  ]
  const ids = await writePeople(tx, people, { passwordHash, now })
  const idOf = (login: string) => ids.get(login) ?? ''
  const editors = new Map(
    people.flatMap(({ officeId, login }) => (officeId ? [[officeId, idOf(login)] as const] : [])),
  )
  const baselineKnown = await knownBaselines(
    tx,
    places.map(({ code }) => code),
  )
  let figures = 0
  for (const one of assigned) {
    const { slug } = one.place
    const rows = inventFigures(
      one.place,
      one,
      { coordinator: idOf(`${slug}.coordinator`), leader: idOf(`${slug}.leader`), editors },
      { asOf, seed, baselineKnown },
    )
    figures += rows.observations.length
    await writeFigures(tx, rows)
  }
  return { communes: places.length, people: people.length, figures }
}
