import { wordOf, type ArrangedMatrix, type StandingView } from '@tien-do/domain'
import { useTranslation } from '../../lib/translation.ts'
import { ShortName } from '../../ui/short-name.tsx'
import { InventedMark } from '../../ui/invented-mark.tsx'
import matrix from './matrix.module.css'
import glyphs from './matrix-glyphs.module.css'
import type { Column, Line } from './matrix-model.ts'
import classes from './matrix-sheets.module.css'
import { useMarkWords } from './use-mark-words.ts'

interface Props {
  arranged: ArrangedMatrix<Line, Column>
  view: StandingView
  year: number
}

/** As many columns as stand upright on a sheet beside the names of the communes. */
const columnsOnSheet = 13

/** As many rows as stand below a head on one sheet. */
const rowsOnSheet = 20

/** The matrix on paper: tables of a sheet's width one below the other, each with all communes. */
export function MatrixSheets({ arranged, view, year }: Props) {
  const { t } = useTranslation()
  const words = useMarkWords(view)
  const { columns, ranked, unranked, foot } = arranged
  const lines = [...ranked, ...unranked]
  const starts = Array.from({ length: Math.ceil(columns.length / columnsOnSheet) }, (_, n) => n)
  const row = (line: Line, from: number, to: number) => (
    <tr key={line.commune.code}>
      <th scope="row">
        <span className="figures">{line.rank ?? '–'}</span> {line.name}
        <InventedMark commune={line.commune} />
      </th>
      <td className="figures">
        <b>{line.attained}</b>/{line.withData}
      </td>
      {columns.slice(from, to).map(({ column, at }) => {
        const cell = line.cells[at]
        const word = cell ? wordOf(view, cell) : 'none'
        return (
          <td key={column.slug}>
            <span
              role="img"
              aria-label={words[word]}
              className={`${matrix.cell} ${glyphs.mark} ${classes.cell}`}
              data-mark={word}
              data-verdict={view === 'verdict' ? word : undefined}
            />
          </td>
        )
      })}
    </tr>
  )
  return (
    <div className={classes.sheets}>
      {starts.map((n) => {
        const [from, to] = [n * columnsOnSheet, (n + 1) * columnsOnSheet]
        const here = columns.slice(from, to)
        const groups = [...Map.groupBy(here, ({ column }) => column.groupName)]
        return (
          <table
            key={n}
            className={classes.table}
            data-short={lines.length <= rowsOnSheet}
            data-invented={lines.some(({ commune }) => commune.demo)}
          >
            <thead>
              <tr>
                <th scope="col" rowSpan={2}>
                  {t('matrix.commune')}
                </th>
                <th scope="col" rowSpan={2}>
                  {t(`matrix.share.${view}`)}
                </th>
                {groups.map(([name, { length }]) => (
                  <th key={name} scope="colgroup" colSpan={length} className={classes.group}>
                    {name}
                  </th>
                ))}
              </tr>
              <tr>
                {here.map(({ column }) => (
                  <th key={column.slug} scope="col" className={classes.upright}>
                    <span>
                      <ShortName name={column.name} short={column.shortName} />
                    </span>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {ranked.map((line) => row(line, from, to))}
              {unranked.length > 0 && (
                <tr className={classes.band}>
                  <th scope="rowgroup" colSpan={here.length + 2}>
                    {t(`matrix.unranked.${view}`, { year, count: unranked.length })}
                  </th>
                </tr>
              )}
              {unranked.map((line) => row(line, from, to))}
              <tr className={classes.foot}>
                <th scope="row" colSpan={2}>
                  {t(`matrix.foot.${view}`)}
                </th>
                {foot.slice(from, to).map(({ attained, withData }, at) => (
                  <td key={here[at]?.column.slug} className="figures">
                    {withData === 0 ? '–' : Math.round((attained / withData) * 100)}
                  </td>
                ))}
              </tr>
            </tbody>
          </table>
        )
      })}
    </div>
  )
}
