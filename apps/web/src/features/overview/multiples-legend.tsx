import { useTranslation } from '../../lib/translation.ts'
import { GradeDot } from '../../ui/grade-dot.tsx'
import classes from './all-indicators.module.css'

/** How to read the small multiples, once for all of them. */
export function MultiplesLegend() {
  const { t } = useTranslation()
  return (
    <ul className={classes.legend}>
      <li>
        <svg width="28" height="12" aria-hidden>
          <path d="M0 7H28V0H0Z" fill="var(--zone)" />
          <path d="M0 7H28" stroke="var(--target)" strokeWidth="2" />
        </svg>
        {t('chart.legendTarget')}
      </li>
      <li>
        <svg width="14" height="12" aria-hidden>
          <path d="M1 6H13" stroke="var(--text)" strokeWidth="2.5" />
        </svg>
        {t('chart.legendBaseline')}
      </li>
      <li>
        <GradeDot grade="official" word />
      </li>
      <li>
        <GradeDot grade="preliminary" word />
      </li>
      <li>
        <GradeDot grade="estimate" word />
      </li>
      <li>
        <svg width="28" height="12" aria-hidden>
          <path d="M0 6H28" stroke="var(--accent)" strokeWidth="1.5" strokeDasharray="3 3" />
        </svg>
        {t('chart.legendProjection')}
      </li>
    </ul>
  )
}
