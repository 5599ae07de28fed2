import { Button, Drawer } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import type { Session } from '@tien-do/contract'
import { can } from '@tien-do/domain'
import { useState } from 'react'
import { useTranslation } from '../../lib/translation.ts'
import type { KeptFigure } from '../../lib/kept/kept-figure.ts'
import { actorOf, useSession } from '../../lib/session.ts'
import { OutcomeNote, type Outcome } from '../../ui/outcome-note.tsx'
import { usePhone } from '../../ui/use-phone.ts'
import { BoardContext, type Board } from './board.ts'
import { BoardNotices } from './board-notices.tsx'
import { BoardTop } from './board-top.tsx'
import { EmptySheet } from './empty-sheet.tsx'
import { useFocusOn, useWantedRow } from './wanted-row.ts'
import classes from './entry-board.module.css'
import type { Cell } from './cell/entry-cell.ts'
import { EntryGrid } from './grid/entry-grid.tsx'
import { EntryPanel } from './panel/entry-panel.tsx'
import type { EntrySheet } from './entry-queries.ts'
import { ExcelActions } from './excel/excel-actions.tsx'
import { SaveBar, SaveCounts } from './entry-summary.tsx'
import { KeyHints } from './grid/key-hints.tsx'
import { LeaveGuard } from './saving/leave-guard.tsx'
import { LiveRegion } from './live-region.tsx'
import { PhoneSheet } from './phone/phone-sheet.tsx'
import { SessionDialog } from './saving/session-dialog.tsx'
import { Hindrance, SubmitButton } from './submit-button.tsx'
import { tallyOf } from './tally.ts'
import { useBlock } from './paste/use-block.ts'
import { useEntryStore } from './saving/use-entry-store.ts'
import { useRange } from './grid/use-range.ts'

export interface Notice extends Outcome {
  /** A paste can be taken back in one step. */
  mayUndo?: boolean
}

interface Props {
  sheet: EntrySheet
  person: Session['user']
  /** What this browser kept of the sheet when it was opened. */
  kept: readonly KeptFigure[]
}

/** One sheet with everything around it. */
export function EntryBoard({ sheet, person, kept }: Props) {
  const { t } = useTranslation()
  const session = useSession()
  const { store, cells, heard, state } = useEntryStore(sheet, person.id, kept)
  const [signing, signingIn] = useSigningIn(state.expired)
  const wanted = useWantedRow(sheet.rows)
  const [selected, select] = useState<string | null>(() => wanted ?? firstToDo(sheet.rows))
  useFocusOn(sheet.rows.findIndex((it) => it.indicatorId === wanted))
  const [notice, setNotice] = useState<Notice | null>(null)
  const [detailed, setDetailed] = useState(false)
  const selectedAt = cells.findIndex((it) => it.row.indicatorId === selected)
  const { range, extend } = useRange(cells.length, selectedAt)
  const steps = useBlock(store, range, setNotice)
  const isPhone = usePhone()
  const wide = useMediaQuery('(min-width: 1200px)', true, { getInitialValueInEffect: false })

  const medium = useMediaQuery('(min-width: 1000px)', true, { getInitialValueInEffect: false })
  const communeCode = sheet.commune.code
  const actor = session ? actorOf(session) : null
  const board: Board = {
    store,
    sheet,
    figureOf: (id) => {
      const there = store.cell(id)
      return there ? { figure: there.figure, unit: there.row.unit } : null
    },
    selected,
    select,
    range,
    extend,
    steps,
    onBehalf: ({ row }: Cell) =>
      row.may &&
      actor !== null &&
      !can.enterAsOffice(actor, { communeCode, enteringOfficeId: row.enters?.id ?? null }),
    undo: () =>
      setNotice({ words: t(store.undo() ? 'entry.undone' : 'entry.nothingToUndo'), bad: false }),
    redo: () =>
      setNotice({ words: t(store.redo() ? 'entry.redone' : 'entry.nothingToRedo'), bad: false }),
  }
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
          {wide && cells.length > 0 && (
            <aside className={classes.aside} aria-label={t('entry.panel')}>
              {cell ? <EntryPanel cell={cell} /> : <p>{t('entry.panelEmpty')}</p>}
            </aside>
          )}
        </div>
      </div>
      {!wide && (
        <Drawer
          opened={detailed && cell !== undefined}
          onClose={() => setDetailed(false)}
          position={isPhone ? 'bottom' : 'right'}
          size={isPhone ? '85%' : 360}
          title={t(isPhone ? 'entry.columns.more' : 'entry.panel')}
          closeButtonProps={{ 'aria-label': t('entry.closePanel') }}
        >
          {cell && <EntryPanel cell={cell} />}
          {isPhone && (
            <Button mt="lg" fullWidth variant="default" onClick={() => setDetailed(false)}>
              {t('entry.closePanel')}
            </Button>
          )}
        </Drawer>
      )}
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
      <LeaveGuard atRisk={state.keeps ? 0 : tally.atRisk} />
    </BoardContext>
  )
}

/** Asks by itself when the session ends; it can be put off and asked for again. */
function useSigningIn(expired: boolean) {
  const [putOff, setPutOff] = useState(false)
  return [expired && !putOff, (asks: boolean) => setPutOff(!asks)] as const
}

/** The first cell with nothing in it, else the first that may be entered at all. */
function firstToDo(rows: EntrySheet['rows']): string | null {
  const mine = rows.filter((it) => it.may)
  const row = mine.find((it) => it.observation === null) ?? mine[0] ?? rows[0]
  return row?.indicatorId ?? null
}
