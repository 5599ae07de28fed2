import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useAddress } from '../../lib/use-address.ts'
import { useFormat } from '../../lib/use-format.ts'
import { usePeriodWords } from '../../lib/use-period-words.ts'
import { FilterSelect } from '../../ui/filter-select.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { RoundDeadline } from '../../ui/round-deadline.tsx'
import { RoundSelect } from '../../ui/round-select.tsx'
import { ExcelActions } from './excel/excel-actions.tsx'
import classes from './entry-board.module.css'
import { allOffices, type EntrySheet } from './entry-queries.ts'

interface Props {
  sheet: EntrySheet
  /** Offices to choose from; an editor has only the own one. */
  mayChooseOffice: boolean
  finding: string
  /** The button that sends; on a phone it stands at the end of the list. */
  submit: ReactNode
}

export function EntryHeader({ sheet, mayChooseOffice, finding, submit }: Props) {
  const { t } = useTranslation()
  const { day } = useFormat()
  const { inText } = usePeriodWords()
  const { change } = useAddress()
  const { commune, round, rounds, office, offices, today } = sheet
  const place = `${commune.kind.charAt(0).toLocaleUpperCase('vi')}${commune.kind.slice(1)} ${commune.name}`
  return (
    <PageHeader
      title={t('entry.titleOf', { round: inText(round.period) })}
      context={`${place} · ${office?.name ?? t('entry.allOffices')} · ${t('entry.span', { from: day(round.from), to: day(round.to) }).replace(/[()]/g, '')}`}
      actions={
        <>
          <RoundDeadline round={round} today={today} exceptions={sheet.exceptions} />
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
          <ExcelActions mayEnter={sheet.rows.some((row) => row.may)} />
          {submit}
        </>
      }
      finding={<span className={classes.finding}>{finding}</span>}
    />
  )
}
