import type { Comparison } from '@tien-do/contract'
import { grades } from '@tien-do/domain'
import { useTranslation } from '../../lib/translation.ts'
import { useAddress } from '../../lib/use-address.ts'
import { Segments } from '../../ui/segments.tsx'
import classes from './comparison.module.css'

/** Ranked by one grade at a time; nothing to choose where all figures are of the ranked one. */
export function GradeSwitch({ rows, grade }: Pick<Comparison, 'rows' | 'grade'>) {
  const { t } = useTranslation()
  const { change } = useAddress()
  const there = grades.filter(
    (it) => it === grade || rows.some((row) => row.grade === it && row.actual !== null),
  )
  if (there.length === 0 || (there.length === 1 && there[0] === grade && grade !== 'estimate'))
    return null
  return (
    <div className={`${classes.gradeSwitch} no-print`}>
      <span>{t('comparison.rankBy')}</span>
      <Segments
        aria-label={t('comparison.rankBy')}
        value={grade}
        data={there.toReversed().map((it) => ({ value: it, label: t(`grade.${it}`) }))}
        onChange={(to) => change({ grade: to })}
      />
    </div>
  )
}
