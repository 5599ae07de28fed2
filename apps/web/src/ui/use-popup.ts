import { useDisclosure, useMounted } from '@mantine/hooks'
import { useId, useRef, useState } from 'react'

/** Where a popup stands, and how it goes away again. */
export interface PopupProps {
  id: string
  anchor: HTMLElement | null
  opened: boolean
  onClose: () => void
}

/**
 * A button whose popup is fetched when it is wanted: on the way to the button, or at the first press.
 * `button` goes on it, `popup` to what is fetched; before it is `wanted` there is nothing to draw.
 */
export function usePopup(kind: 'menu' | 'dialog', fetchIt: () => Promise<unknown>) {
  const id = useId()
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const [opened, { close, toggle }] = useDisclosure()
  const [wanted, setWanted] = useState(false)
  const coming = useRef(false)
  const fetchSoon = () => {
    if (coming.current) return
    coming.current = true
    // What fails here is asked for again when it is drawn, and said there.
    fetchIt().catch(() => (coming.current = false))
  }
  const press = () => {
    setWanted(true)
    toggle()
  }
  return {
    wanted,
    close,
    button: {
      ref: setAnchor,
      id,
      'aria-haspopup': kind,
      'aria-expanded': opened,
      'aria-controls': opened ? `${id}-dropdown` : undefined,
      onClick: press,
      onPointerEnter: fetchSoon,
      onFocus: fetchSoon,
    } as const,
    popup: { id, anchor, opened, onClose: close } satisfies PopupProps,
  }
}

/** Drawn closed first: only what is seen to open knows where the focus was, and gives it back. */
export function useShown(opened: boolean): boolean {
  return useMounted() && opened
}
