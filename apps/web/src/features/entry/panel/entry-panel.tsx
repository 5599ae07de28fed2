import { isToldInWords } from '@tien-do/domain'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from '../../../lib/translation.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { usePick } from '../../../lib/use-language.ts'
import { SmallMultiple } from '../../../ui/chart/small-multiple.tsx'
import { Skeleton } from '../../../ui/skeletons.tsx'
import { VerdictMark } from '../../../ui/verdict-mark.tsx'
import { SheetCorrection } from '../../correction/sheet-correction.tsx'
import { FigureRecord } from '../../figure/figure-record.tsx'
import { useBoard } from '../board.ts'
import type { Cell } from '../cell/entry-cell.ts'
import { entryQueries } from '../entry-queries.ts'
import classes from './entry-panel.module.css'
import { FractionFields } from './fraction-fields.tsx'
import { GradeSegments } from '../fields/grade-segments.tsx'
import { NoteField } from './note-field.tsx'
import { previewChart } from './preview-chart.ts'
import { previewOf } from '../cell/preview.ts'
import { previewWords } from '../cell/preview-words.ts'

/** The selected row in full: where it stands, its parts, grade, note, and what stands behind it. */
export function EntryPanel({ cell }: { cell: Cell }) {
  const { t } = useTranslation()
  const pick = usePick()
  const { difference } = useFormat()
  const { sheet, figureOf } = useBoard()
  const { data: span } = useQuery(entryQueries.planSpan(sheet.commune.slug))
  const { row, figure } = cell
  const preview = previewOf(row, figure, sheet, figureOf)
  const sentence = pick(row.sentence)
  return (
    <div className={classes.panel}>
      <h2 className={classes.title}>
        <span className={classes.code}>{row.code}</span> {row.name}
      </h2>
      {span === undefined && <Skeleton width={262} height={104} />}
      {span && (
        <SmallMultiple
          data={previewChart(row, figure, sheet.round.period, span, preview)}
          label={sentence}
          width={262}
          height={104}
          showValue
        />
      )}
      {preview && (
        <p className={classes.preview} data-verdict={preview.verdict}>
          <VerdictMark verdict={preview.verdict} size={18} silent />
          {previewWords(t, preview, row, difference)}
        </p>
      )}
      <p className={classes.sentence}>
        <span className={classes.label}>{t('entry.approvedSentence')}</span> {sentence}
      </p>
      {!isToldInWords(row.measure) && row.share && (
        <FractionFields key={`fraction ${row.indicatorId}`} cell={cell} />
      )}
      <GradeSegments cell={cell} legend />
      <NoteField key={`note ${row.indicatorId}`} cell={cell} />
      {row.plans.length > 1 && (
        <p className={classes.sentence}>
          <span className={classes.label}>{t('entry.serves')}</span> {row.plans.join('; ')}
        </p>
      )}
      <SheetCorrection row={row} commune={sheet.commune.code} />
      <FigureRecord
        indicatorId={row.indicatorId}
        period={sheet.round.period}
        unit={row.unit}
        slug={sheet.commune.slug}
        enteringOfficeId={row.enters?.id ?? null}
        supportOfficeIds={row.supports && sheet.office ? [sheet.office.id] : []}
      />
    </div>
  )
}
