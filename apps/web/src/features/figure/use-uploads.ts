import { addEvidence, evidenceLimits } from '@tien-do/contract'
import { useQueryClient } from '@tanstack/react-query'
import { useSyncExternalStore } from 'react'
import { useTranslation } from '../../lib/translation.ts'
import { ProblemError, UnreachableError } from '../../lib/problem-error.ts'
import { useSession } from '../../lib/session.ts'
import { upload } from '../../lib/upload.ts'
import { figureQueries, type FigureKey } from './figure-queries.ts'
import { sendingFiles, type Sending } from './sending-files.ts'

const megabyte = 1024 * 1024

/**
 * Sends files one after another, each with its own progress and its own error. They go on when the
 * panel shows another figure, and what failed is there when it comes back.
 */
export function useUploads(it: FigureKey) {
  const { t } = useTranslation()
  const client = useQueryClient()
  // Of one person: at a shared computer the next one does not see them.
  const place = `${useSession()?.user.id} ${it.indicatorId} ${it.period}`
  const sending = useSyncExternalStore(sendingFiles.subscribe, () => sendingFiles.of(place))

  const troubleOf = (error: unknown) => {
    if (error instanceof UnreachableError) return t('problem.unreachable')
    if (error instanceof ProblemError) return error.problem.detail ?? t(`problem.${error.type}`)
    return t('problem.internal')
  }
  const mayHelp = (error: unknown) =>
    !(error instanceof ProblemError) || error.problem.status >= 500

  const send = async ({ key, file }: Pick<Sending, 'key' | 'file'>) => {
    const input = { id: it.indicatorId, period: it.period, name: file.name }
    try {
      await upload(addEvidence, input, file, (share) => sendingFiles.change(place, key, { share }))
      await client.invalidateQueries({ queryKey: figureQueries.evidence(it).queryKey })
      sendingFiles.forget(place, key)
    } catch (error) {
      const trouble = { trouble: troubleOf(error), mayRetry: mayHelp(error), share: 0 }
      sendingFiles.change(place, key, trouble)
    }
  }

  const add = (files: readonly File[]) => {
    const most = evidenceLimits.bytesPerFile
    for (const file of files) {
      const trouble =
        file.size > most ? t('figureRecord.tooLarge', { size: most / megabyte }) : null
      const key = sendingFiles.add(place, file, trouble)
      if (trouble === null) sendingFiles.enqueue(() => send({ key, file }))
    }
  }
  const retry = (one: Sending) => {
    sendingFiles.change(place, one.key, { trouble: null, share: 0 })
    sendingFiles.enqueue(() => send(one))
  }
  return { sending, add, retry, forget: (key: number) => sendingFiles.forget(place, key) }
}
