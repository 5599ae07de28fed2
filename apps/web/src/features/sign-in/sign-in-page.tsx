import { useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { useTranslation } from '../../lib/translation.ts'
import { Navigate, useSearchParams } from 'react-router'
import { formatDay } from '../../lib/format.ts'
import { homeOf, sessionQueries } from '../../lib/session.ts'
import { Logo } from '../../ui/logo.tsx'
import { usePageTitle } from '../../ui/use-page-title.ts'
import { DemonstrationAccounts } from './demonstration-accounts.tsx'
import { LanguageSwitch } from './language-switch.tsx'
import { SignInForm, type Credentials } from './sign-in-form.tsx'
import classes from './sign-in.module.css'
import { nextOf } from './next-of.ts'

export function SignInPage() {
  const { t } = useTranslation()
  const [address] = useSearchParams()
  const [filled, setFilled] = useState<Credentials>({ login: '', password: '' })
  const form = useRef<HTMLElement>(null)
  const { data: session } = useQuery(sessionQueries.session)
  const { data: demonstration } = useQuery(sessionQueries.demonstration)
  usePageTitle(t('signIn.title'))
  if (session) return <Navigate replace to={nextOf(address) ?? homeOf(session)} />

  return (
    <div className={classes.page}>
      <header className={classes.brand}>
        <Logo large />
        <span className={classes.name}>
          <b>{t('app.name')}</b>
          <small>{t('app.tagline')}</small>
        </span>
        <LanguageSwitch />
      </header>
      <main className={classes.columns} data-alone={demonstration?.on === false}>
        <section ref={form} className={classes.form}>
          <h1>{t('signIn.title')}</h1>
          <SignInForm key={filled.login} filled={filled} />
          <p className={classes.hint}>{t('signIn.forgotten')}</p>
        </section>
        {demonstration?.on !== false && (
          <section className={classes.demo} aria-labelledby="demo-accounts">
            <h2 id="demo-accounts">{t('signIn.demo')}</h2>
            <p className={classes.lead}>
              {demonstration
                ? t('signIn.demoText', { day: formatDay(demonstration.asOf) })
                : t('app.loading')}
            </p>
            {demonstration && (
              <DemonstrationAccounts
                accounts={demonstration.accounts}
                chosen={filled.login}
                onChoose={(credentials) => {
                  setFilled(credentials)
                  // On a phone the form stands far above the list.
                  form.current?.scrollIntoView({ block: 'nearest' })
                }}
              />
            )}
          </section>
        )}
      </main>
    </div>
  )
}
