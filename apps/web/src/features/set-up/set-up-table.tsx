import { Checkbox } from '@mantine/core'
import { Fragment, useState } from 'react'
import { useTranslation } from '../../lib/translation.ts'
import { SaveStateIcon } from '../../ui/save-state.tsx'
import { useNarrow } from '../../ui/use-phone.ts'
import { AssignmentPart } from './assignment-part.tsx'
import { BaselineForm } from './baseline-form.tsx'
import { BaselinePart } from './baseline-part.tsx'
import { PrintedPart } from './printed-part.tsx'
import { ShortNamePart } from './short-name-part.tsx'
import classes from './set-up.module.css'
import type { SetUp, SetUpRow } from './set-up-queries.ts'

interface Props {
  setUp: SetUp
  rows: readonly SetUpRow[]
  picked: ReadonlySet<string>
  kept: ReadonlySet<string>
  onPick: (ids: readonly string[], on: boolean) => void
  onSaved: (ids: readonly string[], words: string) => void
  onFailed: (error: unknown) => void
}

/** Printed beside assigned, so that the two are never taken for each other. */
export function SetUpTable(props: Props) {
  const { t } = useTranslation()
  const { setUp, rows, picked, kept, onPick, onSaved, onFailed } = props
  const { may } = setUp
  const [editing, setEditing] = useState<string | null>(null)
  const isNarrow = useNarrow(1000)
  const ids = rows.map((it) => it.indicatorId)
  const count = ids.filter((id) => picked.has(id)).length
  const nextWithout = (from: SetUpRow) =>
    rows
      .slice(rows.indexOf(from) + 1)
      .find((it) => it.needsBaseline && it.baseline === null && !kept.has(it.indicatorId))
      ?.indicatorId ?? null

  const pickAll = may.change && (
    <Checkbox
      aria-label={t('setUp.pickAll', { count: rows.length })}
      label={isNarrow ? t('setUp.pickAll', { count: rows.length }) : undefined}
      checked={count === rows.length}
      indeterminate={count > 0 && count < rows.length}
      onChange={() => onPick(ids, count < rows.length)}
    />
  )
  const pickOne = ({ indicatorId, code, name }: SetUpRow) =>
    may.change && (
      <Checkbox
        aria-label={t('setUp.pick', { code, name })}
        checked={picked.has(indicatorId)}
        onChange={(event) => onPick([indicatorId], event.currentTarget.checked)}
      />
    )
  const parts = (row: SetUpRow) => ({
    assignment: (
      <AssignmentPart
        row={row}
        mayChange={may.change}
        onChange={() => {
          onPick(ids, false)
          onPick([row.indicatorId], true)
        }}
        onSaved={onSaved}
        onFailed={onFailed}
      />
    ),
    short: <ShortNamePart {...{ row, onSaved, onFailed }} mayChange={may.change} />,
    baseline: (
      <BaselinePart
        row={row}
        mayChange={may.change}
        labelled={isNarrow}
        onEdit={() => setEditing(row.indicatorId)}
      />
    ),
    form: editing === row.indicatorId && (
      <BaselineForm
        key={row.indicatorId}
        row={row}
        plan={setUp.plan}
        next={nextWithout(row)}
        onClose={() => setEditing(null)}
        onNext={setEditing}
        onSaved={onSaved}
        onFailed={onFailed}
      />
    ),
  })

  // Where the plan prints no office at all there is nothing to compare with.
  const printed = setUp.rows.some((it) => it.printedOffices.length > 0)
  if (isNarrow)
    return (
      <div>
        <div className={classes.pickAll}>{pickAll}</div>
        <ul className={classes.cards}>
          {rows.map((row) => {
            const { assignment, baseline, short, form } = parts(row)
            return (
              <li key={row.indicatorId} data-picked={picked.has(row.indicatorId)}>
                <div className={classes.cardHead}>
                  {pickOne(row)}
                  <div>
                    <p>
                      <span className={classes.code}>{row.code}</span> <b>{row.name}</b>
                    </p>
                    {short}
                  </div>
                </div>
                {printed && <PrintedPart row={row} labelled />}
                {assignment}
                <div className={classes.cardBaseline}>{baseline}</div>
                {form}
              </li>
            )
          })}
        </ul>
      </div>
    )
  const width = 4 + (may.change ? 1 : 0) + (printed ? 1 : 0)
  return (
    <table className={classes.table}>
      <caption className="visually-hidden">{t('setUp.caption')}</caption>
      <thead>
        <tr>
          {may.change && <th className={classes.pick}>{pickAll}</th>}
          <th scope="col" className={classes.codeHead}>
            {t('setUp.columns.code')}
          </th>
          <th scope="col">{t('setUp.columns.name')}</th>
          {printed && (
            <th scope="col" className={classes.printed}>
              {t('setUp.columns.printed')}
            </th>
          )}
          <th scope="col" className={classes.assigned}>
            {t('setUp.columns.assigned')}
          </th>
          <th scope="col" className={classes.baseline}>
            {t('setUp.columns.baseline')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => {
          const { assignment, baseline, short, form } = parts(row)
          const begins = row.group !== rows[index - 1]?.group
          return (
            <Fragment key={row.indicatorId}>
              {begins && (
                <tr className={classes.group}>
                  <th scope="rowgroup" colSpan={width}>
                    {row.group}
                  </th>
                </tr>
              )}
              <tr data-picked={picked.has(row.indicatorId)}>
                {may.change && <td className={classes.pick}>{pickOne(row)}</td>}
                <td className={classes.code}>{row.code}</td>
                <th scope="row" className={classes.name}>
                  {row.name}
                  {short}
                  {kept.has(row.indicatorId) && (
                    <span className={classes.saved}>
                      <SaveStateIcon state="saved" word size={16} />
                    </span>
                  )}
                </th>
                {printed && (
                  <td className={classes.printed}>
                    <PrintedPart row={row} />
                  </td>
                )}
                <td>{assignment}</td>
                <td>{baseline}</td>
              </tr>
              {form && (
                <tr className={classes.formRow}>
                  <td colSpan={width}>{form}</td>
                </tr>
              )}
            </Fragment>
          )
        })}
      </tbody>
    </table>
  )
}
