import { useTranslation } from '../../lib/translation.ts'
import { setLanguage } from '../../lib/i18n.ts'
import { useLanguage } from '../../lib/use-language.ts'
import classes from './sign-in.module.css'

/** The other language, by its own name. */
export function LanguageSwitch() {
  const { t } = useTranslation()
  const other = useLanguage() === 'vi' ? 'en' : 'vi'
  return (
    <button
      type="button"
      lang={other}
      className={classes.language}
      onClick={() => void setLanguage(other)}
    >
      {t(`shell.${other}`)}
    </button>
  )
}
