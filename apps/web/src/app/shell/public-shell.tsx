import { useTranslation } from '../../lib/translation.ts'
import { Link, Outlet, ScrollRestoration } from 'react-router'
import { setLanguage } from '../../lib/i18n.ts'
import { useLanguage } from '../../lib/use-language.ts'
import { Logo } from '../../ui/logo.tsx'
import { Arrival } from './arrival.tsx'
import classes from './public-shell.module.css'

/** Around pages for everybody: no session is asked for, and nothing of the signed-in app is fetched. */
export function PublicShell() {
  const { t } = useTranslation()
  const language = useLanguage()
  const other = language === 'vi' ? 'en' : 'vi'
  return (
    <div className={classes.shell}>
      <header className={`${classes.header} no-print`}>
        <Link to="/p" className={classes.brand}>
          <Logo />
          <span>
            <b>{t('app.name')}</b> <span className={classes.of}>{t('public.title')}</span>
          </span>
        </Link>
        <div className={classes.actions}>
          <button type="button" lang={other} onClick={() => void setLanguage(other)}>
            {t(`shell.${other}`)}
          </button>
          <Link to="/sign-in">{t('shell.signIn')}</Link>
        </div>
      </header>
      <main id="content" tabIndex={-1} className={classes.main}>
        <Outlet />
      </main>
      <footer className={`${classes.footer} no-print`}>
        <p>
          {t('public.about')} <Link to="/method">{t('public.method')}</Link>.
        </p>
      </footer>
      <Arrival />
      <ScrollRestoration />
    </div>
  )
}
