import { Button, Progress } from '@mantine/core'
import { IconAlertCircle, IconUpload } from '@tabler/icons-react'
import { useTranslation } from '../../lib/translation.ts'
import { useFormat } from '../../lib/use-format.ts'
import classes from './figure.module.css'
import type { Sending } from './sending-files.ts'

interface Props {
  one: Sending
  onRetry: () => void
  onForget: () => void
}

/** A file on its way; where it was refused, why, in its own place. */
export function SendingLine({ one, onRetry, onForget }: Props) {
  const { t } = useTranslation()
  const { share } = useFormat()
  const { file, trouble } = one
  const Mark = trouble === null ? IconUpload : IconAlertCircle
  return (
    <li className={classes.file} data-trouble={trouble !== null}>
      <Mark size={20} stroke={1.6} aria-hidden />
      <div className={classes.fileBody}>
        <span className={classes.name}>{file.name}</span>
        {trouble === null ? (
          <>
            <small>{t('figureRecord.sending', { share: share(one.share) })}</small>
            <Progress
              value={one.share * 100}
              size="sm"
              aria-label={t('figureRecord.sendingOf', { name: file.name })}
            />
          </>
        ) : (
          <>
            <span className={classes.trouble} role="alert">
              {t('figureRecord.notKept')} {trouble}
            </span>
            <span className={classes.confirm}>
              {one.mayRetry && (
                <Button size="compact-sm" variant="default" onClick={onRetry}>
                  {t('ui.retry')}
                </Button>
              )}
              <Button size="compact-sm" variant="subtle" onClick={onForget}>
                {t('figureRecord.forget')}
              </Button>
            </span>
          </>
        )}
      </div>
    </li>
  )
}
