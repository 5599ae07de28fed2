import { Menu } from '@mantine/core'
import { AnchorTo } from './anchor-to.tsx'
import type { Download } from './download-menu.tsx'
import { useShown, type PopupProps } from './use-popup.ts'

interface Props extends PopupProps {
  items: readonly Download[]
}

/** The files behind the button, each a line. */
export function DownloadItems({ items, id, anchor, opened, onClose }: Props) {
  return (
    <Menu
      id={id}
      opened={useShown(opened)}
      onChange={(open) => !open && onClose()}
      position="bottom-end"
      withinPortal
    >
      <Menu.Target>
        <AnchorTo element={anchor} />
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
