import {
  IconArrowBackUp,
  IconCalendarDue,
  IconCalendarPlus,
  IconCalendarX,
  IconMessageQuestion,
  type Icon,
} from '@tabler/icons-react'
import type { Notification } from '@tien-do/contract'
import { noticePath, noticeWords, type NotificationKind } from '@tien-do/domain'
import { useTranslation } from '../../lib/translation.ts'
import { Link } from 'react-router'
import { formatInstant } from '../../lib/format.ts'
import { useLanguage } from '../../lib/use-language.ts'
import { useReading } from './notification-queries.ts'
import classes from './notifications.module.css'

const icons: Record<NotificationKind, Icon> = {
  round_opened: IconCalendarPlus,
  round_due_soon: IconCalendarDue,
  round_late: IconCalendarX,
  figure_returned: IconArrowBackUp,
  explanation_asked: IconMessageQuestion,
}

interface Props {
  items: readonly Notification[]
  /** After one was followed. */
  onGo?: () => void
}

/** What one was told, each a link to the place where the work is; following it is reading it. */
export function NotificationList({ items, onGo }: Props) {
  return (
    <ul className={classes.list}>
      {items.map((it) => (
        <Item key={it.id} it={it} {...(onGo && { onGo })} />
      ))}
    </ul>
  )
}

function Item({ it, onGo }: { it: Notification; onGo?: () => void }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const reading = useReading()
  const { notice, commune, readAt } = it
  const { title, text } = noticeWords(notice)[language]
  const isNew = readAt === null
  const KindIcon = icons[notice.kind]
  const go = () => {
    if (isNew) reading.mutate({ ids: [it.id] })
    onGo?.()
  }
  return (
    <li>
      <Link
        to={noticePath(notice, commune.slug)}
        className={classes.item}
        data-new={isNew}
        onClick={go}
      >
        <KindIcon size={20} stroke={1.6} className={classes.icon} aria-hidden />
        <span className={classes.words}>
          <span className={classes.title}>
            {isNew && <span className={classes.new}>{t('notifications.new')}</span>}
            {title}
          </span>
          <span className={classes.text}>{text}</span>
          <small className={classes.meta}>
            {commune.kind} {commune.name} · {formatInstant(it.at)}
          </small>
        </span>
      </Link>
    </li>
  )
}
