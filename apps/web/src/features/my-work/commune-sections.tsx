import { useTranslation } from '../../lib/translation.ts'
import { Link } from 'react-router'
import { communeTitle } from '../../lib/format.ts'
import { usePeriodWords } from '../../lib/use-period-words.ts'
import { Section } from '../../ui/section.tsx'
import { DueDay } from './due-day.tsx'
import { reviewPath, roundsOf, type MyWork } from './my-work.ts'
import classes from './my-work.module.css'
import { WorkItem } from './work-item.tsx'

interface Props {
  work: MyWork
  primary: boolean
}

/** For the coordinator: figures that were sent and wait. */
export function ApprovalsSection({ work, primary }: Props) {
  const { t } = useTranslation()
  const { nameInText } = usePeriodWords()
  const rounds = roundsOf(work, 'coordinator').filter((it) => it.submitted > 0)
  return (
    <Section title={t('myWork.approvals')} note={work.count.approvals} flush>
      <ul className={classes.items}>
        {rounds.map((it, index) => (
          <WorkItem
            key={`${it.commune.code} ${it.round.key}`}
            title={t('myWork.waitingIn', {
              count: it.submitted,
              period: nameInText(it.round),
            })}
            detail={
              <p>
                {communeTitle(it.commune)}.{' '}
                {t('myWork.approvedOf', { approved: it.approved, due: it.due })}
                {it.ownEntries > 0 && ` ${t('myWork.ownEntries', { count: it.ownEntries })}`}
              </p>
            }
            when={<DueDay day={it.round.deadline} today={work.today} />}
            to={reviewPath(it.commune, it.round)}
            action={t('myWork.approve')}
            primary={primary && index === 0}
          />
        ))}
      </ul>
    </Section>
  )
}

/** For the leader: rounds that can be signed, and those that are late. */
export function SignOffSection({ work, primary }: Props) {
  const { t } = useTranslation()
  const { nameInText } = usePeriodWords()
  const rounds = roundsOf(work, 'leader').toSorted((a, b) => Number(b.ready) - Number(a.ready))
  return (
    <Section title={t('myWork.rounds')} note={rounds.length} flush>
      <ul className={classes.items}>
        {rounds.map((it, index) => (
          <WorkItem
            key={`${it.commune.code} ${it.round.key}`}
            title={t(it.ready ? 'myWork.readyToSign' : 'myWork.notReady', {
              period: nameInText(it.round),
            })}
            detail={
              <p>
                {t('myWork.approvedOf', { approved: it.approved, due: it.due })}{' '}
                {!it.ready &&
                  t('myWork.stillOut', {
                    submitted: it.submitted,
                    missing: it.missing + it.returned,
                  })}
              </p>
            }
            when={<DueDay day={it.round.deadline} today={work.today} />}
            to={reviewPath(it.commune, it.round)}
            action={t(it.ready ? 'myWork.sign' : 'myWork.look')}
            primary={primary && index === 0 && it.ready}
          />
        ))}
      </ul>
    </Section>
  )
}

/** For the coordinator: offices that are late, what came back and is not mended. */
export function LateSection({ work, primary }: Props) {
  const { t } = useTranslation()
  const { nameInText } = usePeriodWords()
  const rounds = roundsOf(work, 'coordinator').filter((it) => it.lateOffices.length > 0)
  const count = rounds.reduce((sum, it) => sum + it.lateOffices.length, 0)
  return (
    <Section title={t('myWork.late')} note={count} flush>
      <ul className={classes.items}>
        {rounds.map((it, index) => (
          <WorkItem
            key={`${it.commune.code} ${it.round.key}`}
            title={t('myWork.lateIn', {
              count: it.lateOffices.length,
              period: nameInText(it.round),
            })}
            detail={
              <>
                <p>
                  {it.lateOffices
                    .map(({ office, missing }) =>
                      t('myWork.lateOffice', { office: office.name, count: missing }),
                    )
                    .join('; ')}
                  .
                </p>
                {it.returned > 0 && <p>{t('myWork.notMended', { count: it.returned })}</p>}
              </>
            }
            when={<DueDay day={it.round.deadline} today={work.today} until={it.round.lastDay} />}
            to={reviewPath(it.commune, it.round)}
            action={t('myWork.look')}
            primary={primary && index === 0}
          />
        ))}
      </ul>
    </Section>
  )
}

export const needsSetUp = ({ communes }: MyWork) =>
  communes.filter((it) => it.as === 'coordinator' && it.unassigned + it.toConfirm > 0)

/** For the coordinator: indicators nobody enters, or whose office is to be confirmed. */
export function AssignmentSection({ work, primary }: Props) {
  const { t } = useTranslation()
  const communes = needsSetUp(work)
  return (
    <Section title={t('myWork.assignment')} flush>
      <ul className={classes.items}>
        {communes.map(({ commune, unassigned, toConfirm }, index) => (
          <WorkItem
            key={commune.code}
            title={[
              ...(unassigned > 0 ? [t('myWork.unassigned', { count: unassigned })] : []),
              ...(toConfirm > 0 ? [t('myWork.toConfirm', { count: toConfirm })] : []),
            ].join('; ')}
            detail={<p>{communeTitle(commune)}</p>}
            to={`/c/${commune.slug}/settings${unassigned > 0 ? '?show=unassigned' : ''}`}
            action={t('myWork.assign')}
            primary={primary && index === 0}
          />
        ))}
      </ul>
    </Section>
  )
}

/** For the city: who has not signed the due year off. */
export function CitySection({ city }: { city: NonNullable<MyWork['city']> }) {
  const { t } = useTranslation()
  const rest = city.communes - city.signedOff - city.waiting.length
  return (
    <Section
      title={t('myWork.city', { year: city.year })}
      note={city.communes - city.signedOff}
      actions={<Link to="/city">{t('nav.cityOverview')}</Link>}
      flush
    >
      <ul className={classes.items}>
        {city.waiting.map(({ commune, approved, due }) => (
          <WorkItem
            key={commune.code}
            title={communeTitle(commune)}
            detail={<p>{t('myWork.approvedOf', { approved, due })}</p>}
            to={`/c/${commune.slug}?year=${city.year}`}
            action={t('myWork.look')}
          />
        ))}
      </ul>
      {rest > 0 && (
        <p className={classes.rest}>
          <Link to="/city">{t('myWork.andMore', { count: rest })}</Link>
        </p>
      )}
    </Section>
  )
}
