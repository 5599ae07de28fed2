import { Button } from '@mantine/core'
import { IconCamera, IconPaperclip } from '@tabler/icons-react'
import { evidenceAccept, evidenceLimits } from '@tien-do/contract'
import { useQuery } from '@tanstack/react-query'
import { useRef, useState, type ChangeEvent, type DragEvent } from 'react'
import { useTranslation } from '../../lib/translation.ts'
import { ErrorState } from '../../ui/error-state.tsx'
import { Skeleton } from '../../ui/skeletons.tsx'
import { usePhone } from '../../ui/use-phone.ts'
import { EvidenceLine } from './evidence-line.tsx'
import classes from './figure.module.css'
import { figureQueries, type FigureKey } from './figure-queries.ts'
import { SendingLine } from './sending-line.tsx'
import { useUploads } from './use-uploads.ts'

/** The files that prove a figure, and where more of them are put. */
export function FigureEvidence(figure: FigureKey) {
  const { t } = useTranslation()
  const { data, error, refetch } = useQuery(figureQueries.evidence(figure))
  const uploads = useUploads(figure)
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} headingLevel={3} />
  if (!data) return <Skeleton height={64} />
  const { items, may } = data
  const isEmpty = items.length === 0 && uploads.sending.length === 0
  return (
    <div className={classes.part}>
      {isEmpty && <p className={classes.quiet}>{t('figureRecord.noEvidence')}</p>}
      <ul className={classes.files} aria-label={t('figureRecord.evidence')}>
        {items.map((file) => (
          <EvidenceLine key={file.id} figure={figure} file={file} />
        ))}
        {uploads.sending.map((one) => (
          <SendingLine
            key={one.key}
            one={one}
            onRetry={() => uploads.retry(one)}
            onForget={() => uploads.forget(one.key)}
          />
        ))}
      </ul>
      {may.add && <EvidenceDrop onFiles={uploads.add} />}
    </div>
  )
}

/** Files are dropped here, chosen, or taken with the camera of a phone. */
function EvidenceDrop({ onFiles }: { onFiles: (files: readonly File[]) => void }) {
  const { t } = useTranslation()
  const isPhone = usePhone()
  const picker = useRef<HTMLInputElement>(null)
  const camera = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  const take = (event: ChangeEvent<HTMLInputElement>) => {
    onFiles([...(event.currentTarget.files ?? [])])
    event.currentTarget.value = '' // the same file may be chosen again
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    onFiles([...event.dataTransfer.files])
  }
  return (
    <div
      className={classes.drop}
      data-over={over}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <input
        ref={picker}
        type="file"
        hidden
        multiple
        accept={evidenceAccept}
        onChange={take}
        aria-label={t('figureRecord.add')}
      />
      <input
        ref={camera}
        type="file"
        hidden
        accept="image/*"
        capture="environment"
        onChange={take}
        aria-label={t('figureRecord.photograph')}
      />
      <div className={classes.dropButtons}>
        <Button
          variant="default"
          size={isPhone ? 'md' : 'compact-md'}
          leftSection={<IconPaperclip size={16} stroke={1.7} aria-hidden />}
          onClick={() => picker.current?.click()}
        >
          {t('figureRecord.add')}
        </Button>
        {isPhone && (
          <Button
            variant="default"
            size="md"
            leftSection={<IconCamera size={16} stroke={1.7} aria-hidden />}
            onClick={() => camera.current?.click()}
          >
            {t('figureRecord.photograph')}
          </Button>
        )}
      </div>
      <p className={classes.hint}>
        {t(isPhone ? 'figureRecord.hintPhone' : 'figureRecord.hint', {
          size: evidenceLimits.bytesPerFile / 1024 / 1024,
          count: evidenceLimits.filesPerFigure,
        })}
      </p>
    </div>
  )
}
