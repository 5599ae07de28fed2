import { useLayoutEffect, type Ref } from 'react'

/** Stands for an element that is drawn elsewhere where Mantine wants the target of a popup as a child. */
export function AnchorTo({
  element,
  ref,
}: {
  element: HTMLElement | null
  ref?: Ref<HTMLElement>
}) {
  useLayoutEffect(() => {
    if (typeof ref === 'function') ref(element)
    else if (ref) ref.current = element
  }, [element, ref])
  return null
}
