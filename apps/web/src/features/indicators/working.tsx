import type { Indicator } from '@tien-do/contract'
import { useTranslation } from '../../lib/translation.ts'
import { Link } from 'react-router'
import { formatDay } from '../../lib/format.ts'
import { usePick } from '../../lib/use-language.ts'
import { OutlookBadge } from '../../ui/outlook-badge.tsx'
import { VerdictBadge } from '../../ui/verdict-badge.tsx'
import { useVerdictsFile } from './use-verdicts-file.ts'
import classes from './indicators.module.css'

interface Props {
  slug: string
  steps: Indicator['working']
  method: string
  asOf: string
}

/** The numbers that gave the verdict, in the order a person would check them by hand. */
export function Working({ slug, steps, method, asOf }: Props) {
  const { t } = useTranslation()
  const pick = usePick()
  const fileOf = useVerdictsFile()
  return (
    <>
      {steps.length === 0 && <p className={classes.quiet}>{t('indicator.noWorking')}</p>}
      <ol className={classes.steps}>
        {steps.map(({ key, title, formula, text, verdict, status }, index) => (
          <li key={key}>
            <span className={`${classes.stepNumber} figures`} aria-hidden>
              {index + 1}
            </span>
            <div className={classes.step}>
              <h3>{pick(title)}</h3>
              {formula && <p className={classes.formula}>{pick(formula)}</p>}
              <p>{pick(text)}</p>
              {verdict && <VerdictBadge verdict={verdict} size={16} />}
              {status && <OutlookBadge status={status} size={16} />}
            </div>
          </li>
        ))}
      </ol>
      <p className={classes.quiet}>
        <Link to="/method">{t('indicator.method', { version: method })}</Link>
        {' · '}
        {t('indicator.computed', { day: formatDay(asOf) })}
        {' · '}
        <a href={fileOf(slug)} download>
          {t('indicator.download')}
        </a>
      </p>
    </>
  )
}
