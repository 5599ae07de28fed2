import { Select } from '@mantine/core'
import { isJudged, type ArrangedMatrix, type StandingView } from '@tien-do/domain'
import { useTranslation } from '../../lib/translation.ts'
import { Link } from 'react-router'
import { indicatorPath } from '../../lib/overview.ts'
import { useAddress } from '../../lib/use-address.ts'
import { FigureValue } from '../../ui/figure-value.tsx'
import { InventedMark } from '../../ui/invented-mark.tsx'
import { OutlookBadge } from '../../ui/outlook-badge.tsx'
import { Section } from '../../ui/section.tsx'
import { VerdictBadge } from '../../ui/verdict-badge.tsx'
import type { Cell, Column, Line, MatrixModel } from './matrix-model.ts'
import { Segments } from '../../ui/segments.tsx'
import classes from './matrix.module.css'
import { useTargetText } from '../../lib/use-target-text.ts'

interface Props {
  arranged: ArrangedMatrix<Line, Column>
  model: MatrixModel
  view: StandingView
}

/** On a phone one commune with its indicators, or one indicator with its communes. */
export function MatrixPhone({ arranged, model, view }: Props) {
  const { t } = useTranslation()
  const { address, change } = useAddress()
  const lines = [...arranged.ranked, ...arranged.unranked]
  const byIndicator = address.get('by') === 'indicator'
  const line = lines.find(({ commune }) => commune.slug === address.get('commune')) ?? lines[0]
  const column =
    model.columns.find(({ slug }) => slug === address.get('definition')) ?? model.columns[0]
  const at = model.columns.findIndex(({ slug }) => slug === column?.slug)
  return (
    <>
      <div className={classes.phoneChoice}>
        <Segments
          fullWidth
          aria-label={t('matrix.phoneBy')}
          value={byIndicator ? 'indicator' : 'commune'}
          data={[
            { value: 'commune', label: t('matrix.oneCommune') },
            { value: 'indicator', label: t('matrix.oneIndicator') },
          ]}
          onChange={(by) => change({ by: by === 'indicator' ? by : null })}
        />
        {byIndicator ? (
          <Select
            aria-label={t('matrix.oneIndicator')}
            data={model.columns.map(({ slug, name }) => ({ value: slug, label: name }))}
            value={column?.slug ?? null}
            onChange={(slug) => change({ definition: slug })}
            searchable
            allowDeselect={false}
          />
        ) : (
          <Select
            aria-label={t('matrix.oneCommune')}
            data={lines
              .map(({ commune, name }) => ({ value: commune.slug, label: name }))
              .toSorted((a, b) => a.label.localeCompare(b.label, 'vi'))}
            value={line?.commune.slug ?? null}
            onChange={(slug) => change({ commune: slug })}
            searchable
            allowDeselect={false}
          />
        )}
      </div>
      {byIndicator && column ? (
        <Section title={column.name} note={column.unit} flush>
          <ul className={classes.phoneList}>
            {lines.map((it) => (
              <Entry
                key={it.commune.code}
                title={it.name}
                line={it}
                cell={it.cells[at] ?? null}
                {...{ column, view }}
                marked
              />
            ))}
          </ul>
        </Section>
      ) : (
        line && (
          <Section
            title={line.name}
            note={[
              t(`matrix.coverage.${view}`, { ...line }),
              line.whyNot &&
                t('matrix.unrankedShort', {
                  why: t(`matrix.whyNot.${view}.${line.whyNot}`).toLowerCase(),
                }),
            ]
              .filter(Boolean)
              .join('. ')}
            flush
          >
            <ul className={classes.phoneList}>
              {arranged.columns.map(({ column: it, at: place }) => (
                <Entry
                  key={it.slug}
                  title={it.name}
                  column={it}
                  cell={line.cells[place] ?? null}
                  {...{ line, view }}
                />
              ))}
            </ul>
          </Section>
        )
      )}
    </>
  )
}

interface EntryProps {
  title: string
  line: Line
  column: Column
  cell: Cell | null
  view: StandingView
  /** With the mark of an invented commune. */
  marked?: boolean
}

function Entry({ title, line, column, cell, view, marked = false }: EntryProps) {
  const { t } = useTranslation()
  const targetText = useTargetText()
  const name = (
    <>
      {title}
      {marked && <InventedMark commune={line.commune} />}
    </>
  )
  if (!cell)
    return (
      <li>
        {name}
        <span className={classes.detailsMeta}>{t('verdict.none')}</span>
      </li>
    )
  // Nothing is missing where the verdict needs no figure.
  const inWords = cell.actual === null && isJudged(cell.verdict)
  return (
    <li>
      <Link to={indicatorPath(line.commune.slug, cell.code)}>
        <span>{name}</span>
        <span>
          {!inWords && (
            <b>
              <FigureValue value={cell.actual} unit={column.unit} />
            </b>
          )}
          {cell.target && (
            <>
              {inWords ? '' : ' / '}
              {targetText(cell.target)}
            </>
          )}
        </span>
      </Link>
      <span className={classes.phoneMeta}>
        {view === 'verdict' ? (
          <VerdictBadge verdict={cell.verdict} size={16} />
        ) : (
          <OutlookBadge status={cell.status} size={16} />
        )}
      </span>
    </li>
  )
}
