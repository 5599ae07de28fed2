import { IconCircleDashed, IconClockHour4 } from '@tabler/icons-react'
import type { CoverageRow } from '@tien-do/contract'
import { useTranslation } from '../../lib/translation.ts'
import { Link } from 'react-router'
import { sheetPath } from '../../lib/round-paths.ts'
import { useDecimalMark } from '../../lib/use-language.ts'
import { AlignedNumber } from '../../ui/aligned-number.tsx'
import { GradeDot } from '../../ui/grade-dot.tsx'
import { useCoverageWords } from './coverage-words.ts'
import type { Coverage } from './rounds-queries.ts'
import classes from './rounds.module.css'

interface Props {
  coverage: Coverage
  row: CoverageRow
  figure: CoverageRow['figures'][number] | undefined
  /** In a column of figures: how many decimals it prints; alone, the figure bears its unit. */
  digits?: number
}

/** The figure that is there; else that it is missing, and where it can be entered. */
export function CoverageCell({ coverage, row, figure, digits }: Props) {
  const { t } = useTranslation()
  const words = useCoverageWords()
  const decimalMark = useDecimalMark()
  if (!figure) return null
  if (figure.actual) {
    const said = words(figure.actual, row.unit, digits !== undefined)
    return (
      <span className={classes.figure}>
        <b>
          {digits === undefined ? (
            <span className="figures">{said}</span>
          ) : (
            <AlignedNumber text={said} digits={digits} mark={decimalMark} />
          )}
        </b>
        <GradeDot grade={figure.actual.grade} />
      </span>
    )
  }
  const { underWay } = figure
  const MissingIcon = underWay ? IconClockHour4 : IconCircleDashed
  const word = t(underWay ? `rounds.cell.${underWay}` : 'rounds.cell.missing')
  const text = (
    <>
      <MissingIcon size={16} stroke={1.7} aria-hidden />
      {word}
    </>
  )
  const mayEnter =
    coverage.may.enter && figure.whyNot === null && row.office !== null && underWay !== 'submitted'
  return mayEnter ? (
    <Link
      className={classes.missing}
      to={sheetPath(
        coverage.commune.slug,
        'entry',
        coverage.round,
        figure.period,
        coverage.may.change ? row.office?.id : undefined,
      )}
      aria-label={t('rounds.cell.enter', { word, code: row.code, period: figure.period })}
    >
      {text}
    </Link>
  ) : (
    <span className={classes.missing}>{text}</span>
  )
}
