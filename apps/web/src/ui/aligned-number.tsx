import classes from './aligned-number.module.css'

const decimals = (text: string, mark: string) => {
  const at = text.lastIndexOf(mark)
  return at < 0 ? 0 : (/^\d*/.exec(text.slice(at + 1))?.[0].length ?? 0)
}

/** How many decimals the column's longest figure prints. */
export const decimalsOf = (texts: readonly (string | null)[], mark = ','): number =>
  Math.max(0, ...texts.map((text) => (text === null ? 0 : decimals(text, mark))))

interface Props {
  /** As printed: `1.064,5`, `> 98`, `–`. */
  text: string
  /** Of the whole column. */
  digits: number
  mark?: string
}

/**
 * A figure that lines up on the decimal comma, by invisible padding: zeros that nobody reported
 * are never printed.
 */
export function AlignedNumber({ text, digits, mark = ',' }: Props) {
  const own = decimals(text, mark)
  const padding = digits - own
  return (
    <span className="figures">
      {text}
      {padding > 0 && (
        <span className={classes.padding} aria-hidden>
          {(own === 0 ? mark : '') + '0'.repeat(padding)}
        </span>
      )}
    </span>
  )
}
