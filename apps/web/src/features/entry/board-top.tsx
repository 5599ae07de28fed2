import { can } from '@tien-do/domain'
import type { ReactNode } from 'react'
import { actorOf, useSession } from '../../lib/session.ts'
import { EntryHeader } from './entry-header.tsx'
import type { EntrySheet } from './entry-queries.ts'
import { useFinding } from './entry-summary.tsx'
import type { Tally } from './tally.ts'

interface Props {
  sheet: EntrySheet
  tally: Tally
  excel: ReactNode
  submit: ReactNode
}

/** The sheet's finding, and what is chosen above it. */
export function BoardTop({ sheet, tally, excel, submit }: Props) {
  const finding = useFinding(tally)
  const session = useSession()
  const mayChooseOffice =
    session != null && can.review(actorOf(session), { communeCode: sheet.commune.code })
  return (
    <EntryHeader
      sheet={sheet}
      mayChooseOffice={mayChooseOffice}
      finding={finding}
      excel={excel}
      submit={submit}
    />
  )
}
