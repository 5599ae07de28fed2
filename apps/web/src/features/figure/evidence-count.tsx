import { IconPaperclip } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from '../../lib/translation.ts'
import classes from './figure.module.css'
import { figureQueries, type FigureKey } from './figure-queries.ts'

/** How many files prove a figure: as the sheet told, or as its panel has learned since. */
export function EvidenceCount({ told, ...figure }: FigureKey & { told: number }) {
  const { t } = useTranslation()
  const { data } = useQuery({ ...figureQueries.evidence(figure), enabled: false })
  const count = data?.items.length ?? told
  if (count === 0) return null
  return (
    <span className={classes.clip} title={t('figureRecord.evidenceCount', { count })}>
      <IconPaperclip size={14} stroke={1.7} aria-hidden />
      <span aria-hidden>{count}</span>
      <span className="visually-hidden">{t('figureRecord.evidenceCount', { count })}</span>
    </span>
  )
}
