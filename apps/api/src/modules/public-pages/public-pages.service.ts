import type {
  getPublicCommune,
  getPublicIndicator,
  getPublicRound,
  listPublicCommunes,
  ParsedOf,
  PublicCommune,
  PublicIndicator,
  PublicRoundAnswer,
  PublicRoundRef,
} from '@tien-do/contract'
import { comparePeriods, cutOff, parsePeriod, publicFinding } from '@tien-do/domain'
import { dayInVietnam, type Clock } from '../../clock.ts'
import { notFound } from '../../http/refusal.ts'
import type { AssessmentRepository } from '../assessment/assessment.repository.ts'
import { toCommuneRef } from '../communes/communes.repository.ts'
import { toPublicFigure } from '../publications/public-figure.ts'
import type { PublicationRepository } from '../publications/publications.repository.ts'
import { toPublicIndicator } from './public-indicator.ts'
import type {
  PublicPageRepository,
  PublishedRound,
  PublishedRow,
} from './public-pages.repository.ts'

export type PublicPageService = ReturnType<typeof publicPageService>

/** What anybody reads. All of it is found from publications in force, and told from them alone. */
export const publicPageService = (
  pages: PublicPageRepository,
  publications: PublicationRepository,
  material: AssessmentRepository,
  clock: Clock,
) => {
  const found = async (slug: string) => {
    const commune = await pages.commune(slug)
    if (!commune) throw notFound()
    return commune
  }

  /** Indicators with the one figure each that is out, in the order of their plans. */
  const figuresOf = async (rows: readonly PublishedRow[]) => {
    const all = await material.material({ id: { in: rows.map((it) => it.planIndicatorId) } })
    return all.flatMap((indicator) => {
      const published = rows.flatMap((row) => {
        if (row.planIndicatorId !== indicator.id) return []
        const figure = indicator.approved.find((it) => it.versionId === row.versionId)
        return figure ? [{ row, figure }] : []
      })
      return published.length > 0 ? [{ indicator, published }] : []
    })
  }

  return {
    communes: async ({ limit, cursor }: ParsedOf<typeof listPublicCommunes>) => {
      const found = await pages.communes({ limit, cursor })
      const communes = found.slice(0, limit)
      const rounds = await pages.rounds(communes.map((it) => it.code))
      return {
        items: communes.map((commune) => ({
          commune: toCommuneRef(commune),
          rounds: toRounds(rounds.filter((it) => it.communeCode === commune.code)),
        })),
        nextCursor: found.length > limit ? (communes.at(-1)?.code ?? null) : null,
      }
    },

    commune: async ({ slug }: ParsedOf<typeof getPublicCommune>): Promise<PublicCommune> => {
      const commune = await found(slug)
      return {
        commune: toCommuneRef(commune),
        rounds: toRounds(await pages.rounds([commune.code])),
      }
    },

    round: async ({
      slug,
      period,
    }: ParsedOf<typeof getPublicRound>): Promise<PublicRoundAnswer> => {
      const commune = await found(slug)
      const round = (await pages.rounds([commune.code])).find((it) => it.period === period)
      if (!round) throw notFound()
      const [ref] = toRounds([round])
      const rows = await pages.published({ roundId: round.id })
      const today = clock.today()
      const figures = (await figuresOf(rows)).flatMap(({ indicator, published }) =>
        published.map(({ row, figure }) =>
          toPublicFigure(
            indicator,
            figure,
            { year: row.year, to: lastDay(period) },
            dayInVietnam(row.at),
            today,
          ),
        ),
      )
      if (!ref || figures.length === 0) throw notFound()
      const verdicts = figures.map((it) => it.verdict)
      return {
        commune: toCommuneRef(commune),
        round: ref,
        plans: await publications.plans([...new Set(figures.map((it) => it.planId))]),
        figures,
        finding: publicFinding(period, verdicts),
        demo: commune.demo || ref.demo || figures.some((it) => it.demo),
      }
    },

    indicator: async ({
      slug,
      code,
      plan: planNo,
    }: ParsedOf<typeof getPublicIndicator>): Promise<PublicIndicator> => {
      const commune = await found(slug)
      const rows = await pages.published({ communeCode: commune.code, code, planNo })
      const newest = rows.toSorted((a, b) => b.plan.no - a.plan.no)[0]?.plan.id
      if (!newest) throw notFound()
      const own = rows.filter((it) => it.plan.id === newest)
      const [it] = await figuresOf(own)
      const [plan] = await publications.plans([newest])
      if (!it || !plan) throw notFound()
      const isInvented = commune.demo || own.some((row) => row.demo)
      return toPublicIndicator(it.indicator, it.published, plan, clock.today(), isInvented)
    },

    /** How many pages the map of the site has: at least one. */
    siteMapPages: async () => Math.max(1, Math.ceil((await pages.countCommunes()) / onePageOfMap)),

    /** A page of the map, of what is not invented. */
    siteMap: async (no: number) => {
      const of = { limit: onePageOfMap, skip: (no - 1) * onePageOfMap }
      const communes = (await pages.communes(of)).slice(0, onePageOfMap).filter((it) => !it.demo)
      const codes = communes.map((it) => it.code)
      const [rounds, indicators] = await Promise.all([
        pages.rounds(codes),
        pages.indicatorPages(codes),
      ])
      return {
        communes: communes.map(({ slug, code }) => {
          const all = toRounds(rounds.filter((it) => it.communeCode === code))
          return { slug, latest: all[0]?.period, rounds: all.filter((it) => !it.demo) }
        }),
        indicators: indicators.map(({ at, ...it }) => ({ ...it, day: dayInVietnam(at) })),
      }
    },
  }
}

/** So many communes with all their pages stay far below what a page of a site map may hold. */
const onePageOfMap = 100

const parsed = (period: string) => parsePeriod(period) ?? { year: 0, kind: 'year' as const }
const lastDay = (period: string) => cutOff(parsed(period))

const toRounds = (rounds: readonly PublishedRound[]): PublicRoundRef[] =>
  rounds
    .toSorted((a, b) => comparePeriods(parsed(b.period), parsed(a.period)))
    .map(({ period, figures, at, demo }) => ({
      period,
      to: lastDay(period),
      figures,
      day: dayInVietnam(at),
      demo,
    }))
