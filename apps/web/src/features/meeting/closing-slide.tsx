import { useTranslation } from '../../lib/translation.ts'
import { Link } from 'react-router'
import { useAddress } from '../../lib/use-address.ts'
import { useWaitingConclusions } from '../../lib/use-waiting-conclusions.ts'
import { ConclusionItem } from '../../ui/conclusion-item.tsx'
import { draftName, readDraft } from './draft.ts'
import { roundOf, slidePath, type MeetingParts } from './meeting-parts.ts'
import type { IndicatorSlide } from './meeting-slides.ts'
import classes from './meeting.module.css'
import { WaitingItem } from './waiting-item.tsx'

interface Props extends MeetingParts {
  slides: readonly IndicatorSlide[]
}

/** What was concluded, by indicator, to be read out; and what was typed but not written yet. */
export function ClosingSlide({ meeting, overview, person, slides }: Props) {
  const { t } = useTranslation()
  const { address } = useAddress()
  const { slug } = overview.commune
  const round = roundOf(meeting)
  const waiting = useWaitingConclusions(person).filter(({ input }) => input.round === round)
  const all = overview.indicators.map((it) => ({
    code: it.code,
    name: it.name,
    written: meeting.conclusions.filter(({ indicator }) => indicator.id === it.id).toReversed(),
    waits: waiting.filter(({ input }) => input.id === it.id),
    draft: readDraft(draftName(person, round ?? 'none', it.id)),
  }))
  const concluded = all.filter(({ written, waits }) => written.length + waits.length > 0)
  const drafts = all.filter(({ draft }) => draft !== null)
  const count = concluded.reduce(
    (sum, { written, waits }) => sum + written.length + waits.length,
    0,
  )
  return (
    <main className={classes.closing} id="content" tabIndex={-1}>
      <h1 className={classes.title}>
        {count === 0
          ? t('meeting.nothing')
          : t('meeting.summary', { count, indicators: concluded.length })}
      </h1>
      <p className={classes.sentence}>{t('meeting.gone', { count: slides.length })}</p>
      {drafts.length > 0 && (
        <p className={classes.drafts}>
          {t('meeting.drafts')}{' '}
          {drafts.map(({ code }) => (
            <Link key={code} to={slidePath(slug, code, address)} replace>
              {code}
            </Link>
          ))}
        </p>
      )}
      <ol className={classes.all}>
        {concluded.map(({ code, name, written, waits }) => (
          <li key={code}>
            <h2>
              <Link to={slidePath(slug, code, address)} replace>
                <span className="figures">{code}</span> {name}
              </Link>
            </h2>
            <ul className={classes.concluded}>
              {written.map((it) => (
                <li key={it.id}>
                  <div>
                    <ConclusionItem conclusion={it} />
                  </div>
                </li>
              ))}
              {waits.map((it) => (
                <li key={it.key}>
                  <WaitingItem waiting={it} offices={meeting.offices} person={person} code={code} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </main>
  )
}
