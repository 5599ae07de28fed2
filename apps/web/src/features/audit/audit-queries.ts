import {
  getCityAuditCsv,
  getCommuneAuditCsv,
  listCityAudit,
  listCommuneAudit,
  listRounds,
  type InputOf,
} from '@tien-do/contract'
import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query'
import { addressOf, call } from '../../lib/call.ts'
import { currentLanguage } from '../../lib/i18n.ts'

export type AuditFilter = Omit<InputOf<typeof listCityAudit>, 'commune' | 'cursor' | 'limit'>

/** The first page has no cursor. */
const first = (): string | undefined => undefined

/** The audit of one commune, or of the whole city where no slug is given. */
export const auditQueries = {
  all: ['audit'] as const,

  of: (slug: string | null, filter: AuditFilter) =>
    infiniteQueryOptions({
      queryKey: [...auditQueries.all, slug, filter],
      queryFn: ({ pageParam: cursor, signal }) => {
        const page = { ...filter, cursor, limit: 50 }
        return slug === null
          ? call(listCityAudit, page, { signal })
          : call(listCommuneAudit, { ...page, slug }, { signal })
      },
      initialPageParam: first(),
      getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
      placeholderData: keepPreviousData,
      staleTime: 0,
    }),

  /** The rounds to choose among, which only a commune has. */
  rounds: (slug: string | null) =>
    queryOptions({
      queryKey: ['audit', 'rounds', slug],
      queryFn: ({ signal }) => call(listRounds, { slug: slug ?? '' }, { signal }),
      enabled: slug !== null,
    }),
}

/** Where the same is downloaded as a table. */
export function auditFile(slug: string | null, filter: AuditFilter): string {
  const lang = currentLanguage()
  const asked = { ...filter, lang, decimal: lang === 'vi' ? 'comma' : 'dot' } as const
  return slug === null
    ? addressOf(getCityAuditCsv, asked)
    : addressOf(getCommuneAuditCsv, { ...asked, slug })
}
