import { useMediaQuery } from '@mantine/hooks'

/** How wide rank, name and standing are; matrix.module.css says the same. */
export const useRowHeadWidth = (): number =>
  useMediaQuery('screen and (max-width: 1099px)', false, { getInitialValueInEffect: false })
    ? 316
    : 400
