import type { CurrentFigure, FigureOwner } from './observation-rows.repository.ts'

/** A figure as far as the rounds decide on it. */
export interface Taken {
  owner: FigureOwner
  period: string
  accepted: boolean
  correction: boolean
}

export const takenOf = ({
  owner,
  current,
}: {
  owner: FigureOwner
  current: CurrentFigure
}): Taken => ({
  owner,
  period: current.period,
  accepted: current.accepted,
  correction: current.correction,
})

/** What `whyNotTaken` of the domain asks of a figure. */
export const factsOfFigure = ({ owner, period, accepted }: Taken) => ({
  period,
  accepted,
  officeId: owner.enteringOfficeId,
  periodStart: owner.periodStart,
})
