import { useTranslation } from '../../lib/translation.ts'
import { ConclusionItem } from '../../ui/conclusion-item.tsx'
import { CorrectionMark } from '../../ui/correction-mark.tsx'
import { ExplanationState } from '../../ui/explanation-state.tsx'
import { FigureState } from '../../ui/figure-state.tsx'
import { InventedMark } from '../../ui/invented-mark.tsx'
import { InventedNote } from '../../ui/invented-note.tsx'
import { RoundState } from '../../ui/round-state.tsx'
import { UnsentList } from '../../ui/unsent-list.tsx'
import classes from './design.module.css'
import { conclusion, unsent } from './office-examples.ts'

const figures = ['draft', 'submitted', 'approved', 'returned'] as const
const rounds = ['not_open', 'open', 'late', 'closed', 'locked'] as const
const explanations = ['open', 'answered', 'closed', 'withdrawn'] as const

/** States of figures, rounds and requests, and the notes that stand beside what they are about. */
export function NoteSamples() {
  const { t } = useTranslation()
  return (
    <div className={classes.stack}>
      <p className={classes.name}>{t('design.notes.figures')}</p>
      <div className={classes.row}>
        {figures.map((state) => (
          <FigureState key={state} state={state} />
        ))}
        <CorrectionMark reason={t('design.notes.because')} />
      </div>
      <p className={classes.name}>{t('design.notes.rounds')}</p>
      <div className={classes.row}>
        {rounds.map((state) => (
          <RoundState key={state} state={state} />
        ))}
      </div>
      <p className={classes.name}>{t('design.notes.explanations')}</p>
      <div className={classes.row}>
        <ExplanationState state="open" overdue />
        {explanations.map((state) => (
          <ExplanationState key={state} state={state} overdue={false} />
        ))}
      </div>
      <p className={classes.name}>{t('design.notes.conclusion')}</p>
      <div>
        <ConclusionItem conclusion={conclusion} />
      </div>
      <p className={classes.name}>{t('design.notes.invented')}</p>
      <InventedNote />
      <p>
        {t('design.notes.commune')}
        <InventedMark commune={{ demo: true }} />
      </p>
      <p className={classes.name}>{t('design.notes.unsent')}</p>
      <UnsentList sheets={unsent} />
    </div>
  )
}
