import { Skeleton } from '../skeletons.tsx'
import { usePhone } from '../use-phone.ts'

/** The big chart in waiting, as high as the drawing and its legend. */
export const ChartSkeleton = () => <Skeleton height={usePhone() ? 398 : 445} />
