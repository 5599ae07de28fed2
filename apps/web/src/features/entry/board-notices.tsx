import { Button } from '@mantine/core'
import {
  IconAlertTriangle,
  IconCloudOff,
  IconUserEdit,
  IconUserQuestion,
} from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from '../../lib/translation.ts'
import { unsentSheets } from '../../lib/kept/unsent-sheets.ts'
import { useUnsent } from '../../lib/kept/use-unsent.ts'
import { UnsentList } from '../../ui/unsent-list.tsx'
import { AsideNotice } from './saving/aside-notice.tsx'
import { useBoard } from './board.ts'
import classes from './entry-board.module.css'
import type { Cell } from './cell/entry-cell.ts'
import type { SheetState } from './saving/sheet-cells.ts'

interface Props {
  cells: readonly Cell[]
  queued: number
  state: SheetState
  onSignIn: () => void
}

const icon = { size: 18, stroke: 1.7, 'aria-hidden': true } as const

/** The lines between counts and table: only when there is something to say. */
export function BoardNotices({ cells, queued, state, onSignIn }: Props) {
  const { t } = useTranslation()
  const { store, sheet, onBehalf } = useBoard()
  return (
    <>
      {cells.some(onBehalf) && (
        <p className={classes.notice}>
          <IconUserEdit {...icon} />
          <span>
            {sheet.office
              ? t('entry.onBehalfOf', { office: sheet.office.name })
              : t('entry.onBehalfAll')}
          </span>
        </p>
      )}
      {state.expired ? (
        <Alarm icon={<IconUserQuestion {...icon} />} act={t('entry.session.submit')} on={onSignIn}>
          {t('entry.expired', { count: queued })}
        </Alarm>
      ) : (
        queued > 0 && (
          <Alarm icon={<IconCloudOff {...icon} />} act={t('entry.sendNow')} on={store.wake}>
            {t(state.keeps ? 'entry.offline' : 'entry.offlineUnkept', { count: queued })}
          </Alarm>
        )
      )}
      {!state.keeps && (
        <p className={classes.notice}>
          <IconAlertTriangle {...icon} />
          <span>{t('entry.keepsNothing')}</span>
        </p>
      )}
      <AsideNotice aside={state.aside} />
      <UnsentElsewhere />
    </>
  )
}

/** Other rounds or offices of this person that wait in this browser. */
function UnsentElsewhere() {
  const { sheet } = useBoard()
  const unsent = useUnsent()
  const rows = new Set(sheet.rows.map((it) => it.indicatorId))
  const { slug } = sheet.commune
  const elsewhere = unsent.filter(
    (it) =>
      it.commune !== slug ||
      it.period !== sheet.round.period ||
      !(rows.has(it.indicator) || sheet.office === null || it.office === sheet.office.id),
  )
  return <UnsentList sheets={unsentSheets(elsewhere)} />
}

function Alarm(props: { icon: ReactNode; children: ReactNode; act: string; on: () => void }) {
  return (
    <div className={classes.notice} role="alert">
      {props.icon}
      <span>{props.children}</span>
      <Button size="compact-sm" variant="default" onClick={props.on}>
        {props.act}
      </Button>
    </div>
  )
}
