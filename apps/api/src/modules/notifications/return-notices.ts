import type { Asking } from '../../http/asking.ts'
import type { Told } from './notify.repository.ts'

interface Returned {
  owner: { code: string; communeCode: string; enteringOfficeId: string | null }
  current: { period: string }
}

/** One notice an office and period of what was returned at once. */
export function returnNotices(
  figures: readonly Returned[],
  reason: string,
  { actor, demo, requestId }: Asking,
): Told[] {
  const groups = Map.groupBy(
    figures,
    ({ owner, current }) => `${owner.enteringOfficeId}:${current.period}`,
  )
  return [...groups].flatMap(([key, [first, ...rest]]) => {
    const officeId = first?.owner.enteringOfficeId
    if (!first || !officeId) return []
    const codes = [first, ...rest].map(({ owner }) => owner.code)
    return [
      {
        kind: 'figure_returned',
        key: `figure_returned:${requestId}:${key}`,
        communeCode: first.owner.communeCode,
        officeId,
        byId: actor.id,
        demo,
        about: { period: first.current.period, codes: codes.toSorted(byNumber), reason },
      },
    ]
  })
}

/** `2` before `10`, as the plan counts. */
const { compare: byNumber } = new Intl.Collator('vi', { numeric: true })
