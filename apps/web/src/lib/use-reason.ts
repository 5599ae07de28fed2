import { useTranslation } from './translation.ts'
import { ProblemError } from './problem-error.ts'

/** Why a step was not taken, in a sentence. */
export function useReason() {
  const { t } = useTranslation()
  return (error: unknown): string => {
    const reason =
      error instanceof ProblemError
        ? (error.problem.detail ?? t(`problem.${error.type}`))
        : t('problem.unreachable')
    return t('problem.failed', { reason })
  }
}
