import type { EntryRow } from '@tien-do/contract'
import { can } from '@tien-do/domain'
import { useTranslation } from '../../lib/translation.ts'
import { actorOf, useSession } from '../../lib/session.ts'
import { CorrectionMark } from '../../ui/correction-mark.tsx'
import classes from './correction.module.css'
import { CorrectionButton } from './correction-button.tsx'

/** On the sheet of a round that is signed off: the one way to change a figure, for who enters it. */
export function SheetCorrection({ row, commune }: { row: EntryRow; commune: string }) {
  const { t } = useTranslation()
  const session = useSession()
  const { observation } = row
  if (row.whyNot !== 'locked' || !observation || !session) return null
  const owned = { communeCode: commune, enteringOfficeId: row.enters?.id ?? null }
  const waits = observation.correction && observation.state === 'submitted'
  return (
    <>
      {observation.correction && (
        <p className={classes.why}>
          <CorrectionMark /> {observation.reason}
        </p>
      )}
      {/* Said for as long as it is so: the button with its own note is gone by then. */}
      <p className={classes.why} role="status">
        {waits && t('correction.done', { code: row.code })}
      </p>
      {can.enterActual(actorOf(session), owned) && !waits && (
        <CorrectionButton
          of={{
            id: observation.id,
            etag: observation.etag,
            period: observation.period,
            code: row.code,
            name: row.name,
            unit: row.unit,
            measure: row.measure,
            now: observation,
          }}
        />
      )}
    </>
  )
}
