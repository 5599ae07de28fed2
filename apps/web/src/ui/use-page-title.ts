import { useEffect } from 'react'
import { useTranslation } from '../lib/translation.ts'

/** The title of the tab, which a screen reader says first after a change of page. */
export function usePageTitle(page: string): void {
  const { t } = useTranslation()
  const title = t('app.title', { page })
  useEffect(() => {
    document.title = title
  }, [title])
}
