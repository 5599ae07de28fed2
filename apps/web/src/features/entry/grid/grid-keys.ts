import type { KeyboardEvent } from 'react'
import type { Board } from '../board.ts'
import { moveFocus, moveInRow, pageOfRows } from './move-focus.ts'

type Pressed = KeyboardEvent<HTMLElement>

const jumps: Readonly<Record<string, () => number>> = {
  ArrowDown: () => 1,
  ArrowUp: () => -1,
  PageDown: pageOfRows,
  PageUp: () => -pageOfRows(),
}

/**
 * The keys that are the same in every control of the grid. True where the key was one of them: the
 * control ends what was being typed before, by `leave`.
 */
export function gridKey(
  event: Pressed,
  { steps, undo, redo, extend, range }: Pick<Board, 'steps' | 'undo' | 'redo' | 'extend' | 'range'>,
  leave: () => void,
): boolean {
  const { key, shiftKey, altKey, currentTarget: from } = event
  const ctrl = event.ctrlKey || event.metaKey
  const at = Number(from.dataset['row'])
  if (altKey) return false
  if (ctrl) {
    const letter = key.toLowerCase()
    if (letter === 'z') (shiftKey ? redo : undo)()
    else if (letter === 'y') redo()
    else if (letter === 'd') {
      leave()
      steps.fillDown(at)
    } else if (['Home', 'End', 'ArrowUp', 'ArrowDown'].includes(key)) {
      const far = key === 'Home' || key === 'ArrowUp' ? -Infinity : Infinity
      leave()
      if (shiftKey) extend(far, at)
      else moveFocus(from, far)
    } else return false
    return true
  }
  const jump = jumps[key]?.()
  if (jump !== undefined && shiftKey && from.dataset['column'] === 'value') {
    leave()
    extend((range?.to ?? at) + jump, at)
  } else if (jump !== undefined) {
    leave()
    moveFocus(from, jump)
  } else if (key === 'Home' || key === 'End') {
    leave()
    moveInRow(from, key === 'Home' ? 'first' : 'last')
  } else if (key === 'Delete' && from.dataset['column'] === 'value') steps.clear(at)
  else return false
  return true
}
