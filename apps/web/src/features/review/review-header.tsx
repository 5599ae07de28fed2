import { Button } from '@mantine/core'
import { IconPresentation, IconWorld } from '@tabler/icons-react'
import { asksFigures, roundKeyOf } from '@tien-do/domain'
import { useTranslation } from '../../lib/translation.ts'
import { Link } from 'react-router'
import { communeTitle } from '../../lib/format.ts'
import { meetingPath } from '../../lib/round-paths.ts'
import { useAddress } from '../../lib/use-address.ts'
import { usePeriodWords } from '../../lib/use-period-words.ts'
import { usePrintedHead } from '../../lib/use-printed-head.ts'
import { PageHeader } from '../../ui/page-header.tsx'
import { RoundDeadline } from '../../ui/round-deadline.tsx'
import { RoundSelect } from '../../ui/round-select.tsx'
import type { Outcome } from '../../ui/outcome-note.tsx'
import type { Review } from './review-queries.ts'
import { SignOff } from './sign-off.tsx'

interface Props {
  review: Review
  onDone: (outcome: Outcome) => void
}

export function ReviewHeader({ review, onDone }: Props) {
  const { t } = useTranslation()
  const { name, nameInText } = usePeriodWords()
  const printed = usePrintedHead()
  const { change } = useAddress()
  const { commune, round, rounds, submitted, approved, returned, missing, may, today } = review
  const open = missing.length + returned.length
  const unusual = submitted.filter((row) => row.unusual.length > 0).length
  const waiting =
    submitted.length > 0
      ? t('review.waiting', { count: submitted.length })
      : t('review.noneWaiting')
  const tail = open > 0 ? t('review.missingTail', { count: open }) : t('review.complete')
  const corrections =
    submitted.length > 0 ? t('review.lockedWaiting', { count: submitted.length }) : '.'
  const finding = round.lockedAt
    ? t('review.lockedFinding', { count: approved.length }) + corrections
    : waiting + tail
  // A figure and its correction are rows of one indicator.
  const indicators = new Set(
    [submitted, approved, returned, missing].flat().map(({ indicatorId }) => indicatorId),
  )
  return (
    <PageHeader
      title={t('review.titleOf', { round: nameInText(round) })}
      context={communeTitle(commune)}
      actions={
        <>
          <RoundSelect
            rounds={rounds}
            value={round.id}
            onChange={(key) => change({ round: key, period: null })}
          />
          <Button
            component={Link}
            to={meetingPath(
              commune.slug,
              roundKeyOf(rounds.find(({ id }) => id === round.id) ?? round),
            )}
            variant="default"
            leftSection={<IconPresentation size={18} stroke={1.7} aria-hidden />}
          >
            {t('meeting.open')}
          </Button>
          {round.lockedAt && asksFigures(round) && (
            <Button
              component={Link}
              to={`/c/${commune.slug}/publication?round=${round.period}`}
              variant="default"
              leftSection={<IconWorld size={18} stroke={1.7} aria-hidden />}
            >
              {t('review.toPublication')}
            </Button>
          )}
          {may.lock && !round.lockedAt && <SignOff review={review} onDone={onDone} />}
        </>
      }
      printed={printed({ commune, title: t('nav.review'), period: name(round), asOf: today })}
      finding={finding}
      lead={
        <>
          <p>
            {[
              t('review.lead', {
                approved: approved.length,
                all: indicators.size,
                returned: returned.length,
              }),
              ...(unusual > 0 ? [t('review.leadUnusual', { count: unusual })] : []),
            ].join(' ')}
          </p>
          <RoundDeadline round={round} today={today} />
        </>
      }
    />
  )
}
