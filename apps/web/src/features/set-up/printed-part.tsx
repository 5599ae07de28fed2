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
  return (
    <div className={classes.offices}>
      <IconFileText size={16} stroke={1.6} aria-hidden />
      <p>
        {labelled && printedOffices.length > 0 && (
          <span className={classes.cardLabel}>{t('setUp.columns.printed')}: </span>
        )}
        {printedOffices.length > 0 ? (
          printedOffices.map((it) => it.name + role(it.role)).join('; ')
        ) : (
          <span className={classes.muted}>{t('setUp.notPrinted')}</span>
        )}
      </p>
    </div>
  )
}
