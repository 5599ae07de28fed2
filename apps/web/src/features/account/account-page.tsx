import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from '../../lib/translation.ts'
import { communeTitle } from '../../lib/format.ts'
import { useFormat } from '../../lib/use-format.ts'
import { ErrorState } from '../../ui/error-state.tsx'
import { OutcomeNote, type Outcome } from '../../ui/outcome-note.tsx'
import { PageBody } from '../../ui/page-body.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Section } from '../../ui/section.tsx'
import { PageSkeleton } from '../../ui/skeletons.tsx'
import { accountQueries } from './account-queries.ts'
import classes from './account.module.css'
import { OwnForm } from './own-form.tsx'
import { PasswordForm } from './password-form.tsx'
import { SessionList } from './session-list.tsx'

/** The own account: name and notices, roles, password, where one is signed in. */
export function AccountPage() {
  const { t } = useTranslation()
  const { instant } = useFormat()
  const { data, error, refetch } = useQuery(accountQueries.own)
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />
  if (!data) return <PageSkeleton />
  const saved = (words: string) => setOutcome({ words, bad: false })
  return (
    <>
      <PageHeader
        title={t('account.title')}
        finding={t('account.finding', { name: data.name, login: data.login })}
        lead={data.demo ? t('shell.demoAccount') : undefined}
      />
      <PageBody
        aside={
          <>
            <Section title={t('account.roles')}>
              <ul className={classes.roles}>
                {data.memberships.map(({ role, commune, office }) => (
                  <li key={`${role} ${commune?.code} ${office?.id}`}>
                    <b>{t(`role.${role}`)}</b>
                    <span>
                      {[office?.name, commune ? communeTitle(commune) : t('shell.city')]
                        .filter(Boolean)
                        .join(' · ')}
                    </span>
                  </li>
                ))}
              </ul>
              {data.memberships.length === 0 && <p>{t('account.noRole')}</p>}
            </Section>
            {data.tookOver.length > 0 && (
              <Section title={t('account.tookOver')}>
                <ul className={classes.roles}>
                  {data.tookOver.map((it) => (
                    <li key={it.id}>
                      <b>{[t(`role.${it.role}`), it.office?.name].filter(Boolean).join(' · ')}</b>
                      <span>
                        {t('account.tookOverFrom', { name: it.from, at: instant(it.at) })}
                      </span>
                      {it.note && <span>{it.note}</span>}
                    </li>
                  ))}
                </ul>
              </Section>
            )}
            <SessionList />
          </>
        }
      >
        <Section title={t('account.person')}>
          <OwnForm key={data.name} account={data} onSaved={saved} />
        </Section>
        <Section title={t('account.password')}>
          <PasswordForm login={data.login} onSaved={saved} />
        </Section>
      </PageBody>
      <OutcomeNote outcome={outcome} onClose={() => setOutcome(null)} />
    </>
  )
}
