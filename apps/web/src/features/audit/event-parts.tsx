import { auditActionIn, auditChanges, type AuditEvent } from '@tien-do/contract'
import { useTranslation } from '../../lib/translation.ts'
import { Link } from 'react-router'
import { unbrokenYears } from '../../lib/format.ts'
import { indicatorPath } from '../../lib/overview.ts'
import { useAddress } from '../../lib/use-address.ts'
import { useLanguage } from '../../lib/use-language.ts'
import { usePeriodWords } from '../../lib/use-period-words.ts'
import { LongText } from './long-text.tsx'
import classes from './audit.module.css'

/** Who did it; choosing the name keeps this person's events alone. */
export function ByPart({ event }: { event: AuditEvent }) {
  const { t } = useTranslation()
  const { address, change } = useAddress()
  const { by } = event
  if (!by) return <span className={classes.quiet}>{t('audit.nobody')}</span>
  if (address.get('by') === by.id) return <>{by.name}</>
  return (
    <button
      type="button"
      className={classes.person}
      title={t('audit.only', { name: by.name })}
      onClick={() => change({ by: by.id })}
    >
      {by.name}
    </button>
  )
}

/** What was done, to what. */
export function WhatPart({ event, withCommune }: { event: AuditEvent; withCommune: boolean }) {
  const language = useLanguage()
  const { round } = usePeriodWords()
  const { subject, commune } = event
  const period = subject.period && round(subject.period)
  const name = subject.name && unbrokenYears(subject.name)
  const named = subject.code ? `${subject.code}. ${name ?? ''}` : name
  return (
    <>
      <b className={classes.action}>{auditActionIn(event.action, language)}</b>
      {named && (
        <span>
          {subject.code && commune ? (
            <Link to={indicatorPath(commune.slug, subject.code)}>{named}</Link>
          ) : (
            named
          )}
        </span>
      )}
      <small>{[period, withCommune ? commune?.name : null].filter(Boolean).join(' · ')}</small>
    </>
  )
}

interface ChangeProps {
  event: AuditEvent
  names: Readonly<Record<string, string>>
}

/** What changed, field by field: as it was, and as it is. */
export function ChangePart({ event, names }: ChangeProps) {
  const { t } = useTranslation()
  const changes = auditChanges(event, names, useLanguage())
  return (
    <>
      {changes.length > 0 && (
        <dl className={classes.changes}>
          {changes.map((it) => (
            <div key={it.field}>
              <dt>{it.label}</dt>
              <dd>
                {it.before !== null && (
                  <>
                    <s>
                      <LongText text={it.before} />
                    </s>{' '}
                    {it.after !== null && t('figureRecord.became')}{' '}
                  </>
                )}
                {it.after !== null && (
                  <span>
                    <LongText text={it.after} />
                  </span>
                )}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {event.withheld && <p className={classes.quiet}>{t('audit.withheld')}</p>}
      {changes.length === 0 && !event.withheld && (
        <span className={`${classes.quiet} ${classes.none}`}>–</span>
      )}
    </>
  )
}

/** From which address, and under which number the server's log knows it. */
export function FromPart({ event }: { event: AuditEvent }) {
  const { t } = useTranslation()
  if (!event.address && !event.requestId) return <span className={classes.quiet}>–</span>
  return (
    <>
      {event.address && <span className="figures">{event.address}</span>}
      {event.requestId && (
        <small title={t('audit.request', { id: event.requestId })}>
          {event.requestId.slice(0, 8)}
        </small>
      )}
    </>
  )
}
