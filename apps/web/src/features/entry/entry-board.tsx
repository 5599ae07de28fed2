import { Button } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import type { Session } from '@tien-do/contract'
import { useState } from 'react'
import { useTranslation } from '../../lib/translation.ts'
import type { KeptFigure } from '../../lib/kept/kept-figure.ts'
import { LeaveGuard } from '../../ui/leave-guard.tsx'
import { OutcomeNote } from '../../ui/outcome-note.tsx'
import { usePhone } from '../../ui/use-phone.ts'
import { BoardContext } from './board.ts'
import { BoardNotices } from './board-notices.tsx'
import { BoardPanel } from './board-panel.tsx'
import { BoardTop } from './board-top.tsx'
import { EmptySheet } from './empty-sheet.tsx'
import classes from './entry-board.module.css'
import { EntryGrid } from './grid/entry-grid.tsx'
import type { EntrySheet } from './entry-queries.ts'
import { ExcelActions } from './excel/excel-actions.tsx'
import { SaveBar, SaveCounts } from './entry-summary.tsx'
import { KeyHints } from './grid/key-hints.tsx'
import { LiveRegion } from './live-region.tsx'
import { PhoneSheet } from './phone/phone-sheet.tsx'
import { SessionDialog } from './saving/session-dialog.tsx'
import { Hindrance, SubmitButton } from './submit-button.tsx'
import { tallyOf } from './tally.ts'
import { useEntryBoard } from './use-entry-board.ts'

interface Props {
  sheet: EntrySheet
  person: Session['user']
  /** What this browser kept of the sheet when it was opened. */
  kept: readonly KeptFigure[]
}

/** One sheet with everything around it. */
export function EntryBoard({ sheet, person, kept }: Props) {
  const { t } = useTranslation()
  const { board, cells, heard, state, notice, setNotice } = useEntryBoard(sheet, person.id, kept)
  const { store, selected, select } = board
  const [signing, signingIn] = useSigningIn(state.expired)
  const [detailed, setDetailed] = useState(false)
  const isPhone = usePhone()
  const wide = useMediaQuery('(min-width: 1200px)', true, { getInitialValueInEffect: false })
  const medium = useMediaQuery('(min-width: 1000px)', true, { getInitialValueInEffect: false })
  const tally = tallyOf(cells)
  const cell = cells.find((it) => it.row.indicatorId === selected)
  const submit = (
    <SubmitButton
      tally={tally}
      fullWidth={isPhone}
      onDone={(words, went) => setNotice({ words, bad: !went })}
    />
  )
  const mayEnter = tally.all > 0
  const excel = <ExcelActions mayEnter={sheet.rows.some((row) => row.may)} />
  const openDetails = (id: string) => {
    select(id)
    setDetailed(true)
  }
  return (
    <BoardContext value={board}>
      <div className={classes.page}>
        <BoardTop
          sheet={sheet}
          tally={tally}
          excel={isPhone ? null : excel}
          submit={mayEnter && !isPhone ? submit : null}
        />
        <div className={classes.board} data-panel={wide && cells.length > 0}>
          <div className={classes.main}>
            {mayEnter && (
              <div className={classes.summary}>
                <div className={classes.counts}>
                  <SaveCounts tally={tally} />
                  {!isPhone && <Hindrance tally={tally} />}
                </div>
                <SaveBar tally={tally} />
              </div>
            )}
            <BoardNotices
              cells={cells}
              queued={tally.counts.queued}
              state={state}
              onSignIn={() => signingIn(true)}
            />
            {cells.length === 0 ? (
              <EmptySheet />
            ) : isPhone ? (
              <PhoneSheet
                cells={cells}
                onDetails={openDetails}
                foot={
                  <>
                    {mayEnter && submit}
                    {mayEnter && <Hindrance tally={tally} />}
                    {excel}
                  </>
                }
              />
            ) : (
              <>
                <EntryGrid
                  cells={cells}
                  earlierShown={wide ? 2 : medium ? 1 : 0}
                  onDetails={wide ? null : openDetails}
                />
                {mayEnter && <KeyHints />}
              </>
            )}
          </div>
          {wide && cells.length > 0 && <BoardPanel cell={cell} beside />}
        </div>
      </div>
      {!wide && <BoardPanel cell={cell} opened={detailed} onClose={() => setDetailed(false)} />}
      <LiveRegion cells={cells} heard={heard} />
      <OutcomeNote
        outcome={notice}
        onClose={() => setNotice(null)}
        action={
          notice?.mayUndo && (
            <Button size="compact-sm" variant="default" onClick={board.undo}>
              {t('entry.undo')}
            </Button>
          )
        }
      />
      <SessionDialog
        opened={signing}
        person={person}
        waiting={tally.counts.queued}
        onClose={() => signingIn(false)}
        onSignedIn={store.signedIn}
      />
      {/* What the browser keeps is not lost by leaving. */}
      <LeaveGuard
        atRisk={state.keeps ? 0 : tally.atRisk}
        text={t('entry.leave', { count: tally.atRisk })}
      />
    </BoardContext>
  )
}

/** Asks by itself when the session ends; it can be put off and asked for again. */
function useSigningIn(expired: boolean) {
  const [putOff, setPutOff] = useState(false)
  return [expired && !putOff, (asks: boolean) => setPutOff(!asks)] as const
}
