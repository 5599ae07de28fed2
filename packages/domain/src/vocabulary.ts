/**
 * The closed lists of the domain, each written once. Database enums, wire schemas and
 * translations are made from these; the words behind them are in docs/glossary.md.
 */
export const measures = [
  'annual',
  'level',
  'cumulative',
  'average_rate',
  'milestone',
  'qualitative',
] as const
export type Measure = (typeof measures)[number]

export const directions = ['up', 'down', 'band', 'none'] as const
export type Direction = (typeof directions)[number]

export const operators = ['eq', 'gte', 'gt', 'lte', 'lt', 'range', 'text'] as const
export type Operator = (typeof operators)[number]

export const interims = ['accumulates', 'snapshot'] as const
export type Interim = (typeof interims)[number]

export const paths = ['linear', 'geometric'] as const
export type Path = (typeof paths)[number]

/** In rising order: the best grade of an actual counts. */
export const grades = ['estimate', 'preliminary', 'official'] as const
export type Grade = (typeof grades)[number]

/** What the target reader says about how it understood an expression; `no_year` is set by a plan's data. */
export const targetFlags = [
  'approximate',
  'english_decimal',
  'ambiguous_number',
  'fraction',
  'multiple',
  'means_zero',
  'slip',
  'several',
  'unread',
  'no_year',
] as const
export type TargetFlag = (typeof targetFlags)[number]

/** In the order in which every list, bar and strip shows them. */
export const verdicts = [
  'exceeded',
  'met',
  'nearly_met',
  'not_met',
  'no_data',
  'unjudged',
  'in_progress',
  'not_due',
  'no_target',
  'not_applicable',
] as const
export type Verdict = (typeof verdicts)[number]

/** The four verdicts that a person may record for a target in words. */
export const recordedVerdicts = ['exceeded', 'met', 'nearly_met', 'not_met'] as const
export type RecordedVerdict = (typeof recordedVerdicts)[number]

/** In the order in which every list shows them. */
export const outlookStatuses = [
  'reached',
  'on_track',
  'at_risk',
  'off_track',
  'moving_away',
  'missed',
  'no_data',
  'not_due',
  'not_assessable',
] as const
export type OutlookStatus = (typeof outlookStatuses)[number]

/** Why an outlook cannot be assessed, or why a part of it is missing. */
export const outlookReasons = ['no_baseline', 'undefined', 'words', 'series_break'] as const
export type OutlookReason = (typeof outlookReasons)[number]

export const outlookMarks = [
  'first_actual',
  'gap',
  'implied',
  'series_break',
  'estimate',
  'no_year',
] as const
export type OutlookMark = (typeof outlookMarks)[number]

export const officeRoles = ['lead', 'support'] as const
export type OfficeRole = (typeof officeRoles)[number]

export const roles = [
  'office_editor',
  'coordinator',
  'leader',
  'city_analyst',
  'city_admin',
] as const
export type Role = (typeof roles)[number]

/** The first four ask for the figures of their period; the others review figures that are there. */
export const roundKinds = [
  'quarter',
  'half_year',
  'nine_months',
  'annual',
  'meeting',
  'mid_term',
  'final',
] as const
export type RoundKind = (typeof roundKinds)[number]

export const observationStates = ['draft', 'submitted', 'approved', 'returned'] as const
export type ObservationState = (typeof observationStates)[number]

export const notificationKinds = [
  'round_opened',
  'round_due_soon',
  'round_late',
  'figure_returned',
  'explanation_asked',
] as const
export type NotificationKind = (typeof notificationKinds)[number]

/** What a commune is called by law, in the order of official lists. */
export const communeKinds = ['xã', 'phường', 'đặc khu'] as const
export type CommuneKind = (typeof communeKinds)[number]

/** A short name stands in heads of columns and beside small charts: a longer one is none. */
export const shortNameLength = 40
