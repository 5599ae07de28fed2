/** What an empty page waits for its letters: little, where everything else of it is there. */
const patience = 700

const wanted = [
  ["400 1em 'Be Vietnam Pro'", 'aă'],
  ["600 1em 'Be Vietnam Pro'", 'aă'],
  ["400 1em 'So'", '1'],
  ["600 1em 'So'", '1'],
] as const

/** The letters set out with the app, not with its first text. */
const loaded = Promise.allSettled(wanted.map(([font, text]) => document.fonts.load(font, text)))

const wear = () => document.documentElement.setAttribute('data-letters', '')

/**
 * A text that was drawn in what stands in for our letters breaks anew when they come, and all below
 * it moves. So the first page waits for them a little; where they are later, it stays as it is, and
 * the next page that somebody opens has them.
 */
export async function letters(onNextPage: (then: () => void) => void): Promise<() => void> {
  let isThere = false
  const coming = loaded.then(() => {
    isThere = true
  })
  await Promise.race([coming, new Promise((resolve) => setTimeout(resolve, patience))])
  if (isThere) return wear
  onNextPage(() => void (isThere && wear()))
  return () => undefined
}
