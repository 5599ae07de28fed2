import { ActionIcon, Button } from '@mantine/core'
import { IconPencilExclamation } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from '../../lib/translation.ts'
import { OutcomeNote } from '../../ui/outcome-note.tsx'
import { CorrectionDialog } from './correction-dialog.tsx'
import type { Correctable } from './read-fields.ts'

interface Props {
  of: Correctable
  /** In a table there is room for the sign alone. */
  compact?: boolean
}

/** Opens the correction of a figure that was signed off. */
export function CorrectionButton({ of, compact = false }: Props) {
  const { t } = useTranslation()
  const [opened, setOpened] = useState(false)
  const [done, setDone] = useState(false)
  return (
    <>
      {compact ? (
        <ActionIcon
          variant="subtle"
          color="gray"
          title={t('correction.button')}
          aria-label={t('correction.of', { code: of.code, period: of.period })}
          onClick={() => setOpened(true)}
        >
          <IconPencilExclamation size={18} stroke={1.7} aria-hidden />
        </ActionIcon>
      ) : (
        <Button
          variant="default"
          mih={44}
          leftSection={<IconPencilExclamation size={16} stroke={1.7} aria-hidden />}
          aria-label={t('correction.of', { code: of.code, period: of.period })}
          onClick={() => setOpened(true)}
        >
          {t('correction.button')}
        </Button>
      )}
      {opened && (
        <CorrectionDialog
          of={of}
          onClose={() => setOpened(false)}
          onDone={() => {
            setOpened(false)
            setDone(true)
          }}
        />
      )}
      <OutcomeNote
        outcome={done ? { words: t('correction.done', { code: of.code }), bad: false } : null}
        onClose={() => setDone(false)}
      />
    </>
  )
}
