import { useTranslation } from '../../lib/translation.ts'
import classes from './waiting.module.css'

const most = 99

/** How much waits, beside the word of the menu; nothing where nothing does. */
export function Waiting({ count }: { count: number }) {
  const { t } = useTranslation()
  if (count === 0) return null
  return (
    <span className={`${classes.count} figures`}>
      <span aria-hidden>{count > most ? `${most}+` : count}</span>
      <span className="visually-hidden">{t('nav.waiting', { count })}</span>
    </span>
  )
}
