import { targetFlags, type Operator, type TargetFlag } from '../vocabulary.ts'
import { findAsides, type Reader } from './asides.ts'
import { readContext } from './context.ts'
import { normalise } from './normalise.ts'
import { withNumberWords } from './number-words.ts'
import type { ParsedTarget } from './parsed-target.ts'
import { findPhrases } from './phrases.ts'
import { findQuantities, type Quantity } from './quantities.ts'
import { tokenise } from './tokens.ts'

/**
 * Reads a printed target (progress-method, sections 1 and 2). Total over any string: what is no
 * number stays op `text`; a number that was not understood adds the flag `unread`, more than one
 * target `several`. Nothing is guessed silently.
 */
export function parseTarget(text: string): ParsedTarget {
  const { text: even, hadSlip } = normalise(text)
  const tokens = withNumberWords(tokenise(even))
  const reader: Reader = { text: even, tokens, phrases: findPhrases(tokens) }
  const asides = findAsides(reader)
  const { found, hasUnread } = findQuantities(reader, asides)
  const flags = new Set<TargetFlag>()
  if (hadSlip) flags.add('slip')
  const [quantity] = found
  const context = readContext(reader, asides, quantity ?? null)
  const isSeveral =
    found.length > 1 || context.hasSeveralYears || (quantity && context.hasOtherZero)
  if (isSeveral) flags.add('several')
  const op = quantity ? operatorOf(quantity) : 'text'
  if (hasUnread || op === null) flags.add('unread')
  if (!quantity && context.meansZero) flags.add('means_zero')

  const { per, byYear, from, to } = context
  if (!quantity || op === null || isSeveral || hasUnread) {
    const isOneInWords = found.length === 0 && !isSeveral && !hasUnread
    return {
      text,
      op: 'text',
      value: null,
      max: null,
      of: null,
      unit: null,
      per: isOneInWords && per === 'year' ? 'year' : null,
      change: null,
      byYear: isOneInWords ? byYear : null,
      from: isOneInWords ? from : null,
      to: isOneInWords ? to : null,
      flags: inOrder(flags),
    }
  }

  for (const flag of quantity.flags) flags.add(flag)
  if (quantity.lead.isApproximate) flags.add('approximate')
  if (quantity.lead.isMultiple) flags.add('multiple')
  if (quantity.of !== null) flags.add('fraction')
  return {
    text,
    op,
    value: quantity.value,
    max: quantity.max,
    of: quantity.of,
    unit: quantity.lead.isMultiple ? (quantity.unit ?? 'lần') : quantity.unit,
    per,
    change: quantity.lead.change,
    byYear,
    from,
    to,
    flags: inOrder(flags),
  }
}

const inOrder = (flags: Set<TargetFlag>) => targetFlags.filter((flag) => flags.has(flag))

/** Null where the printed bounds contradict each other. */
function operatorOf({ lead, onwards, max }: Quantity): Operator | null {
  if (lead.isContradictory) return null
  // "trên 10-12%", "5-10% trở lên": which end is meant is not said.
  if (max !== null) return lead.op || onwards ? null : 'range'
  const isUp = (op: Operator) => op === 'gte' || op === 'gt'
  if (lead.op && onwards) return isUp(lead.op) === isUp(onwards) ? lead.op : null
  return lead.op ?? onwards ?? (lead.isFrom ? 'gte' : 'eq')
}
