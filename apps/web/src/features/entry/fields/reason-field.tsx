import { useState, type KeyboardEvent } from 'react'
import { useTranslation } from '../../../lib/translation.ts'
import { useUnusualWords } from '../../../lib/use-unusual-words.ts'
import { useBoard } from '../board.ts'
import type { Question } from '../cell/check-cell.ts'
import type { Cell } from '../cell/entry-cell.ts'
import { cellNumber } from '../cell/figure-text.ts'
import { focusNextRow } from '../grid/move-focus.ts'
import classes from './row-message.module.css'

export function useQuestionWords() {
  const { t } = useTranslation()
  const unusualWords = useUnusualWords()
  return (question: Question, unit: string | null): string =>
    question.kind === 'half'
      ? t('entry.half', { value: cellNumber(question.value), unit })
      : unusualWords(question.reason, unit)
}

/** Why the figure is what it is: it becomes its note, and the question is answered. */
export function ReasonField({ cell, index }: { cell: Cell; index: number }) {
  const { t } = useTranslation()
  const { store } = useBoard()
  const [typed, setTyped] = useState('')
  const { row, figure } = cell
  const id = row.indicatorId
  const type = (text: string) => {
    setTyped(text)
    store.typing(id, text === '' ? null : { note: text })
  }
  const commit = () => {
    const note = typed.trim()
    if (note !== '') store.edit([{ id, figure: { ...figure, note } }])
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape') type('')
    else if (event.key === 'Enter') {
      const field = event.currentTarget
      if (!focusNextRow(field, index)) field.blur()
    } else return
    event.preventDefault()
  }
  return (
    <input
      className={classes.reason}
      aria-label={t('entry.reasonOf', { code: row.code, name: row.name })}
      placeholder={t('entry.reason')}
      maxLength={2000}
      value={typed}
      onChange={(event) => type(event.currentTarget.value)}
      onBlur={commit}
      onKeyDown={onKeyDown}
    />
  )
}
