import {
  useId,
  type ChangeEvent,
  type ClipboardEvent,
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
} from 'react'
import { useTranslation } from '../../../lib/translation.ts'
import { usePeriodWords } from '../../../lib/use-period-words.ts'
import { useBoard } from '../board.ts'
import { isEditable, type Cell } from '../cell/entry-cell.ts'
import { replaced } from '../cell/figure.ts'
import { useShownText } from '../cell/figure-text.ts'
import { gridKey } from '../grid/grid-keys.ts'
import { moveFocus } from '../grid/move-focus.ts'
import { parsePastedCells } from '../../../lib/parse-pasted-cells.ts'
import { offersNotApplicable } from '../cell/read-cell.ts'
import { finishedEdit, typedEdit } from '../cell/typed-edit.ts'
import { useTyping } from './use-typing.ts'

interface Props {
  cell: Cell
  index: number
  className: string | undefined
  describedBy: string
  /** Typing has begun to spell "Không áp dụng". */
  onOffer: (offered: boolean) => void
  /** On a phone: no arrows, a keyboard of digits. */
  plain?: boolean
}

const textKeys = new Set(['Home', 'End', 'Delete', 'ArrowLeft', 'ArrowRight'])
const isVertical = (key: string) => key === 'ArrowUp' || key === 'ArrowDown'

/** The input of one figure, with the keys of a spreadsheet. */
export function ValueField({ cell, index, className, describedBy, onOffer, plain = false }: Props) {
  const { t } = useTranslation()
  const { round } = usePeriodWords()
  const board = useBoard()
  const { store, sheet, select } = board
  const id = useId()
  const shown = useShownText()(cell)
  const editable = isEditable(cell)
  const typing = useTyping(
    (text) => {
      onOffer(false)
      if (text !== shown) store.edit([typedEdit(cell, text)])
    },
    (text) => store.typing(cell.row.indicatorId, text === null ? null : { value: text }),
  )

  const type = (text: string) => {
    typing.set(text)
    onOffer(offersNotApplicable(text))
  }
  const takeNotApplicable = () => {
    typing.set(null)
    onOffer(false)
    store.edit([
      {
        id: cell.row.indicatorId,
        figure: replaced(cell.figure, { notApplicable: true }),
        stuck: null,
      },
    ])
  }
  const cancel = () => {
    if (typing.isTyping()) {
      typing.set(null)
      onOffer(false)
    } else if (cell.stuck || cell.refusal) store.backToSaved(cell.row.indicatorId)
  }

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const { key, shiftKey, currentTarget: input } = event
    if (event.nativeEvent.isComposing) return
    const isTyping = typing.isTyping()
    // In the middle of a text these are the text's own keys.
    const isShortcut = (event.ctrlKey || event.metaKey) && key.toLowerCase() !== 'd'
    const isOfText = isTyping && (isShortcut || textKeys.has(key) || shiftKey)
    if (key === 'Enter') {
      if (offersNotApplicable(typing.now() ?? '')) takeNotApplicable()
      else if (!isTyping && cell.stuck?.why === 'unfinished')
        store.edit([finishedEdit(cell, cell.stuck)])
      else typing.end()
      moveFocus(input, shiftKey ? -1 : 1)
    } else if (isOfText && !(key.startsWith('Arrow') && shiftKey && isVertical(key))) return
    else if (gridKey(event, board, typing.end)) {
      // Done.
    } else if ((key === 'ArrowLeft' || key === 'ArrowRight') && !isTyping && !shiftKey)
      moveFocus(input, 0, key === 'ArrowRight' ? 1 : -1)
    else if (key === 'F2' && editable) {
      if (!isTyping) type(shown)
      input.setSelectionRange(input.value.length, input.value.length)
    } else if (key === 'Escape') {
      cancel()
      requestAnimationFrame(() => input.select())
    } else return
    event.preventDefault()
  }

  const onPaste = (event: ClipboardEvent<HTMLInputElement>) => {
    const block = parsePastedCells(event.clipboardData.getData('text/plain'))
    const single = block.length === 1 && (block[0]?.length ?? 0) === 1
    // In the middle of a text a single cell is text; over a whole cell it is the cell.
    if (single && typing.isTyping()) return
    event.preventDefault()
    typing.set(null)
    onOffer(false)
    board.steps.paste(index, block)
  }

  const onCopy = (event: ClipboardEvent<HTMLInputElement>) => {
    if (typing.isTyping()) return
    event.preventDefault()
    event.clipboardData.setData('text/plain', board.steps.copied(index))
    if (event.type === 'cut') board.steps.clear(index)
  }
  // A click takes the whole cell, as in a spreadsheet; a second one goes into its text.
  const onMouseDown = (event: MouseEvent<HTMLInputElement>) => {
    if (typing.isTyping() || event.detail > 1 || event.button !== 0) return
    event.preventDefault()
    if (event.shiftKey) return
    event.currentTarget.focus()
    event.currentTarget.select()
  }

  return (
    <input
      id={id}
      className={className}
      type="text"
      inputMode="decimal"
      autoComplete="off"
      spellCheck={false}
      enterKeyHint="next"
      data-row={index}
      data-column="value"
      aria-label={t('entry.cell', {
        code: cell.row.code,
        name: cell.row.name,
        round: round(sheet.round.period),
      })}
      aria-describedby={describedBy}
      aria-invalid={cell.stuck !== null || cell.refusal !== null}
      readOnly={!editable}
      placeholder={editable ? t('entry.placeholder') : ''}
      value={typing.text ?? shown}
      onChange={(event: ChangeEvent<HTMLInputElement>) => type(event.currentTarget.value)}
      onFocus={(event: FocusEvent<HTMLInputElement>) => {
        select(cell.row.indicatorId)
        event.currentTarget.select()
      }}
      onDoubleClick={() => editable && !typing.isTyping() && type(shown)}
      onBlur={typing.end}
      onKeyDown={plain ? undefined : onKeyDown}
      onMouseDown={plain ? undefined : onMouseDown}
      onCopy={plain ? undefined : onCopy}
      onCut={plain ? undefined : onCopy}
      onPaste={editable ? onPaste : undefined}
    />
  )
}
