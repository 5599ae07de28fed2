import { Button } from '@mantine/core'
import { IconAlertTriangle, IconCheck, IconUserCheck, IconUserOff } from '@tabler/icons-react'
import { useTranslation } from '../../lib/translation.ts'
import { useFormat } from '../../lib/use-format.ts'
import classes from './set-up.module.css'
import { useSetUpSteps, type SetUpRow } from './set-up-queries.ts'

interface Props {
  row: SetUpRow
  mayChange: boolean
  onChange: () => void
  onSaved: (ids: readonly string[], words: string) => void
  onFailed: (error: unknown) => void
}

/** Who enters and who supports, and whether that is the plan's word or the commune's. */
export function AssignmentPart({ row, mayChange, onChange, onSaved, onFailed }: Props) {
  const { t } = useTranslation()
  const { day } = useFormat()
  const { one } = useSetUpSteps()
  const { indicatorId: id, code, name, assignment } = row
  const { enters, supports, origin, since, decision, toConfirm } = assignment
  const confirm = () =>
    one.mutate(
      {
        id,
        enteringOfficeId: enters?.id ?? null,
        supportOfficeIds: supports.map((it) => it.id),
        decision,
      },
      { onSuccess: () => onSaved([id], t('setUp.assigned', { count: 1 })), onError: onFailed },
    )
  const change = mayChange && (
    <button
      type="button"
      className={classes.link}
      aria-label={t(enters ? 'setUp.changeOf' : 'setUp.assignOf', { code, name })}
      onClick={onChange}
    >
      {t(enters ? 'setUp.change' : 'entry.none.action')}
    </button>
  )
  if (!enters)
    return (
      <div className={classes.offices}>
        <IconUserOff size={16} stroke={1.6} className={classes.lacking} aria-hidden />
        <p>
          <span className={classes.lacking}>{t('setUp.notAssigned')}</span> {change}
        </p>
      </div>
    )
  return (
    <div className={classes.offices}>
      <IconUserCheck size={16} stroke={1.6} aria-hidden />
      <div>
        <p>
          <b>{enters.name}</b> {change}
        </p>
        {supports.length > 0 && (
          <p className={classes.small}>
            {t('setUp.supports', { offices: supports.map((it) => it.name).join(', ') })}
          </p>
        )}
        <p className={classes.muted}>
          {origin && t(`setUp.origin.${origin}`, { day: day(since) })}
          {decision && <> · {t('setUp.decision', { decision })}</>}
        </p>
        {toConfirm && (
          <p className={classes.confirm}>
            <IconAlertTriangle size={16} stroke={1.8} aria-hidden />
            {t('setUp.needsConfirm')}
            {mayChange && (
              <Button
                size="compact-sm"
                variant="default"
                leftSection={<IconCheck size={14} stroke={2} aria-hidden />}
                loading={one.isPending}
                aria-label={t('setUp.confirmOf', { code, name })}
                onClick={confirm}
              >
                {t('setUp.confirm')}
              </Button>
            )}
          </p>
        )}
      </div>
    </div>
  )
}
