import { ActionIcon, Button, FileButton } from '@mantine/core'
import { IconPaperclip, IconX } from '@tabler/icons-react'
import { evidenceAccept } from '@tien-do/contract'
import { useTranslation } from '../../lib/translation.ts'
import classes from './explanations.module.css'

interface Props {
  files: readonly File[]
  onChange: (files: readonly File[]) => void
}

/** Files that go with an answer that is still being written. */
export function ChosenFiles({ files, onChange }: Props) {
  const { t } = useTranslation()
  return (
    <>
      {files.length > 0 && (
        <ul className={classes.files}>
          {files.map((file, index) => (
            <li key={`${file.name} ${file.lastModified}`}>
              <IconPaperclip size={15} stroke={1.7} aria-hidden />
              {file.name}{' '}
              <ActionIcon
                variant="subtle"
                color="gray"
                size={28}
                aria-label={t('explanation.detach', { name: file.name })}
                onClick={() => onChange(files.toSpliced(index, 1))}
              >
                <IconX size={15} stroke={1.8} aria-hidden />
              </ActionIcon>
            </li>
          ))}
        </ul>
      )}
      <div>
        <FileButton
          multiple
          accept={evidenceAccept}
          onChange={(more) => onChange([...files, ...more])}
        >
          {(props) => (
            <Button
              {...props}
              variant="default"
              size="compact-sm"
              leftSection={<IconPaperclip size={15} stroke={1.7} aria-hidden />}
            >
              {t('explanation.attach')}
            </Button>
          )}
        </FileButton>
      </div>
    </>
  )
}
