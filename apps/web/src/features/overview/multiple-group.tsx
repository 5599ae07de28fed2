import { Button } from '@mantine/core'
import type { Overview, OverviewIndicator } from '@tien-do/contract'
import { useTranslation } from '../../lib/translation.ts'
import { useUnfolding } from '../../lib/use-printing.ts'
import { usePhone } from '../../ui/use-phone.ts'
import { IndicatorMultiple } from './indicator-multiple.tsx'
import classes from './all-indicators.module.css'

interface Props {
  title: string
  note: string | null
  overview: Overview
  rows: readonly OverviewIndicator[]
}

const openOnPhone = 5

export function MultipleGroup({ title, note, overview, rows }: Props) {
  const { t } = useTranslation()
  const phone = usePhone()
  const [open, unfold] = useUnfolding()
  const folded = phone && !open && rows.length > openOnPhone + 1
  const shown = folded ? rows.slice(0, openOnPhone) : rows
  return (
    <section className={classes.group} style={{ ['--own' as string]: rows.length }}>
      <h3 className={classes.head}>
        {title} <small>{note ?? t('overview.rows', { count: rows.length })}</small>
      </h3>
      <ul className={classes.grid}>
        {shown.map((it) => (
          <li key={it.id}>
            <IndicatorMultiple indicator={it} overview={overview} phone={phone} />
          </li>
        ))}
      </ul>
      {folded && (
        <Button variant="transparent" p={0} mt={4} onClick={unfold}>
          {t('overview.more', { count: rows.length - shown.length })}
        </Button>
      )}
    </section>
  )
}
