import { useMediaQuery } from '@mantine/hooks'

/** Below 768 px tables become rows and charts change their format. */
export const usePhone = (): boolean => useNarrow(phoneWidth)

export const phoneWidth = 768

/** Is the screen narrower than this? Paper never is. */
export const useNarrow = (width: number): boolean =>
  useMediaQuery(`screen and (max-width: ${width - 1}px)`, false, { getInitialValueInEffect: false })
