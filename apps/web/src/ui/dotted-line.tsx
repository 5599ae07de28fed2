import type { ReactNode } from 'react'
import classes from './dotted-line.module.css'

interface Props {
  /** What is null, false or empty is left out. */
  parts: readonly ReactNode[]
}

/** Short facts beside each other with a dot between two; where the line breaks, no dot is left over. */
export function DottedLine({ parts }: Props) {
  const shown = parts.filter((it) => it !== null && it !== undefined && it !== false && it !== '')
  return (
    <span className={classes.line}>
      <span className={classes.parts}>
        {shown.map((part, index) => (
          <span key={index} className={classes.part}>
            <span className={classes.dot}>{index > 0 && ' · '}</span>
            <span>{part}</span>
          </span>
        ))}
      </span>
    </span>
  )
}
