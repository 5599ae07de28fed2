import type { ReactNode } from 'react'
import { useTranslation } from '../../lib/translation.ts'
import { communeTitle } from '../../lib/format.ts'
import { useAddress } from '../../lib/use-address.ts'
import { useFormat } from '../../lib/use-format.ts'
import { usePeriodWords } from '../../lib/use-period-words.ts'
import { FilterSelect } from '../../ui/filter-select.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { RoundDeadline } from '../../ui/round-deadline.tsx'
import { RoundSelect } from '../../ui/round-select.tsx'
import classes from './entry-board.module.css'
import { allOffices, type EntrySheet } from './entry-queries.ts'

interface Props {
  sheet: EntrySheet
  /** Offices to choose from; an editor has only the own one. */
  mayChooseOffice: boolean
  finding: string
  /** Out to Excel and in again, and the button that sends; on a phone at the end of the list. */
  excel: ReactNode
  submit: ReactNode
}

export function EntryHeader({ sheet, mayChooseOffice, finding, excel, submit }: Props) {
  const { t } = useTranslation()
  const { day } = useFormat()
  const { inText } = usePeriodWords()
  const { change } = useAddress()
  const { commune, round, rounds, office, offices, today } = sheet
  const place = communeTitle(commune)
  return (
    <PageHeader
      title={t('entry.titleOf', { round: inText(round.period) })}
      context={`${place} · ${office?.name ?? t('entry.allOffices')} · ${t('entry.span', { from: day(round.from), to: day(round.to) }).replace(/[()]/g, '')}`}
      actions={
        <>
          <RoundSelect
            rounds={rounds}
            value={round.id}
            onChange={(key) => change({ round: key, period: null })}
          />
          {mayChooseOffice && (
            <FilterSelect
              label={t('entry.office')}
              value={office?.id ?? allOffices}
              options={[
                { value: allOffices, label: t('entry.allOffices') },
                ...offices.map((it) => ({ value: it.id, label: it.name })),
              ]}
              onChange={(id) => change({ office: id })}
            />
          )}
          {excel}
        </>
      }
      primary={submit}
      finding={<span className={classes.finding}>{finding}</span>}
      lead={<RoundDeadline round={round} today={today} exceptions={sheet.exceptions} />}
    />
  )
}
