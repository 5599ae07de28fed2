import type { CommuneRef, PublicFigure, PublicPlan, Round } from '@tien-do/contract'
import { useTranslation } from '../../lib/translation.ts'
import { communeTitle } from '../../lib/format.ts'
import { usePeriodWords } from '../../lib/use-period-words.ts'
import { PublicFigures } from '../../ui/public-figures.tsx'
import { InventedNote } from '../../ui/invented-note.tsx'
import classes from './public-round.module.css'

interface Props {
  commune: CommuneRef
  round: Pick<Round, 'period'>
  plans: readonly PublicPlan[]
  figures: readonly PublicFigure[]
}

/** A published round exactly as anybody reads it, without signing in. */
export function PublicRound({ commune, round, plans, figures }: Props) {
  const { t } = useTranslation()
  const { inText } = usePeriodWords()
  return (
    <article className={classes.round}>
      {figures.some((it) => it.demo) && <InventedNote />}
      <header>
        <p className={classes.place}>{communeTitle(commune)}</p>
        <h3 className={classes.title}>
          {t('publication.public.title', { round: inText(round.period) })}
        </h3>
      </header>
      <PublicFigures plans={plans} figures={figures} headingLevel={4} />
    </article>
  )
}
