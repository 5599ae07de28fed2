import { Button } from '@mantine/core'
import {
  IconAlertCircle,
  IconAlertTriangle,
  IconArrowBackUp,
  IconQuestionMark,
  IconVersions,
} from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { Trans, useTranslation } from '../../../lib/translation.ts'
import { formatInstant } from '../../../lib/format.ts'
import { useBoard } from '../board.ts'
import { questionsOf } from '../cell/check-cell.ts'
import { stateOf, type Cell, type Stuck } from '../cell/entry-cell.ts'
import { replaced } from '../cell/figure.ts'
import { cellNumber, useFigureText } from '../cell/figure-text.ts'
import { ReasonField, useQuestionWords } from './reason-field.tsx'
import { offersNotApplicable } from '../cell/read-cell.ts'
import classes from './row-message.module.css'
import { finishedEdit } from '../cell/typed-edit.ts'

interface Message {
  tone: 'bad' | 'warn' | 'plain'
  icon: ReactNode
  text: ReactNode
  actions: ReactNode
}

const icon = { size: 18, stroke: 1.8, 'aria-hidden': true } as const
/** In the order in which the reader answers the two. */
const readings = ['chooseDecimal', 'chooseThousands'] as const

/** What a cell has to say below its row: why it is not saved, and what can be done. */
export function useRowMessage(cell: Cell, index: number, offered: boolean): Message | null {
  const { t } = useTranslation()
  const { store, sheet, figureOf } = useBoard()
  const questionWords = useQuestionWords()
  const figureText = useFigureText()
  const { row, conflict, stuck, refusal, figure, saved } = cell
  const id = row.indicatorId
  const button = (words: string, act: () => void) => (
    <Button key={words} size="compact-sm" variant="default" onClick={act}>
      {words}
    </Button>
  )
  const takeNotApplicable = () =>
    store.edit([{ id, figure: replaced(figure, { notApplicable: true }), stuck: null }])

  if (conflict) {
    const theirs = figureText(conflict, row.unit) || t('entry.blank')
    const mine = figureText(figure, row.unit) || t('entry.blank')
    return {
      tone: 'warn',
      icon: <IconVersions {...icon} />,
      text: (
        <Trans
          i18nKey="entry.conflictBy"
          values={{ who: conflict.enteredBy, at: formatInstant(conflict.at), theirs, mine }}
          components={{ b: <b /> }}
        />
      ),
      actions: [
        button(t('entry.keepMine', { value: mine }), () => store.keepMine(id)),
        button(t('entry.takeTheirs', { value: theirs }), () => store.takeTheirs(id)),
      ],
    }
  }
  if (offered || (stuck?.field === 'value' && offersNotApplicable(stuck.text)))
    return {
      tone: 'warn',
      icon: <IconQuestionMark {...icon} />,
      text: t('entry.offerNotApplicable'),
      actions: [
        button(t('entry.takeNotApplicable'), takeNotApplicable),
        ...(offered ? [] : [button(t('entry.dropTyped'), () => store.backToSaved(id))]),
      ],
    }
  if (stuck?.why === 'choose' && stuck.field === 'value')
    return {
      tone: 'warn',
      icon: <IconQuestionMark {...icon} />,
      text: t('entry.choose', { text: stuck.text }),
      actions: stuck.readings.map((value, at) =>
        button(t(`entry.${readings[at] ?? 'chooseDecimal'}`, { value: cellNumber(value) }), () =>
          store.edit([{ id, figure: replaced(figure, { value }), stuck: null }]),
        ),
      ),
    }
  if (stuck?.why === 'unfinished')
    return {
      tone: 'warn',
      icon: <IconQuestionMark {...icon} />,
      text: t('entry.unfinished', { text: textOf(stuck) }),
      actions: [
        button(t('entry.takeTyped', { text: textOf(stuck) }), () =>
          store.edit([finishedEdit(cell, stuck)]),
        ),
        button(t('entry.dropTyped'), () => store.backToSaved(id)),
      ],
    }
  if (stuck)
    return {
      tone: 'bad',
      icon: <IconAlertCircle {...icon} />,
      text: (
        <>
          <b>{t('entry.notSaved')}</b> {t(`entry.why.${stuck.why}`, { text: textOf(stuck) })}
          {stuck.why !== 'clear' && <> {t('entry.kept')}</>}
        </>
      ),
      actions: button(saved ? t('entry.backToSaved') : t('entry.dropTyped'), () =>
        store.backToSaved(id),
      ),
    }
  if (refusal)
    return {
      tone: 'bad',
      icon: <IconAlertCircle {...icon} />,
      text: (
        <>
          <b>{t('entry.notSaved')}</b> {refusal.detail ?? t(`problem.${refusal.type}`)}{' '}
          {t('entry.kept')}
        </>
      ),
      actions: button(t('entry.tryAgain'), () => store.tryAgain(id)),
    }
  if (saved?.state === 'returned')
    return {
      tone: 'plain',
      icon: <IconArrowBackUp {...icon} />,
      text: t('entry.returned', { reason: saved.reason ?? '' }),
      actions: null,
    }
  const questions = figure.note ? [] : questionsOf(cell, sheet, figureOf)
  if (questions.length > 0)
    return {
      tone: 'warn',
      icon: <IconAlertTriangle {...icon} />,
      text: (
        <>
          {questions.map((it) => `${questionWords(it, row.unit)}.`).join(' ')}{' '}
          {t(stateOf(cell) === 'saved' ? 'entry.askedSaved' : 'entry.asked')}
        </>
      ),
      actions: <ReasonField cell={cell} index={index} />,
    }
  return null
}

const textOf = (stuck: Stuck) =>
  stuck.field === 'value' ? stuck.text : `${stuck.numerator} / ${stuck.denominator}`

/** The message itself, the same below a row of the grid and inside a card of the phone. */
export function RowMessage({ message, id }: { message: Message; id: string }) {
  return (
    <div className={classes.message} data-tone={message.tone} id={id}>
      <span className={classes.icon}>{message.icon}</span>
      <p className={classes.text}>{message.text}</p>
      {message.actions !== null && <div className={classes.actions}>{message.actions}</div>}
    </div>
  )
}
