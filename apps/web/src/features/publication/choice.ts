import type { PublicFigure, PublicationItem } from '@tien-do/contract'

/** One that may be chosen: it has a figure to go out. */
export type Offer = PublicationItem & { figure: PublicFigure }

export const offersOf = (items: readonly PublicationItem[]): Offer[] =>
  items.flatMap((it) => (it.figure ? [{ ...it, figure: it.figure }] : []))

/** What is ticked at first: what is out now, or the proposal where nothing was published yet. */
export function firstChoice(items: readonly PublicationItem[], everPublished: boolean) {
  const isTicked = (it: Offer) => (everPublished ? it.published !== null : it.proposed)
  return new Set(
    offersOf(items)
      .filter(isTicked)
      .map((it) => it.figure.indicatorId),
  )
}

export const proposalOf = (items: readonly PublicationItem[]) =>
  new Set(
    offersOf(items)
      .filter((it) => it.proposed)
      .map((it) => it.figure.indicatorId),
  )

/** What publishing would change, by the indicators' own numbers. */
export function changesOf(items: readonly PublicationItem[], chosen: ReadonlySet<string>) {
  const changes = { added: [] as string[], replaced: [] as string[], withdrawn: [] as string[] }
  for (const { figure, published, corrected } of items) {
    const isChosen = figure !== null && chosen.has(figure.indicatorId)
    const code = (figure ?? published?.figure)?.code ?? ''
    if (isChosen && !published) changes.added.push(code)
    else if (isChosen && corrected) changes.replaced.push(code)
    else if (!isChosen && published) changes.withdrawn.push(code)
  }
  return changes
}
export type Changes = ReturnType<typeof changesOf>

export const isChange = ({ added, replaced, withdrawn }: Changes) =>
  added.length + replaced.length + withdrawn.length > 0
