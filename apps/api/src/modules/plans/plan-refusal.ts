/** Why a plan document is not taken: what is wrong, where, and how to mend it; one line each. */
export class PlanRefusal extends Error {
  readonly problems: readonly string[]

  constructor(problems: readonly string[]) {
    const [first = 'the document is not valid', ...others] = problems
    super(others.length === 0 ? first : `${first} (and ${others.length} more like it)`)
    this.name = 'PlanRefusal'
    this.problems = problems
  }
}
