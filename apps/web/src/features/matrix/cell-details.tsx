import { CloseButton, Kbd } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import type { CSSProperties } from 'react'
import { useTranslation } from '../../lib/translation.ts'
import { Link } from 'react-router'
import { indicatorPath } from '../../lib/overview.ts'
import { usePick } from '../../lib/use-language.ts'
import { FigureValue } from '../../ui/figure-value.tsx'
import { GradeDot } from '../../ui/grade-dot.tsx'
import { OutlookBadge } from '../../ui/outlook-badge.tsx'
import { VerdictBadge } from '../../ui/verdict-badge.tsx'
import { matrixQueries } from './matrix-queries.ts'
import type { Line } from './matrix-model.ts'
import type { ShownColumn } from './matrix-row.tsx'
import classes from './matrix.module.css'
import { useTargetText } from '../../lib/use-target-text.ts'

interface Props {
  line: Line | undefined
  column: ShownColumn | undefined
  year: number
  style: CSSProperties
  onClose: () => void
}

/** What a cell stands for: the verdict with the year's figures, then the sentence and the offices. */
export function CellDetails({ line, column, year, style, onClose }: Props) {
  const { t } = useTranslation()
  const targetText = useTargetText()
  const pick = usePick()
  const cell = column && line?.cells[column.at]
  const at = `${line?.commune.slug ?? ''}/${cell?.code ?? ''}`
  // Who walks over the cells with the arrows does not ask for each of them.
  const [settled] = useDebouncedValue(at, 250)
  const { data } = useQuery({
    ...matrixQueries.cell(line?.commune.slug ?? '', cell?.code ?? ''),
    enabled: cell !== undefined && cell !== null && settled === at,
  })
  if (!line || !column || !cell) return null
  const offices = data?.assignment.enters
    ? [data.assignment.enters, ...data.assignment.supports].map(({ name }) => name).join(', ')
    : null
  return (
    <aside className={classes.details} style={style} aria-label={t('matrix.details')}>
      <p className={classes.detailsHead}>
        <b>{line.name}</b>
        <span className="figures">{cell.code}</span>
        <CloseButton size="sm" aria-label={t('matrix.close')} onClick={onClose} />
      </p>
      <p className={classes.detailsName}>{column.column.name}</p>
      <p className={classes.detailsMarks}>
        <VerdictBadge verdict={cell.verdict} size={18} />
        <OutlookBadge status={cell.status} size={16} />
      </p>
      <p>
        {t('matrix.figures', { year })}{' '}
        <b>
          <FigureValue value={cell.actual} unit={column.column.unit} />
        </b>
        {cell.target && <> / {t('matrix.target', { target: targetText(cell.target) })}</>}
        {cell.grade && (
          <>
            {' '}
            <span className={classes.whole}>
              <GradeDot grade={cell.grade} word />
            </span>
          </>
        )}
      </p>
      {data && <p>{pick(data.assessment.sentence)}</p>}
      {offices && <p className={classes.detailsMeta}>{offices}</p>}
      <p className={classes.detailsKeys}>
        <Link to={indicatorPath(line.commune.slug, cell.code)}>{t('matrix.open')}</Link>
        <span>
          <Kbd>Enter</Kbd> {t('matrix.keyOpen')}
        </span>
        <span>
          <Kbd>↑↓←→</Kbd> {t('matrix.keyMove')}
        </span>
      </p>
    </aside>
  )
}
