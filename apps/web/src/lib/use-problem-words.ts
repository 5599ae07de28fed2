import { useTranslation } from './translation.ts'
import { ProblemError } from './problem-error.ts'

/** Why something was refused, in a sentence: what the API says of this case, else of its kind. */
export function useProblemWords() {
  const { t } = useTranslation()
  return (error: unknown): string => {
    if (!(error instanceof ProblemError)) return t('problem.unreachable')
    return error.problem.errors?.[0]?.detail ?? error.problem.detail ?? t(`problem.${error.type}`)
  }
}

/** What is said about one field, by its JSON pointer; null where nothing is. */
export const saidOf = (error: unknown, pointer: string): string | null =>
  (error instanceof ProblemError &&
    error.problem.errors?.find((it) => it.pointer.startsWith(pointer))?.detail) ||
  null
