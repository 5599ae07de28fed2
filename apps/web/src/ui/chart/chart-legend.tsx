import { grades } from '@tien-do/domain'
import type { ReactNode } from 'react'
import { useTranslation } from '../../lib/translation.ts'
import { GradeDot } from '../grade-dot.tsx'
import classes from './big-chart.module.css'
import type { ChartData } from './chart-data.ts'
import type { ChartModel } from './chart-model.ts'
import chart from './chart.module.css'

/** Repeats what is drawn, and only that. */
export function ChartLegend({ data, model }: { data: ChartData; model: ChartModel }) {
  const { t } = useTranslation()
  const used = new Set(data.years.flatMap((it) => (it.actual === null ? [] : it.grade)))
  const hasInterval = model.projection?.low != null
  const strict = model.steps.find((it) => it.op === 'gt' || it.op === 'lt')
  return (
    <ul className={classes.legend} aria-label={t('chart.legend')}>
      {model.steps.length > 0 && (
        <Entry
          sign={
            <>
              <rect className={chart.zone} width={34} height={7} />
              <path className={chart.target} d="M0 7h34" />
            </>
          }
          word={t('chart.legendTarget')}
        />
      )}
      {strict && (
        <Entry
          sign={
            <>
              <path className={chart.target} d="M4 7h26" />
              <circle className={chart.hollow} cx={4} cy={7} r={3} />
              <circle className={chart.hollow} cx={30} cy={7} r={3} />
            </>
          }
          word={t(strict.op === 'gt' ? 'chart.legendStrict' : 'chart.legendStrictBelow')}
        />
      )}
      {model.assigned.length > 0 && (
        <Entry
          sign={<path className={chart.assigned} d="M0 7h34" />}
          word={t('chart.legendAssigned')}
        />
      )}
      {model.originals.length > 0 && (
        <Entry
          sign={<path className={chart.original} d="M0 7h34" />}
          word={t('chart.legendOriginal')}
        />
      )}
      {model.paths.length > 0 && (
        <Entry sign={<path className={chart.path} d="M0 7h34" />} word={t('chart.legendPath')} />
      )}
      {grades
        .toReversed()
        .filter((grade) => used.has(grade))
        .map((grade) => (
          <li key={grade} style={{ color: 'var(--accent)' }}>
            <GradeDot grade={grade} />
            <span style={{ color: 'var(--text2)' }}>{t(`grade.${grade}`)}</span>
          </li>
        ))}
      {model.interims.length > 0 && (
        <Entry
          width={8}
          sign={<circle cx={4} cy={7} r={3} fill="var(--plan)" />}
          word={t('chart.legendInterim')}
        />
      )}
      {model.missing.length > 0 && (
        <Entry
          width={12}
          sign={<circle className={chart.missing} cx={6} cy={7} r={4.5} />}
          word={t('chart.legendMissing')}
        />
      )}
      {model.projection && (
        <Entry
          sign={
            <>
              {hasInterval && <rect className={chart.interval} y={1} width={34} height={12} />}
              <path className={chart.projection} d="M0 7h34" />
            </>
          }
          word={t(hasInterval ? 'chart.legendInterval' : 'chart.legendProjection')}
        />
      )}
    </ul>
  )
}

function Entry({ sign, word, width = 34 }: { sign: ReactNode; word: string; width?: number }) {
  return (
    <li>
      <svg width={width} height={14} aria-hidden style={{ flex: 'none' }}>
        {sign}
      </svg>
      {word}
    </li>
  )
}
