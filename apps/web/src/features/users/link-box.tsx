import { Button, TextInput } from '@mantine/core'
import { IconCheck, IconCopy } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from '../../lib/translation.ts'
import { copyText } from '../../lib/copy-text.ts'
import { useFormat } from '../../lib/use-format.ts'
import classes from './users.module.css'
import type { InvitationLink } from './users-queries.ts'

/** A link to hand over: shown this once, since only its hash is kept. */
export function LinkBox({ link, name }: { link: InvitationLink; name: string }) {
  const { t } = useTranslation()
  const { instant } = useFormat()
  const [copied, setCopied] = useState<'yes' | 'no' | null>(null)
  const address = window.location.origin + link.path
  return (
    <div className={classes.link}>
      <p>{t('users.link.text', { name, at: instant(link.expiresAt) })}</p>
      <p>{t(`users.link.posted.${link.posted}`)}</p>
      <TextInput
        label={t('users.link.label')}
        value={address}
        readOnly
        onFocus={(event) => event.currentTarget.select()}
      />
      <Button
        variant="default"
        leftSection={
          copied === 'yes' ? (
            <IconCheck size={18} aria-hidden />
          ) : (
            <IconCopy size={18} aria-hidden />
          )
        }
        onClick={() => void copyText(address).then((done) => setCopied(done ? 'yes' : 'no'))}
      >
        {t('users.link.copy')}
      </Button>
      <p className={classes.muted} role="status">
        {copied === 'yes' ? t('users.link.copied') : copied === 'no' ? t('users.link.byHand') : ''}
      </p>
    </div>
  )
}
