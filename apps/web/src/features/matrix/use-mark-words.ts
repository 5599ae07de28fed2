import { outlookStatuses, verdicts, type StandingView } from '@tien-do/domain'
import { useMemo } from 'react'
import { useTranslation } from '../../lib/translation.ts'

/** The words of all marks of a view, looked up once and not a thousand times. */
export function useMarkWords(view: StandingView): Readonly<Record<string, string>> {
  const { t } = useTranslation()
  return useMemo(
    () => ({
      ...Object.fromEntries(
        view === 'verdict'
          ? verdicts.map((word) => [word, t(`verdict.${word}`)])
          : outlookStatuses.map((word) => [word, t(`outlook.${word}`)]),
      ),
      none: t('verdict.none'),
    }),
    [t, view],
  )
}
