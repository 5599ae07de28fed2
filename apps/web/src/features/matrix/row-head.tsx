import type { StandingView } from '@tien-do/domain'
import { useTranslation } from '../../lib/translation.ts'
import { InventedMark } from '../../ui/invented-mark.tsx'
import classes from './matrix.module.css'
import type { Line } from './matrix-model.ts'

interface Props {
  line: Line
  id: string
  active: boolean
  view: StandingView
}

/** The commune of a row: its rank, its name, attained over with data as a bar and in figures. */
export function RowHead({ line, id, active, view }: Props) {
  const { t } = useTranslation()
  const { rank, name, commune, attained, withData, due, whyNot } = line
  const why =
    whyNot && t('matrix.unrankedShort', { why: t(`matrix.whyNot.${view}.${whyNot}`).toLowerCase() })
  const share = withData === 0 ? 0 : attained / withData
  return (
    <div
      id={id}
      className={classes.rowHead}
      role="rowheader"
      aria-colindex={1}
      data-col={0}
      tabIndex={active ? 0 : undefined}
      title={[why, t(`matrix.coverage.${view}`, { attained, withData, due })]
        .filter(Boolean)
        .join('. ')}
    >
      <span className={`${classes.rank} figures`}>
        {rank === null ? <span aria-label={why ?? undefined}>–</span> : rank}
      </span>
      <span className={classes.name}>
        <span>{name}</span>
        <InventedMark commune={commune} />
      </span>
      <span className={classes.bar} aria-hidden>
        <span style={{ width: `${share * 100}%` }} />
      </span>
      <span className={`${classes.count} figures`}>
        <b>{attained}</b>/{withData}
      </span>
    </div>
  )
}
