import { useQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { useAddress } from '../../lib/use-address.ts'
import { isOfCommune, useSession } from '../../lib/session.ts'
import { isProblem } from '../../lib/problem-error.ts'
import { ErrorState } from '../../ui/error-state.tsx'
import { NoRoundState } from '../../ui/no-round-state.tsx'
import { PageSkeleton } from '../../ui/skeletons.tsx'
import { EntryBoard } from './entry-board.tsx'
import { entryQueries } from './entry-queries.ts'
import { sheetKey, useKeptForSheet } from './saving/kept-for-sheet.ts'

/** An office's indicators of one review round, to enter figures. */
export function EntryPage() {
  const { slug = '' } = useParams()
  const { address } = useAddress()
  const [round, period, office] = ['round', 'period', 'office'].map((it) => address.get(it))
  const sheet = useQuery(
    entryQueries.sheet({
      slug,
      ...(round ? { round } : {}),
      ...(period ? { period } : {}),
      ...(office ? { office } : {}),
    }),
  )
  const session = useSession()
  const person = session?.user
  const kept = useKeptForSheet(sheet.data, person?.id)
  if (sheet.data && person && kept) {
    const { data } = sheet
    return <EntryBoard key={sheetKey(data, person.id)} sheet={data} person={person} kept={kept} />
  }
  if (isProblem(sheet.error, 'not-found') && !round && isOfCommune(session, slug))
    return <NoRoundState slug={slug} />
  if (sheet.error) return <ErrorState error={sheet.error} onRetry={() => void sheet.refetch()} />
  return <PageSkeleton />
}
