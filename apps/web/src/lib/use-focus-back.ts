import { useEffect, useState } from 'react'

/**
 * What is open only as long as it is on the page gives the focus back to what opened it: Mantine does so only where `opened` turns false.
 * A menu has closed by then; its button takes the focus.
 */
export function useFocusBack(): void {
  const [opener] = useState(() => {
    const focused = document.activeElement
    const menu = focused?.closest('[role="menu"]')
    return menu ? document.getElementById(menu.getAttribute('aria-labelledby') ?? '') : focused
  })
  useEffect(
    () => () => {
      const isLost = document.activeElement === null || document.activeElement === document.body
      if (isLost && opener instanceof HTMLElement) opener.focus({ preventScroll: true })
    },
    [opener],
  )
}
