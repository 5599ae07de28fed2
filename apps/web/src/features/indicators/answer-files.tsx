import { Button, FileButton } from '@mantine/core'
import { IconPaperclip } from '@tabler/icons-react'
import { evidenceAccept, getEvidenceContent, type ExplanationAnswer } from '@tien-do/contract'
import { useTranslation } from '../../lib/translation.ts'
import { addressOf } from '../../lib/call.ts'
import { useFormat } from '../../lib/use-format.ts'
import { useReason } from '../../lib/use-reason.ts'
import { useExplanationSteps } from './explanation-queries.ts'
import classes from './explanations.module.css'

interface Props {
  explanationId: string
  answer: ExplanationAnswer
  mayAdd: boolean
}

const megabyte = 1024 * 1024

/** The files of an answer, and the way to add to them while the request is open. */
export function AnswerFiles({ explanationId, answer, mayAdd }: Props) {
  const { t } = useTranslation()
  const { number } = useFormat()
  const reason = useReason()
  const { attaching } = useExplanationSteps()
  const sizeOf = (bytes: number) => `${number(Math.max(bytes / megabyte, 0.01), 2)}\u00a0MB`
  return (
    <>
      {answer.files.length > 0 && (
        <ul className={classes.files}>
          {answer.files.map((file) => (
            <li key={file.id}>
              <IconPaperclip size={15} stroke={1.7} aria-hidden />
              <a href={addressOf(getEvidenceContent, { id: file.id })} download>
                {file.name}
              </a>{' '}
              <small>{sizeOf(file.size)}</small>
            </li>
          ))}
        </ul>
      )}
      {mayAdd && (
        <div>
          <FileButton
            multiple
            accept={evidenceAccept}
            onChange={(files) =>
              files.length > 0 &&
              attaching.mutate({ id: explanationId, answerId: answer.id, files })
            }
          >
            {(props) => (
              <Button
                {...props}
                variant="default"
                size="compact-sm"
                loading={attaching.isPending}
                leftSection={<IconPaperclip size={15} stroke={1.7} aria-hidden />}
              >
                {t('explanation.attach')}
              </Button>
            )}
          </FileButton>
        </div>
      )}
      {attaching.error && (
        <p role="alert" className={classes.failed}>
          {reason(attaching.error)}
        </p>
      )}
    </>
  )
}
