import { useMediaQuery } from '@mantine/hooks'

/** Below 768 px tables become rows and charts change their format. */
export const usePhone = (): boolean =>
  useMediaQuery('screen and (max-width: 767px)', false, { getInitialValueInEffect: false })
