import { Button } from '@mantine/core'
import type { Overview, OverviewIndicator } from '@tien-do/contract'
import { useTranslation } from '../../lib/translation.ts'
import { useUnfolding } from '../../lib/use-printing.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { BandHead, Section } from '../../ui/section.tsx'
import { usePhone } from '../../ui/use-phone.ts'
import { VerdictMark } from '../../ui/verdict-mark.tsx'
import { AttentionItem } from './attention-item.tsx'
import { attentionOf, openRows, type BandName } from '../../lib/attention-order.ts'
import classes from './attention.module.css'

interface Props {
  overview: Overview
  indicators: readonly OverviewIndicator[]
}

/** What is wrong comes first, with who and what it takes. */
export function AttentionList({ overview, indicators }: Props) {
  const { t } = useTranslation()
  const found = attentionOf(indicators)
  const width = codeWidth(found.flatMap(({ rows }) => rows))
  return (
    <Section title={t('overview.attention')} note={t('overview.attentionOrder')} flush>
      {found.length === 0 && (
        <EmptyState
          headingLevel={3}
          title={t('overview.nothing')}
          text={t('overview.nothingText', { year: overview.year })}
        />
      )}
      {found.map(({ band, rows }) => (
        <Band key={band} band={band} overview={overview} rows={rows} width={width} />
      ))}
    </Section>
  )
}

interface BandProps {
  band: BandName
  overview: Overview
  rows: readonly OverviewIndicator[]
  /** Of the column of numbers, the same in every band. */
  width: string
}

function Band({ band, overview, rows, width }: BandProps) {
  const { t } = useTranslation()
  const phone = usePhone()
  const [open, unfold] = useUnfolding()
  // One more costs no more room than the button that hides it.
  const most = phone ? Math.ceil(openRows[band] / 2) : openRows[band]
  const limit = rows.length <= most + 1 ? rows.length : most
  const shown = open ? rows : rows.slice(0, limit)
  const folded = rows.slice(limit)
  // Above are counted the indicators that the plan numbers; here each of their parts.
  const inParts = overview.headlines.some(({ codes }) => codes.length > 1)
  return (
    <>
      <BandHead>
        {band !== 'outlook' && <VerdictMark verdict={band} size={18} silent />}
        <span>
          {band === 'outlook' ? t('overview.outlookBand') : t(`verdict.${band}`)}{' '}
          <span className={classes.count}>
            {inParts ? (
              t('overview.rows', { count: rows.length })
            ) : (
              <span className="figures">{rows.length}</span>
            )}
          </span>
        </span>
      </BandHead>
      <ul className={classes.items} style={{ ['--code-width' as string]: width }}>
        {shown.map((it, index) => (
          <li key={it.id}>
            <AttentionItem
              indicator={it}
              overview={overview}
              drawn={!phone || (band === 'not_met' && index < 2)}
            />
          </li>
        ))}
      </ul>
      {folded.length > 0 && !open && (
        <div className={classes.more}>
          <Button variant="transparent" size="compact-sm" p={0} onClick={unfold}>
            {t('overview.more', { count: folded.length })}
          </Button>
          <span className={classes.moreCodes}>
            {folded
              .slice(0, 8)
              .map(({ code }) => code)
              .join(', ')}
            {folded.length > 8 && '…'}
          </span>
        </div>
      )}
    </>
  )
}

/** The numbers stand in one column, as wide as the longest of them. */
function codeWidth(rows: readonly OverviewIndicator[]): string {
  const longest = Math.max(...rows.map(({ code }) => code.length))
  return `${Math.min(7, Math.max(2.2, longest * 0.62))}em`
}
