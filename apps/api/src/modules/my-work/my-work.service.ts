import type { getMyWork, OutputOf, WorkCount } from '@tien-do/contract'
import { can, latestDueYear } from '@tien-do/domain'
import type { Clock } from '../../clock.ts'
import type { Asking } from '../../http/asking.ts'
import { toCommuneRef, toOfficeRef } from '../communes/communes.repository.ts'
import type { ExplanationService } from '../explanations/explanations.service.ts'
import { communeWork } from './commune-work.ts'
import { factRound, figuresUnderWay } from './figure-stand.ts'
import type { MyWorkRepository } from './my-work.repository.ts'
import { officeWork } from './office-work.ts'
import { scopeOf } from './work-scope.ts'

export type MyWorkService = ReturnType<typeof myWorkService>
type MyWork = OutputOf<typeof getMyWork>

/** So many of what came back and of the communes that are waited for are named. */
const named = { returned: 20, communes: 10 }

/** What waits for the person who asks, in each role held. */
export const myWorkService = (
  repository: MyWorkRepository,
  explanations: ExplanationService,
  clock: Clock,
) => {
  const city = async ({ actor }: Asking, today: string): Promise<MyWork['city']> => {
    if (!can.readCity(actor)) return null
    const year = latestDueYear(today)
    const rows = await repository.cityYear(year)
    return {
      year,
      communes: rows.length,
      signedOff: rows.filter((row) => row.signedOff).length,
      waiting: rows
        .filter((row) => !row.signedOff)
        .slice(0, named.communes)
        .map(({ code, slug, name, kind, approved, due }) => ({
          commune: { code, slug, name, kind },
          approved,
          due,
        })),
    }
  }

  const work = async (_input: object, asking: Asking): Promise<MyWork> => {
    const today = clock.today()
    const scope = scopeOf(asking.actor)
    const { officeIds, reviewed } = scope
    const [communes, offices, rows, allRounds, tasks, others, cityWork, toAnswer, toRead] =
      await Promise.all([
        repository.communes(scope.communeCodes),
        repository.offices(officeIds),
        repository.rows({ officeIds, communeCodes: reviewed }),
        repository.rounds(scope.communeCodes),
        officeIds.length > 0 ? repository.tasks({ officeIds, communeCodes: [] }) : [],
        repository.otherCoordinators(scope.coordinated, asking.actor.id),
        city(asking, today),
        officeIds.length > 0 ? explanations.toAnswer(officeIds, asking) : none,
        reviewed.length > 0 ? explanations.toRead(reviewed, asking) : none,
      ])
    const rounds = allRounds.map(factRound)
    const figures = await figuresUnderWay(repository, { rows, rounds, today })
    const material = { rows, rounds, tasks, figures, today }
    const ofOffices = communes.flatMap((commune) =>
      offices
        .filter((office) => office.communeCode === commune.code)
        .map((office) =>
          officeWork({ commune: toCommuneRef(commune), office: toOfficeRef(office) }, material),
        ),
    )
    const ofCommunes = communes.flatMap((commune) =>
      (['coordinator', 'leader'] as const)
        .filter((role) =>
          (role === 'leader' ? scope.led : scope.coordinated).includes(commune.code),
        )
        .map((as) =>
          communeWork(
            { commune: toCommuneRef(commune), as },
            {
              rows,
              rounds,
              figures,
              today,
              askerId: asking.actor.id,
              hasOthers: (others.get(commune.code) ?? 0) > 0,
            },
          ),
        ),
    )
    const returned = ofOffices.flatMap((it) => it.returned)
    const found = {
      returned: { count: returned.length, items: returned.slice(0, named.returned) },
      explanations: toAnswer,
      answers: toRead,
      offices: ofOffices.map((it) => it.work),
      communes: ofCommunes,
    }
    return {
      today,
      count: countOf(found),
      ...found,
      city: cityWork,
      helpers: communes.map((commune) => ({
        commune: toCommuneRef(commune),
        office:
          commune.offices.toSorted((a, b) => a.typeSlug.localeCompare(b.typeSlug))[0]?.name ?? null,
      })),
    }
  }

  return {
    work,
    count: async (input: object, asking: Asking) => (await work(input, asking)).count,
  }
}

const none = { count: 0, items: [] }

const sum = (counts: readonly number[]) => counts.reduce((all, count) => all + count, 0)

/** What waits for somebody to do it; what is in others' hands does not count. */
function countOf({
  returned,
  explanations,
  answers,
  offices,
  communes,
}: Pick<MyWork, 'returned' | 'explanations' | 'answers' | 'offices' | 'communes'>): WorkCount {
  const coordinated = communes.filter((it) => it.as === 'coordinator').flatMap((it) => it.rounds)
  const led = communes.filter((it) => it.as === 'leader').flatMap((it) => it.rounds)
  const count = {
    returned: returned.count,
    explanations: explanations.count,
    figures: sum(offices.flatMap((it) => it.rounds).map((it) => it.drafts + it.blank)),
    approvals: sum(coordinated.map((it) => it.submitted - it.ownEntries)),
    signOffs: led.filter((it) => it.ready).length,
    answers: answers.count,
  }
  return { ...count, all: sum(Object.values(count)) }
}
