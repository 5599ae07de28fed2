import { ActionIcon } from '@mantine/core'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import type { CalendarEvent } from '@tien-do/contract'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { formatDay, formatMonth } from '../../lib/format.ts'
import { useTranslation } from '../../lib/translation.ts'
import { useLanguage } from '../../lib/use-language.ts'
import { myWorkQueries } from '../../lib/my-work.ts'
import { usePeriodWords } from '../../lib/use-period-words.ts'
import { Section } from '../../ui/section.tsx'
import { monthAfter, weeksOf } from './month.ts'
import classes from './month-card.module.css'

/** The month with its deadlines: days that are marked, and what they are. */
export function MonthCard({ today }: { today: string }) {
  const { t } = useTranslation()
  const [month, setMonth] = useState(today.slice(0, 7))
  const { data } = useQuery(myWorkQueries.month(month))
  const say = useEventWords()
  // While the next month is on its way, what was shown belongs to another one.
  const events = data?.items.filter((it) => it.day.startsWith(month)) ?? []
  const marked = new Set(events.map((it) => it.day))
  const title = t('myWork.month', {
    month: formatMonth(month, 'long', useLanguage()),
    year: month.slice(0, 4),
  })
  const step = (by: 1 | -1) => (
    <ActionIcon
      variant="subtle"
      size={36}
      className={classes.step ?? ''}
      aria-label={t(by > 0 ? 'myWork.nextMonth' : 'myWork.previousMonth')}
      onClick={() => setMonth(monthAfter(month, by))}
    >
      {by > 0 ? (
        <IconChevronRight size={18} stroke={1.8} aria-hidden />
      ) : (
        <IconChevronLeft size={18} stroke={1.8} aria-hidden />
      )}
    </ActionIcon>
  )
  return (
    <Section
      title={title}
      actions={
        <>
          {step(-1)}
          {step(1)}
        </>
      }
    >
      <table className={classes.month}>
        <caption className="visually-hidden">{title}</caption>
        <thead>
          <tr>
            {(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const).map((day) => (
              <th key={day} scope="col">
                {t(`myWork.weekday.${day}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(month).map((week) => (
            <tr key={week.find((day) => day !== null)}>
              {week.map((day, index) => (
                <td
                  key={day ?? `empty ${index}`}
                  data-today={day === today}
                  data-marked={day !== null && marked.has(day)}
                >
                  {day !== null && (
                    <span aria-current={day === today ? 'date' : undefined}>
                      {Number(day.slice(8))}
                    </span>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {events.length === 0 ? (
        <p className={classes.none}>{t('myWork.noEvents')}</p>
      ) : (
        <ul className={classes.events}>
          {events.map((it, index) => (
            <li key={`${it.day} ${index}`}>
              <time dateTime={it.day} className="figures">
                {formatDay(it.day).slice(0, 5)}
              </time>
              <span>{say(it)}</span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}

function useEventWords() {
  const { t } = useTranslation()
  const { nameInText } = usePeriodWords()
  return ({ kind, period, roundKind, office, code, tasks }: CalendarEvent) =>
    t(`myWork.event.${kind}`, {
      period: period && roundKind ? nameInText({ kind: roundKind, period }) : '',
      office: office?.name ?? '',
      code: code ?? '',
      count: tasks.length,
    })
}
