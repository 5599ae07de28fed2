import { Button, Checkbox, Popover, Textarea } from '@mantine/core'
import { IconCalendar, IconChevronDown, IconCornerDownRight } from '@tabler/icons-react'
import type { OverviewIndicator } from '@tien-do/contract'
import { useState } from 'react'
import { useTranslation } from '../../lib/translation.ts'
import { formatDay, readDay } from '../../lib/format.ts'
import { randomKey } from '../../lib/random-key.ts'
import { addWaiting } from '../../lib/waiting-conclusions.ts'
import { FilterSelect } from '../../ui/filter-select.tsx'
import classes from './conclusion-box.module.css'
import { useKeepKey } from './use-meeting-keys.ts'
import { draftName, readDraft, writeDraft, type Draft } from './draft.ts'
import { roundOf, type MeetingParts } from './meeting-parts.ts'

interface Props extends MeetingParts {
  indicator: OverviewIndicator
}

/**
 * Always open under the slide. Every letter is kept in this browser at once; a conclusion that is
 * written goes to the outbox first, so that neither a lost line nor a reload loses it.
 */
export function ConclusionBox({ indicator: it, meeting, person }: Props) {
  const { t } = useTranslation()
  const round = roundOf(meeting)
  const name = draftName(person, round ?? 'none', it.id)
  const empty: Draft = {
    text: '',
    lead: it.offices.find(({ role }) => role === 'lead')?.id ?? '',
    supports: it.offices.filter(({ role }) => role === 'support').map(({ id }) => id),
    dueOn: '',
  }
  const [draft, setDraft] = useState(() => readDraft(name) ?? empty)
  const [tried, setTried] = useState(false)
  const day = draft.dueOn ? readDay(draft.dueOn) : null
  const errors = [
    draft.text.trim() === '' && t('meeting.noText'),
    draft.dueOn && day === null && t('meeting.badDay'),
    day !== null && day < meeting.asOf && t('meeting.pastDay', { day: formatDay(meeting.asOf) }),
  ].filter(Boolean)
  const change = (part: Partial<Draft>) => {
    const next = { ...draft, ...part }
    setDraft(next)
    writeDraft(name, next)
  }
  const keep = () => {
    setTried(errors.length > 0)
    if (errors.length > 0) return
    const input = {
      id: it.id,
      round,
      text: draft.text.trim(),
      leadOfficeId: draft.lead || null,
      supportOfficeIds: draft.supports.filter((id) => id !== draft.lead),
      dueOn: day,
    }
    addWaiting(person, { key: randomKey(), code: it.code, input, refused: null })
    writeDraft(name, null)
    setDraft(empty)
  }
  useKeepKey(keep)
  return (
    <section className={classes.box} aria-label={t('meeting.box', { code: it.code })}>
      <Textarea
        aria-label={t('meeting.box', { code: it.code })}
        placeholder={t('meeting.placeholder')}
        variant="unstyled"
        autosize
        minRows={1}
        maxRows={3}
        maxLength={4000}
        value={draft.text}
        onChange={(event) => change({ text: event.currentTarget.value })}
        classNames={{ input: classes.text ?? '' }}
      />
      {tried && errors.length > 0 && (
        <p role="alert" className={classes.failed}>
          {errors.join(' ')}
        </p>
      )}
      <div className={classes.fields}>
        <FilterSelect
          label={t('meeting.lead')}
          value={draft.lead}
          options={[
            { value: '', label: t('meeting.nobody') },
            ...meeting.offices.map((office) => ({ value: office.id, label: office.name })),
          ]}
          onChange={(lead) => change({ lead })}
        />
        <Supports
          offices={meeting.offices.filter(({ id }) => id !== draft.lead)}
          value={draft.supports}
          onChange={(supports) => change({ supports })}
        />
        <label className={classes.day}>
          <span>{t('meeting.due')}</span>
          <input
            inputMode="numeric"
            autoComplete="off"
            placeholder="dd/mm/yyyy"
            value={draft.dueOn ?? ''}
            aria-invalid={tried && Boolean(draft.dueOn) && day === null}
            onChange={(event) => change({ dueOn: event.currentTarget.value })}
          />
          <IconCalendar size={18} stroke={1.6} aria-hidden />
        </label>
        <Button
          className={classes.keep ?? ''}
          size="md"
          leftSection={<IconCornerDownRight size={18} stroke={1.8} aria-hidden />}
          onClick={keep}
        >
          {t('meeting.keep')}
        </Button>
      </div>
    </section>
  )
}

interface SupportsProps {
  offices: readonly { id: string; name: string }[]
  value: readonly string[]
  onChange: (ids: string[]) => void
}

/** Who helps: none, one or several, said in the button. */
function Supports({ offices, value, onChange }: SupportsProps) {
  const { t } = useTranslation()
  const chosen = offices.filter(({ id }) => value.includes(id))
  const first = chosen[0]?.name ?? t('meeting.nobody')
  return (
    <Popover position="top-start" width={380} trapFocus>
      <Popover.Target>
        <button type="button" className={classes.supports}>
          <span>{t('meeting.supports')}</span>
          <b>{chosen.length > 1 ? `${first} +${chosen.length - 1}` : first}</b>
          <IconChevronDown size={16} stroke={1.8} aria-hidden />
        </button>
      </Popover.Target>
      <Popover.Dropdown className={classes.choices ?? ''} aria-label={t('meeting.supports')}>
        <Checkbox.Group value={[...value]} onChange={onChange}>
          {offices.map(({ id, name }) => (
            <Checkbox
              key={id}
              value={id}
              label={name}
              py={6}
              styles={{ label: { fontSize: 17, lineHeight: 1.4 } }}
            />
          ))}
        </Checkbox.Group>
      </Popover.Dropdown>
    </Popover>
  )
}
