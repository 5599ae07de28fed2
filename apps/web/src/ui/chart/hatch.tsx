import { useId } from 'react'
import classes from './chart.module.css'

interface Props {
  x: number
  y: number
  width: number
  height: number
  rx?: number
}

/** Hatching has one meaning: there is no figure here. */
export function Hatch({ rx = 0, ...box }: Props) {
  const id = useId()
  return (
    <>
      <pattern id={id} width={5} height={5} patternUnits="userSpaceOnUse">
        <path className={classes.hatch} d="M-1 1l2 -2M0 5l5 -5M4 6l2 -2" />
      </pattern>
      <rect {...box} rx={rx} fill={`url(#${id})`} />
    </>
  )
}
