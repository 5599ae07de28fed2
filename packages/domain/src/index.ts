export * from './vocabulary.ts'
export * from './notices.ts'
export * from './password.ts'
export * from './permissions.ts'
export * from './audit.ts'
export * from './work-time.ts'
export * from './progress/assess.ts'
export * from './progress/assessment.ts'
export * from './progress/calendar.ts'
export * from './progress/method.ts'
export * from './targets/format-number.ts'
export * from './targets/number.ts'
export * from './targets/parse-target.ts'
export * from './targets/parsed-target.ts'
export * from './targets/print-target.ts'
export * from './progress/planned-path.ts'
export * from './progress/rank.ts'
export * from './progress/roll-up.ts'
export * from './progress/finding.ts'
export { checkFigure, type FigureCheck, type FigureToCheck } from './progress/check-figure.ts'
export { unusual } from './progress/unusual.ts'
export {
  unusualCodes,
  type PeriodFigure,
  type Unusual,
  type UnusualCode,
  type UnusualContext,
} from './progress/unusual-reason.ts'
export { partsPerWhole } from './progress/reports.ts'
export { scheduleOf, type DueTarget } from './progress/schedule.ts'
export * from './progress/working.ts'
export type { WorkingStep } from './progress/working-step.ts'
export { isCountedUnit } from './targets/units.ts'
