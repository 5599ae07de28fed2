import { ActionIcon, Button } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { getEvidenceContent, type Evidence } from '@tien-do/contract'
import { useState } from 'react'
import { useTranslation } from '../../lib/translation.ts'
import { addressOf } from '../../lib/call.ts'
import { ProblemError } from '../../lib/problem-error.ts'
import { useFormat } from '../../lib/use-format.ts'
import classes from './figure.module.css'
import { FileIcon } from './file-icon.tsx'
import { useRemoveEvidence, type FigureKey } from './figure-queries.ts'

/** One file: what it is, who brought it and when; a link that downloads it. */
export function EvidenceLine({ figure, file }: { figure: FigureKey; file: Evidence }) {
  const { t } = useTranslation()
  const { instant } = useFormat()
  const sizeWords = useSizeWords()
  const [asking, setAsking] = useState(false)
  const remove = useRemoveEvidence(figure)
  const trouble =
    remove.error instanceof ProblemError
      ? (remove.error.problem.detail ?? t(`problem.${remove.error.type}`))
      : remove.error && t('problem.unreachable')
  return (
    <li className={classes.file}>
      <FileIcon kind={file.kind} />
      <div className={classes.fileBody}>
        <a href={addressOf(getEvidenceContent, { id: file.id })} download className={classes.name}>
          {file.name}
        </a>
        <small>
          {sizeWords(file.size)} · {file.by} · {instant(file.at)}
        </small>
        {asking && (
          <span className={classes.confirm} role="group" aria-label={t('figureRecord.removeSure')}>
            {t('figureRecord.removeSure')}
            <Button
              size="compact-sm"
              variant="default"
              loading={remove.isPending}
              onClick={() => remove.mutate(file.id)}
            >
              {t('figureRecord.remove')}
            </Button>
            <Button size="compact-sm" variant="subtle" onClick={() => setAsking(false)}>
              {t('figureRecord.keep')}
            </Button>
          </span>
        )}
        {trouble && (
          <span className={classes.trouble} role="alert">
            {trouble}
          </span>
        )}
      </div>
      {file.mayRemove && !asking && (
        <ActionIcon
          variant="subtle"
          color="gray"
          size={36}
          className={classes.remove}
          aria-label={t('figureRecord.removeOf', { name: file.name })}
          onClick={() => setAsking(true)}
        >
          <IconTrash size={18} stroke={1.6} aria-hidden />
        </ActionIcon>
      )}
    </li>
  )
}

/** `1,2 MB`, `340 KB`. */
function useSizeWords() {
  const { number } = useFormat()
  return (bytes: number) =>
    bytes < 1024 * 1024
      ? `${number(Math.max(1, Math.round(bytes / 1024)))}\u00a0KB`
      : `${number(bytes / 1024 / 1024, 1)}\u00a0MB`
}
