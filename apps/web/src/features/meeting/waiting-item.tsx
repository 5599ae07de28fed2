import { Button } from '@mantine/core'
import { IconAlertTriangle, IconCloudUp } from '@tabler/icons-react'
import type { OfficeRef } from '@tien-do/contract'
import { useTranslation } from '../../lib/translation.ts'
import { dropWaiting, type WaitingConclusion } from '../../lib/waiting-conclusions.ts'
import { ConclusionItem } from '../../ui/conclusion-item.tsx'
import classes from './meeting.module.css'

interface Props {
  waiting: WaitingConclusion
  offices: readonly OfficeRef[]
  person: string
  /** Of its indicator, where it stands apart from it. */
  code: string
}

/** A conclusion that has not arrived: it waits for the line, or says why it was refused. */
export function WaitingItem({ waiting: it, offices, person, code }: Props) {
  const { t } = useTranslation()
  const { text, leadOfficeId, supportOfficeIds, dueOn } = it.input
  const conclusion = {
    text,
    dueOn,
    lead: offices.find(({ id }) => id === leadOfficeId) ?? null,
    supports: offices.filter(({ id }) => supportOfficeIds.includes(id)),
  }
  return (
    <>
      {it.refused === null ? (
        <IconCloudUp size={22} stroke={1.8} aria-hidden />
      ) : (
        <IconAlertTriangle size={22} stroke={1.8} aria-hidden />
      )}
      <div>
        <ConclusionItem conclusion={conclusion} />
        <p className={classes.waiting} role={it.refused === null ? 'status' : 'alert'}>
          {it.refused ?? t('meeting.waits')}
        </p>
        {it.refused !== null && (
          <Button
            variant="default"
            aria-label={t('meeting.drop', { code })}
            onClick={() => dropWaiting(person, it.key)}
          >
            {t('meeting.dropShort')}
          </Button>
        )}
      </div>
    </>
  )
}
