import { minutesFor } from '@tien-do/domain'
import { useTranslation } from '../../lib/translation.ts'
import { formatDay } from '../../lib/format.ts'
import { usePeriodWords } from '../../lib/use-period-words.ts'
import { owedRounds, roundsOf, type MyWork } from './my-work.ts'

interface Finding {
  finding: string
  /** What comes after it. */
  lead: string | null
}

/** What is owed by the nearest deadline; the rounds that are late are told together. */
function nearestOf(work: MyWork) {
  const { today, returned } = work
  const owed = owedRounds(work)
  const deadlines = [
    ...owed.map(({ round }) => round.round.deadline),
    ...returned.items.map((it) => it.round.deadline),
  ].toSorted()
  const day = deadlines[0]
  if (day === undefined) return null
  const late = day < today
  const now = (deadline: string) => (late ? deadline < today : deadline === day)
  const sum = (rounds: typeof owed) =>
    rounds.reduce((all, { round }) => all + round.blank + round.drafts, 0)
  return {
    day,
    late,
    figures: sum(owed.filter(({ round }) => now(round.round.deadline))),
    returned: returned.items.filter((it) => now(it.round.deadline)).length,
    // Of several offices together: a round is told of once.
    after: [
      ...Map.groupBy(
        owed.map(({ round }) => round).filter(({ round }) => !now(round.deadline)),
        ({ round, period }) => `${period} ${round.deadline}`,
      ).values(),
    ].flatMap(([first, ...others]) =>
      first === undefined
        ? []
        : [
            {
              period: first.period,
              deadline: first.round.deadline,
              count: [first, ...others].reduce((all, it) => all + it.blank + it.drafts, 0),
            },
          ],
    ),
  }
}

/** The page's sentence: the most urgent thing with its day and how long it takes. */
export function useWorkFinding(): (work: MyWork) => Finding {
  const { t } = useTranslation()
  const { inText, nameInText } = usePeriodWords()
  const about = (minutes: number) => t('myWork.about', { count: minutes })
  const sentence = (words: readonly string[]) => {
    const text = words.join(', ')
    return `${text.charAt(0).toLocaleUpperCase('vi')}${text.slice(1)}.`
  }
  return (work) => {
    const { count } = work
    const nearest = nearestOf(work)
    const first: string[] = []
    const after: string[] = []
    if (count.approvals > 0) {
      first.push(
        t('myWork.toApprove', { count: count.approvals }),
        about(minutesFor({ approval: count.approvals })),
      )
    }
    if (nearest) {
      const minutes = minutesFor({ figure: nearest.figures, returned: nearest.returned })
      const by = nearest.late
        ? t('myWork.lateSince', { day: formatDay(nearest.day) })
        : t('myWork.before', { day: formatDay(nearest.day) })
      const owed = [
        ...(nearest.figures > 0 ? [t('myWork.toEnter', { count: nearest.figures })] : []),
        ...(nearest.returned > 0 ? [t('myWork.toMend', { count: nearest.returned })] : []),
      ]
      if (first.length === 0) first.push(`${by} ${owed.join(', ')}`, about(minutes))
      else after.push(...owed)
    }
    const late = roundsOf(work, 'coordinator').reduce((all, it) => all + it.lateOffices.length, 0)
    const rest = [
      ...(count.explanations > 0 ? [t('myWork.toAnswer', { count: count.explanations })] : []),
      ...(nearest?.after ?? []).map(({ count: owed, period, deadline }) =>
        t('myWork.toEnterBefore', {
          count: owed,
          period: inText(period),
          day: formatDay(deadline),
        }),
      ),
      ...roundsOf(work, 'leader')
        .filter((it) => it.ready)
        .map((it) => t('myWork.toSign', { period: nameInText(it.round) })),
      ...(count.answers > 0 ? [t('myWork.toRead', { count: count.answers })] : []),
      ...(late > 0 ? [t('myWork.toRemind', { count: late })] : []),
    ]
    if (first.length === 0) first.push(...rest.splice(0, 1))
    after.push(...rest)
    if (first.length === 0) return { finding: quiet(work), lead: null }
    return {
      finding: sentence(first),
      lead: after.length > 0 ? t('myWork.then', { words: after.join(', ') }) : lateRound(work),
    }
  }

  /** Nothing is owed: what stands where, for those who look after others. */
  function quiet(work: MyWork): string {
    const late = lateRound(work)
    if (late !== null) return late
    if (work.city) {
      const { communes, signedOff, year } = work.city
      return signedOff < communes
        ? t('myWork.cityWaits', { count: communes - signedOff, communes, year })
        : t('myWork.cityDone', { year })
    }
    return t('myWork.nothing')
  }

  /** For the leader: the first round that is late and cannot be signed yet. */
  function lateRound(work: MyWork): string | null {
    const round = roundsOf(work, 'leader').find((it) => it.round.state !== 'open' && !it.ready)
    return round
      ? t('myWork.leaderLate', {
          period: nameInText(round.round),
          missing: round.missing + round.returned,
          submitted: round.submitted,
        })
      : null
  }
}
