import { IconCloudUp } from '@tabler/icons-react'
import { useTranslation } from '../lib/translation.ts'
import { Link } from 'react-router'
import type { UnsentSheet } from '../lib/kept/unsent-sheets.ts'
import { usePeriodWords } from '../lib/use-period-words.ts'
import classes from './unsent-list.module.css'

const mostNamed = 6

/** Figures that wait in this browser: how many, of which indicators, and the sheet that sends them. */
export function UnsentList({ sheets }: { sheets: readonly UnsentSheet[] }) {
  const { t } = useTranslation()
  const { inText } = usePeriodWords()
  if (sheets.length === 0) return null
  return (
    <div role="group" className={classes.list} aria-label={t('ui.unsent.title')}>
      <IconCloudUp size={18} stroke={1.7} aria-hidden />
      <ul>
        {sheets.map(({ to, period, codes }) => (
          <li key={to}>
            {t('ui.unsent.sheet', {
              count: codes.length,
              round: inText(period),
              codes: codes.slice(0, mostNamed).join(', ') + (codes.length > mostNamed ? '…' : ''),
            })}{' '}
            <Link to={to}>{t('ui.unsent.open')}</Link>
          </li>
        ))}
      </ul>
    </div>
  )
}
