import type { MatrixChoice } from '@tien-do/domain'
import { useTranslation } from '../../lib/translation.ts'
import { ShortName } from '../../ui/short-name.tsx'
import { cellWidth } from './grid-geometry.ts'
import { cellId, type ShownColumn } from './matrix-row.tsx'
import classes from './matrix.module.css'

interface Props {
  columns: readonly ShownColumn[]
  xs: readonly number[]
  width: number
  choice: MatrixChoice
  from: number
  to: number
  /** The column with the focus, where it is in the head; and the one that is marked. */
  active: number | null
  marked: number
  onSort: (slug: string) => void
}

/** The fields of the plan, and below them the indicators; Enter or a press sorts by one. */
export function MatrixHead({ columns, xs, width, choice, from, to, active, marked }: Props) {
  const { t } = useTranslation()
  const { view, sort, descending } = choice
  const sortOf = (slug: string) =>
    sort === slug ? (descending ? 'descending' : 'ascending') : undefined
  return (
    <div className={classes.head} role="row" aria-rowindex={1} data-row={0}>
      <div
        id={cellId(0, 0)}
        className={classes.corner}
        role="columnheader"
        aria-colindex={1}
        aria-sort={sort === 'rank' ? (descending ? 'descending' : 'ascending') : undefined}
        data-col={0}
        tabIndex={active === 0 ? 0 : undefined}
      >
        <span>{t('matrix.commune')}</span>
        <span>{t(`matrix.share.${view}`)}</span>
      </div>
      <div className={classes.cells} role="presentation" style={{ width }}>
        {groupsOf(columns, xs).map(({ name, x, size }) => (
          <div key={x} className={classes.group} style={{ left: x, width: size }} title={name}>
            <span>{name}</span>
          </div>
        ))}
        {columns.map(({ column }, at) => {
          const isActive = active === at + 1
          if (!isActive && (at < from || at >= to)) return null
          return (
            <div
              key={column.slug}
              id={cellId(0, at + 1)}
              className={classes.columnHead}
              role="columnheader"
              aria-colindex={at + 2}
              aria-sort={sortOf(column.slug)}
              data-col={at + 1}
              data-marked={marked === at + 1 ? true : undefined}
              tabIndex={isActive ? 0 : undefined}
              style={{ left: xs[at], width: cellWidth }}
              title={`${column.name} (${column.unit})`}
            >
              <ShortName name={column.name} short={column.shortName} />
            </div>
          )
        })}
      </div>
    </div>
  )
}

/** Neighbouring columns of one field, from where to where. */
function groupsOf(columns: readonly ShownColumn[], xs: readonly number[]) {
  const groups: { key: string; name: string; x: number; size: number }[] = []
  columns.forEach(({ column: { group, groupName } }, at) => {
    const x = xs[at] ?? 0
    const last = groups.at(-1)
    if (last?.key === group) last.size = x + cellWidth - last.x
    else groups.push({ key: group, name: groupName, x, size: cellWidth })
  })
  return groups
}
