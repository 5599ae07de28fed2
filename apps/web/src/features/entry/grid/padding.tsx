import classes from './entry-grid.module.css'

/** Invisible decimals after a shorter figure: zeros that nobody reported are never printed. */
export function Padding({ text, digits }: { text: string; digits: number }) {
  const own = /^[−\d.]+(?:,(\d+))?$/.exec(text)
  if (!own || digits === 0) return null
  const missing = digits - (own[1]?.length ?? 0)
  if (missing <= 0) return null
  return (
    <span className={classes.padding} aria-hidden>
      {(own[1] ? '' : ',') + '0'.repeat(missing)}
    </span>
  )
}
