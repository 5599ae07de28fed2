import type { FirstContent } from '../load.ts'

export async function loadDemonstrationOnce(_content: FirstContent): Promise<void> {}
