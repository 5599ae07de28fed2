import { IconFileText } from '@tabler/icons-react'
import { useTranslation } from '../../lib/translation.ts'
import classes from './set-up.module.css'
import type { SetUpRow } from './set-up-queries.ts'

/** The offices as the plan prints them, in its own words: no assignment by themselves. */
export function PrintedPart({ row, labelled = false }: { row: SetUpRow; labelled?: boolean }) {
  const { t } = useTranslation()
  const { printedOffices } = row
  const role = (text: string | null) =>
    text === 'lead' || text === 'support' ? ` (${t(`setUp.role.${text}`)})` : ''
  if (printedOffices.length === 0) return <p className={classes.muted}>{t('setUp.notPrinted')}</p>
  return (
    <div className={classes.offices}>
      <IconFileText size={16} stroke={1.6} aria-hidden />
      <p>
        {labelled && <span className={classes.muted}>{t('setUp.columns.printed')}: </span>}
        {printedOffices.map((it) => it.name + role(it.role)).join('; ')}
      </p>
    </div>
  )
}
