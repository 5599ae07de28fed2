import { Button } from '@mantine/core'
import { IconWorld } from '@tabler/icons-react'
import type { Publication, Round } from '@tien-do/contract'
import { useState } from 'react'
import { useTranslation } from '../../lib/translation.ts'
import { Link } from 'react-router'
import { usePeriodWords } from '../../lib/use-period-words.ts'
import { useReason } from '../../lib/use-reason.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { OutcomeNote, type Outcome } from '../../ui/outcome-note.tsx'
import { Section } from '../../ui/section.tsx'
import { changesOf, firstChoice, isChange, offersOf } from './choice.ts'
import { ChoiceList } from './choice-list.tsx'
import { PublicRound } from './public-round.tsx'
import { PublicationHeader } from './publication-header.tsx'
import { usePublishing } from './publication-queries.ts'
import classes from './publication.module.css'
import { PublishDialog } from './publish-dialog.tsx'

interface Props {
  publication: Publication
  etag: string | null
  rounds: readonly Round[]
}

/** On the left what may go out, on the right what the public will read. */
export function PublicationBoard({ publication, etag, rounds }: Props) {
  const { t } = useTranslation()
  const { inText } = usePeriodWords()
  const reason = useReason()
  const { commune, round, plans, items, may, today } = publication
  const name = inText(round.period)
  const publishing = usePublishing(commune.slug, round.period)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() =>
    firstChoice(items, round.publishedAt !== null),
  )
  const [asks, setAsks] = useState(false)
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const offers = offersOf(items)
  const picked = offers.filter((it) => chosen.has(it.figure.indicatorId))
  const changes = changesOf(items, chosen)
  // What is out already keeps its day; what goes out now has today's.
  const figures = picked.map((it) =>
    it.published && !it.corrected ? it.published.figure : { ...it.figure, day: today },
  )
  const send = () => {
    setAsks(false)
    publishing.mutate(
      { indicatorIds: picked.map((it) => it.figure.indicatorId), etag },
      {
        onSuccess: () =>
          setOutcome({
            words:
              picked.length > 0
                ? t('publication.done', { count: picked.length, round: name })
                : t('publication.doneNone', { round: name }),
            bad: false,
          }),
        onError: (error) => setOutcome({ words: reason(error), bad: true }),
      },
    )
  }
  const publish = may.publish && round.lockedAt && items.length > 0 && (
    <Button
      leftSection={<IconWorld size={18} stroke={1.7} aria-hidden />}
      disabled={!isChange(changes)}
      loading={publishing.isPending}
      onClick={() => setAsks(true)}
    >
      {picked.length > 0
        ? t('publication.publish', { count: picked.length })
        : t(
            items.some((it) => it.published)
              ? 'publication.withdrawAll'
              : 'publication.publishNone',
          )}
    </Button>
  )
  return (
    <>
      <PublicationHeader publication={publication} rounds={rounds} actions={publish} />
      {round.lockedAt === null ? (
        <EmptyState
          title={t('publication.notSigned.title')}
          text={t('publication.notSigned.text')}
          action={
            <Link to={`/c/${commune.slug}/review?round=${round.period}`}>
              {t('publication.notSigned.action')}
            </Link>
          }
          headingLevel={2}
        />
      ) : (
        <div className={classes.sides}>
          <Section
            title={t('publication.choose')}
            note={[
              t('publication.chosen', { count: picked.length, all: offers.length }),
              ...(isChange(changes) || items.length === 0 ? [] : [t('publication.unchanged')]),
            ].join(' · ')}
          >
            <ChoiceList
              publication={publication}
              chosen={chosen}
              onChoose={may.publish ? setChosen : null}
            />
          </Section>
          <Section
            title={t('publication.preview')}
            note={t('publication.previewNote', { count: figures.length })}
          >
            {figures.length > 0 ? (
              <PublicRound commune={commune} round={round} plans={plans} figures={figures} />
            ) : (
              <EmptyState
                title={t('publication.public.empty.title')}
                text={t('publication.public.empty.text')}
                headingLevel={3}
              />
            )}
          </Section>
        </div>
      )}
      <PublishDialog
        opened={asks}
        round={name}
        changes={changes}
        demo={figures.some((it) => it.demo)}
        onClose={() => setAsks(false)}
        onSend={send}
      />
      <OutcomeNote outcome={outcome} onClose={() => setOutcome(null)} />
    </>
  )
}
