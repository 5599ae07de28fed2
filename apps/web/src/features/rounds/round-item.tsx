import { Menu } from '@mantine/core'
import { IconCalendarEvent, IconDoor, IconDotsVertical, IconTrash } from '@tabler/icons-react'
import type { ListedRound } from '@tien-do/contract'
import { isReviewing, roundKeyOf } from '@tien-do/domain'
import { useState } from 'react'
import { useTranslation } from '../../lib/translation.ts'
import { Link } from 'react-router'
import { sheetPath } from '../../lib/round-paths.ts'
import { useFormat } from '../../lib/use-format.ts'
import { usePeriodWords } from '../../lib/use-period-words.ts'
import type { Outcome } from '../../ui/outcome-note.tsx'
import { RoundState } from '../../ui/round-state.tsx'
import { DaysDialog } from './days-dialog.tsx'
import { ExceptionDialog } from './exception-dialog.tsx'
import { ExceptionList } from './exception-list.tsx'
import { RemoveDialog } from './remove-dialog.tsx'
import { RoundCounts } from './round-counts.tsx'
import classes from './rounds.module.css'

interface Props {
  slug: string
  round: ListedRound
  may: { change: boolean; review: boolean; enter: boolean }
  onDone: (outcome: Outcome) => void
}

/** A round with its days, how far its figures are, and what its coordinator may do. */
export function RoundItem({ slug, round, may, onDone }: Props) {
  const { t } = useTranslation()
  const { day } = useFormat()
  const { name } = usePeriodWords()
  const [dialog, setDialog] = useState<'days' | 'exception' | 'removal' | null>(null)
  const close = () => setDialog(null)
  const { counts } = round
  const isEmpty =
    isReviewing(round.kind) ||
    (counts !== null && counts.entered + counts.submitted + counts.returned + counts.approved === 0)
  const own = { slug, round, onClose: close, onDone }
  const days = [
    ['opensOn', round.opensOn],
    ['deadline', round.deadline],
    ['closesOn', round.closesOn],
  ] as const
  return (
    <article className={classes.round} aria-labelledby={`round-${round.id}`}>
      <div className={classes.head}>
        <h3 id={`round-${round.id}`}>
          <Link to={`/c/${slug}/rounds/${roundKeyOf(round)}`}>{name(round)}</Link>
        </h3>
        <p className={classes.span}>
          {t(isReviewing(round.kind) ? 'rounds.reviews' : 'rounds.counts', {
            from: day(round.from),
            to: day(round.to),
          })}
        </p>
      </div>
      <RoundState state={round.state} />
      <dl className={classes.days}>
        {days.map(([key, value]) => (
          <div key={key}>
            <dt>{t(`rounds.days.${key}`)}</dt>
            <dd className="figures">{day(value)}</dd>
          </div>
        ))}
      </dl>
      {counts && <RoundCounts counts={counts} />}
      <div className={`${classes.links} no-print`}>
        <Link to={`/c/${slug}/rounds/${roundKeyOf(round)}`}>{t('rounds.coverage')}</Link>
        {may.review ? (
          <Link to={sheetPath(slug, 'review', round, round.period)}>
            {t(round.lockedAt ? 'rounds.toSigned' : 'rounds.toReview')}
          </Link>
        ) : (
          may.enter && (
            <Link to={sheetPath(slug, 'entry', round, round.period)}>{t('nav.entry')}</Link>
          )
        )}
        {may.change && round.state !== 'locked' && (
          <Menu position="bottom-end" withinPortal>
            <Menu.Target>
              <button
                type="button"
                className={classes.more}
                aria-label={t('rounds.more', { round: name(round) })}
              >
                <IconDotsVertical size={18} stroke={1.7} aria-hidden />
              </button>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item
                leftSection={<IconCalendarEvent size={16} stroke={1.7} aria-hidden />}
                onClick={() => setDialog('days')}
              >
                {t('rounds.changeDays')}
              </Menu.Item>
              {round.state === 'closed' && (
                <Menu.Item
                  leftSection={<IconDoor size={16} stroke={1.7} aria-hidden />}
                  onClick={() => setDialog('exception')}
                >
                  {t('rounds.reopen')}
                </Menu.Item>
              )}
              {isEmpty && (
                <Menu.Item
                  leftSection={<IconTrash size={16} stroke={1.7} aria-hidden />}
                  onClick={() => setDialog('removal')}
                >
                  {t('rounds.remove')}
                </Menu.Item>
              )}
            </Menu.Dropdown>
          </Menu>
        )}
      </div>
      <ExceptionList slug={slug} round={round} mayChange={may.change} onDone={onDone} />
      {dialog === 'days' && <DaysDialog {...own} />}
      {dialog === 'exception' && <ExceptionDialog {...own} />}
      {dialog === 'removal' && <RemoveDialog {...own} />}
    </article>
  )
}
