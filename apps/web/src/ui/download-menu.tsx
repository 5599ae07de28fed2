import { Button } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { lazy, Suspense } from 'react'
import { useTranslation } from '../lib/translation.ts'
import { usePopup } from './use-popup.ts'

export interface Download {
  label: string
  /** A file of the server, or one that is made here. */
  href?: string
  make?: () => void
}

const fetchItems = async () => ({ default: (await import('./download-items.tsx')).DownloadItems })
const Items = lazy(fetchItems)

/** What a page or a chart gives away, behind one button. */
export function DownloadMenu({ items, compact = false }: { items: Download[]; compact?: boolean }) {
  const { t } = useTranslation()
  const { wanted, button, popup } = usePopup('menu', fetchItems)
  return (
    <>
      <Button
        variant="default"
        // Left out it is as high as the other buttons of the page, on a phone too.
        {...(compact ? { size: 'xs' } : {})}
        leftSection={<IconDownload size={16} stroke={1.8} aria-hidden />}
        {...button}
      >
        {t('ui.download')}
      </Button>
      {wanted && (
        <Suspense fallback={null}>
          <Items items={items} {...popup} />
        </Suspense>
      )}
    </>
  )
}
