import { Button, Menu } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useTranslation } from '../lib/translation.ts'

export interface Download {
  label: string
  /** A file of the server, or one that is made here. */
  href?: string
  make?: () => void
}

/** What a page or a chart gives away, behind one button. */
export function DownloadMenu({ items, compact = false }: { items: Download[]; compact?: boolean }) {
  const { t } = useTranslation()
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <Button
          variant="default"
          size={compact ? 'xs' : 'sm'}
          leftSection={<IconDownload size={16} stroke={1.8} aria-hidden />}
        >
          {t('ui.download')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {items.map(({ label, href, make }) =>
          href === undefined ? (
            <Menu.Item key={label} onClick={() => make?.()}>
              {label}
            </Menu.Item>
          ) : (
            <Menu.Item key={label} component="a" href={href} download>
              {label}
            </Menu.Item>
          ),
        )}
      </Menu.Dropdown>
    </Menu>
  )
}
