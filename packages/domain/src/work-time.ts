/**
 * How long a step takes an official, in seconds: chosen, not measured. A figure is looked up and
 * typed; one that came back is compared with its source again; an explanation is written; an
 * approval is a look at the figure beside the one before. To be replaced by measured times.
 */
export const secondsFor = { figure: 45, returned: 150, explanation: 600, approval: 15 } as const
export type WorkStep = keyof typeof secondsFor

/** Whole minutes for so many of each step, rounded up; 0 for nothing. */
export function minutesFor(counts: Partial<Record<WorkStep, number>>): number {
  const steps = Object.keys(secondsFor) as WorkStep[]
  const seconds = steps.reduce((sum, step) => sum + (counts[step] ?? 0) * secondsFor[step], 0)
  return Math.ceil(seconds / 60)
}
