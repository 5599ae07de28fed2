import type { ListedRound } from '@tien-do/contract'
import { plusDays } from '@tien-do/domain'
import { formatMonth } from '../../lib/format.ts'
import { useTranslation } from '../../lib/translation.ts'
import { useLanguage } from '../../lib/use-language.ts'
import { useFormat } from '../../lib/use-format.ts'
import { usePeriodWords } from '../../lib/use-period-words.ts'
import classes from './year-timeline.module.css'

interface Props {
  rounds: readonly ListedRound[]
  today: string
}

const time = (day: string) => Date.parse(`${day}T00:00:00Z`)

/** The first days of the months that a span touches. */
function monthsOf(from: string, to: string): string[] {
  const months: string[] = []
  for (let at = from.slice(0, 7); `${at}-01` <= to; at = plusDays(`${at}-01`, 32).slice(0, 7))
    months.push(`${at}-01`)
  return months
}

/** A line a round: when it is open, when late, and where today stands. The list below says it in words. */
export function YearTimeline({ rounds, today }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { day } = useFormat()
  const { name } = usePeriodWords()
  const first = rounds.map((it) => it.opensOn).toSorted()[0] ?? today
  const last =
    rounds
      .map((it) => it.closesOn)
      .toSorted()
      .at(-1) ?? today
  const months = monthsOf(first, last)
  const start = time(months[0] ?? first)
  const end = time(`${plusDays(months.at(-1) ?? last, 32).slice(0, 7)}-01`)
  const at = (when: string) => ((time(when) - start) / (end - start)) * 100
  const span = (from: string, to: string) => ({
    left: `${at(from)}%`,
    width: `${Math.max(0.5, at(plusDays(to, 1)) - at(from))}%`,
  })
  return (
    <div className={classes.timeline} aria-hidden>
      <div className={classes.months}>
        <span />
        <div className={classes.track}>
          {months.map((month) => (
            <span key={month} className={classes.month} style={{ left: `${at(month)}%` }}>
              {t('rounds.month', { month: formatMonth(month, 'short', language) })}
            </span>
          ))}
        </div>
      </div>
      {rounds.map((round) => (
        <div key={round.id} className={classes.lane}>
          <span className={classes.name}>{name(round)}</span>
          <div className={classes.track}>
            {months.map((month) => (
              <i key={month} className={classes.tick} style={{ left: `${at(month)}%` }} />
            ))}
            <span
              className={classes.open}
              style={span(round.opensOn, round.deadline)}
              title={`${day(round.opensOn)}–${day(round.deadline)}`}
            />
            {round.closesOn > round.deadline && (
              <span
                className={classes.late}
                style={span(plusDays(round.deadline, 1), round.closesOn)}
                title={`${day(plusDays(round.deadline, 1))}–${day(round.closesOn)}`}
              />
            )}
            {time(today) >= start && time(today) < end && (
              <i className={classes.today} style={{ left: `${at(today)}%` }} />
            )}
          </div>
        </div>
      ))}
      <p className={classes.legend}>
        <span className={classes.key}>
          <i className={classes.open} /> {t('rounds.legend.open')}
        </span>
        <span className={classes.key}>
          <i className={classes.late} /> {t('rounds.legend.late')}
        </span>
        <span className={classes.key}>
          <i className={classes.today} /> {t('rounds.legend.today', { day: day(today) })}
        </span>
      </p>
    </div>
  )
}
