import type { OfficeRound, OfficeWork, ReturnedFigure, WorkRound } from '@tien-do/contract'
import { isReviewing, targetWithUnit } from '@tien-do/domain'
import { useTranslation } from '../../lib/translation.ts'
import { Link } from 'react-router'
import { formatDay } from '../../lib/format.ts'
import { indicatorPath } from '../../lib/overview.ts'
import { useFigureWords } from '../../lib/use-figure-words.ts'
import { useLanguage } from '../../lib/use-language.ts'
import { usePeriodWords } from '../../lib/use-period-words.ts'
import { useTargetText } from '../../lib/use-target-text.ts'
import { Section } from '../../ui/section.tsx'
import { DueDay } from './due-day.tsx'
import { entryPath, type MyWork } from './my-work.ts'
import classes from './my-work.module.css'
import { WorkItem } from './work-item.tsx'

interface ReturnedProps {
  returned: MyWork['returned']
  today: string
  primary: boolean
  /** Somebody else's to mend. */
  reads?: boolean
}

/** What came back and why: the first thing to mend. */
export function ReturnedSection({ returned, today, primary, reads = false }: ReturnedProps) {
  const { t } = useTranslation()
  return (
    <Section title={t('myWork.returned')} note={returned.count} flush>
      <ul className={classes.items}>
        {returned.items.map((it, index) => (
          <WorkItem
            key={`${it.indicatorId} ${it.round.key} ${it.period}`}
            code={it.code}
            title={it.name}
            detail={<ReturnedDetail figure={it} />}
            when={<DueDay day={it.round.deadline} today={today} until={it.round.lastDay} />}
            to={reads ? indicatorPath(it.commune.slug, it.code) : entryPath(it, it, it.indicatorId)}
            action={t(reads ? 'myWork.look' : 'myWork.mend')}
            primary={primary && index === 0}
          />
        ))}
      </ul>
      {returned.count > returned.items.length && (
        <p className={classes.rest}>
          {t('myWork.andMore', { count: returned.count - returned.items.length })}
        </p>
      )}
    </Section>
  )
}

function ReturnedDetail({ figure: it }: { figure: ReturnedFigure }) {
  const { t } = useTranslation()
  const { inText } = usePeriodWords()
  const words = useFigureWords()
  const targetText = useTargetText()
  const language = useLanguage()
  const { value, verdict, notApplicable, numerator } = it.figure
  const said = value !== null || verdict !== null || notApplicable || numerator !== null
  return (
    <>
      <p>
        {t('myWork.sent', {
          period: inText(it.period),
          value: !said
            ? (it.figure.note ?? '–')
            : verdict !== null || notApplicable
              ? words(it.figure, it.unit)
              : targetWithUnit(words(it.figure, it.unit), it.unit, language),
        })}
        {it.target !== null &&
          `; ${t('myWork.planned', { target: targetText(it.target, it.unit) })}`}
        .
      </p>
      <p>
        {t('myWork.returnedOn', { day: formatDay(it.at.slice(0, 10)) })} “{it.reason}”
      </p>
    </>
  )
}

interface FiguresProps {
  work: OfficeWork
  round: OfficeRound
  today: string
  primary: boolean
  /** Named where the person works for several offices. */
  named: boolean
  /** Another round is due before. */
  later: boolean
  /** Somebody else's to enter. */
  reads?: boolean
}

/** So many are named of a round that is not the next one. */
const laterShown = 3

/** Figures of one office and round that are blank, or entered and not submitted. */
export function FiguresSection(props: FiguresProps) {
  const { work, round: it, today, primary, named, later, reads = false } = props
  const { t } = useTranslation()
  const { inText, name } = usePeriodWords()
  const targetText = useTargetText()
  const count = it.blank + it.drafts
  const shown = it.owed.slice(0, later && it.owed.length > laterShown + 1 ? laterShown : undefined)
  const sheet = entryPath(work, it)
  return (
    <Section
      title={t('myWork.figures', { period: inText(it.period) })}
      note={
        <>
          {count}
          {named && ` · ${work.office.name}`}
          {isReviewing(it.round.kind) && ` · ${name(it.round)}`}
        </>
      }
      actions={
        <Link to={sheet}>
          {count === 1 ? t('myWork.openOne') : t('myWork.openSheet', { count })}
        </Link>
      }
      flush
    >
      <ul className={classes.items}>
        {shown.map((figure, index) => (
          <WorkItem
            key={figure.indicatorId}
            code={figure.code}
            title={figure.name}
            detail={
              <p>
                {figure.target === null
                  ? t('verdict.no_target')
                  : t('myWork.plannedLine', { target: targetText(figure.target, figure.unit) })}
                {figure.state === 'draft' && `. ${t('myWork.draft')}`}
              </p>
            }
            when={<RoundDay round={it.round} today={today} />}
            to={
              reads
                ? indicatorPath(work.commune.slug, figure.code)
                : entryPath(work, it, figure.indicatorId)
            }
            action={
              reads
                ? t('myWork.look')
                : t(figure.state === 'draft' ? 'myWork.submit' : 'myWork.enter')
            }
            primary={primary && index === 0}
          />
        ))}
      </ul>
      {count > shown.length && (
        <p className={classes.rest}>
          <Link to={sheet}>{t('myWork.moreFigures', { count: count - shown.length })}</Link>
        </p>
      )}
    </Section>
  )
}

function RoundDay({ round, today }: { round: WorkRound; today: string }) {
  return <DueDay day={round.deadline} today={today} until={round.lastDay} />
}
