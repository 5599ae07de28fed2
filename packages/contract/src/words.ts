import {
  communeKinds,
  directions,
  grades,
  interims,
  measures,
  mergeFormulas,
  observationStates,
  officeRoles,
  operators,
  outlookMarks,
  outlookReasons,
  outlookStatuses,
  paths,
  recordedVerdicts,
  roles,
  roundKinds,
  sizeGroups,
  targetFlags,
  verdicts,
} from '@tien-do/domain'
import { z } from 'zod'

// The domain's closed lists as schemas, and the small shapes that many answers share.

export const Direction = z.enum(directions)
export const Grade = z.enum(grades)
export const InterimKind = z.enum(interims)
export const Measure = z.enum(measures)
export const MergeFormula = z.enum(mergeFormulas)
export const ObservationState = z.enum(observationStates)
export const OfficeRole = z.enum(officeRoles)
export const Operator = z.enum(operators)
export const OutlookMark = z.enum(outlookMarks)
export const OutlookReason = z.enum(outlookReasons)
export const OutlookStatus = z.enum(outlookStatuses)
export const Path = z.enum(paths)
export const RecordedVerdict = z.enum(recordedVerdicts)
export const Role = z.enum(roles)
export const RoundKind = z.enum(roundKinds)
export const SizeGroup = z.enum(sizeGroups)
export const TargetFlag = z.enum(targetFlags)
export const Verdict = z.enum(verdicts)

/** Of a file that is downloaded; left out: the language that the caller prefers. */
export const FileLanguage = z.enum(['vi', 'en']).optional()

/** Text in both languages of the product. */
export const Bilingual = z.object({ vi: z.string(), en: z.string() })

/** A year of a plan; a text in a query counts. */
export const Year = z.coerce.number().int().min(2000).max(2100)
/** `2026`, `2026-Q1`, `2026-H1`, `2026-9M`: always counted from the start of the report year. */
export const Period = z.string().regex(/^20\d{2}(-(Q1|H1|9M))?$/)
/**
 * The address of a round: its period where it asks for the period's figures (`2028-Q1`), period and
 * kind where it reviews figures that are there (`2028-mid_term`, `2030-final`, `2028-Q1-meeting`).
 */
export const RoundKey = z.string().regex(/^20\d{2}(-(Q1|H1|9M))?(-(meeting|mid_term|final))?$/)
/** A local day of Vietnam, `2028-01-31`. */
export const Day = z.iso.date()
/** A moment, with its offset from UTC. */
export const Instant = z.iso.datetime({ offset: true })
/** A name in addresses: `kien-hai`. */
export const Slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)

/** In a CSV: `comma` parts cells by semicolons, as a Vietnamese Excel reads it; `dot` by commas. */
export const Decimal = z.enum(['comma', 'dot'])

export const CommuneKind = z.enum(communeKinds)
/** A commune as it is named and linked; `code` has five digits. */
export const CommuneRef = z.object({
  code: z.string(),
  slug: z.string(),
  name: z.string(),
  kind: CommuneKind,
  /** Only where the commune is invented. */
  demo: z.literal(true).optional(),
})
export type CommuneRef = z.infer<typeof CommuneRef>

/** An office as it is named and linked; `type` is the slug of its type. */
export const OfficeRef = z.object({ id: z.uuid(), name: z.string(), type: z.string() })
export type OfficeRef = z.infer<typeof OfficeRef>

/** How many indicators bear each verdict; a verdict that none bears may be left out. */
export const VerdictCounts = z.partialRecord(Verdict, z.int())
/** How many indicators have each outlook; one that none has may be left out. */
export const OutlookCounts = z.partialRecord(OutlookStatus, z.int())

/** Attained = exceeded + met, to be shown over `withData`; coverage = `withData` / `due`. */
export const RollUp = z.object({
  counts: VerdictCounts,
  due: z.int(),
  withData: z.int(),
  outlook: OutlookCounts,
})
export type RollUp = z.infer<typeof RollUp>
