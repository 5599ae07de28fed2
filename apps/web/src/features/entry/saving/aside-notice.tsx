import { Button } from '@mantine/core'
import { IconArchive } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from '../../../lib/translation.ts'
import { copyText } from '../../../lib/copy-text.ts'
import { formatInstant } from '../../../lib/format.ts'
import type { KeptFigure } from '../../../lib/kept/kept-figure.ts'
import classes from './aside-notice.module.css'
import { useBoard } from '../board.ts'
import { isEditable } from '../cell/entry-cell.ts'
import { useFigureText } from '../cell/figure-text.ts'

/** Kept figures that are not sent by themselves: each is taken or thrown away by its person. */
export function AsideNotice({ aside }: { aside: readonly KeptFigure[] }) {
  const { t } = useTranslation()
  const { store } = useBoard()
  const figureText = useFigureText()
  if (aside.length === 0) return null
  return (
    <section
      className={classes.notice}
      aria-label={t('entry.aside.title', { count: aside.length })}
    >
      <h2 className={classes.title}>
        <IconArchive size={18} stroke={1.7} aria-hidden />
        {t('entry.aside.title', { count: aside.length })}
      </h2>
      <p className={classes.text}>{t('entry.aside.text')}</p>
      <ul className={classes.list}>
        {aside.map((it) => {
          const cell = store.cell(it.indicator)
          const mayTake = cell !== undefined && isEditable(cell)
          const value = keptText(it) || figureText(it.figure, it.unit) || t('entry.blank')
          const note = it.figure.note
          return (
            <li key={it.indicator}>
              <span className={classes.name}>
                <span className={classes.code}>{it.code}</span> {it.name}
              </span>
              <b className="figures">{value}</b>
              <span className={classes.when}>
                {t('entry.aside.typed', { at: formatInstant(new Date(it.at).toISOString()) })}
                {' · '}
                {t(mayTake ? 'entry.aside.old' : 'entry.aside.shut')}
                {note && ` · ${t('entry.note')}: ${note}`}
              </span>
              <span className={classes.actions}>
                {mayTake && (
                  <Button size="compact-sm" variant="default" onClick={() => store.takeAside(it)}>
                    {t('entry.aside.take', { value })}
                  </Button>
                )}
                {!mayTake && <CopyFigure text={note ? `${value}\t${note}` : value} />}
                <Button size="compact-sm" variant="default" onClick={() => store.dropAside(it)}>
                  {t('entry.aside.drop')}
                </Button>
              </span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/** What no sheet takes any more can still go into a message or a correction. */
function CopyFigure({ text }: { text: string }) {
  const { t } = useTranslation()
  const [copied, setCopied] = useState<boolean | null>(null)
  return (
    <>
      <Button
        size="compact-sm"
        variant="default"
        onClick={() => void copyText(text).then(setCopied)}
      >
        {t('entry.aside.copy')}
      </Button>
      <span role="status">
        {copied !== null && t(copied ? 'entry.aside.copied' : 'entry.aside.byHand', { text })}
      </span>
    </>
  )
}

/** The text as typed, where no figure was taken from it. */
function keptText({ texts }: Pick<KeptFigure, 'texts'>): string {
  if (!texts) return ''
  return texts.value ?? `${texts.numerator ?? ''} / ${texts.denominator ?? ''}`
}
