import { useId, type ReactNode } from 'react'
import classes from './section.module.css'

interface Props {
  title: ReactNode
  /** Small, after the title: a count, or how it is sorted. */
  note?: ReactNode
  /** On the right of the head: a switch, a link. */
  actions?: ReactNode
  children: ReactNode
  /** Tables and lists bring their own inner space. */
  flush?: boolean
}

/** A card: a hairline around a titled part of a page. */
export function Section({ title, note, actions, children, flush = false }: Props) {
  const id = useId()
  return (
    <section className={classes.card} aria-labelledby={id}>
      <div className={classes.head}>
        <h2 id={id} className={classes.title}>
          {title}
        </h2>
        {note !== undefined && <p className={classes.note}>{note}</p>}
        {actions !== undefined && <div className={`${classes.actions} no-print`}>{actions}</div>}
      </div>
      <div className={flush ? classes.flush : classes.inner}>{children}</div>
    </section>
  )
}

/** A card without a title, for facts and notes. */
export function Card({ children, flush = false }: { children: ReactNode; flush?: boolean }) {
  return (
    <div className={classes.card}>
      <div className={flush ? classes.flush : `${classes.inner} ${classes.alone}`}>{children}</div>
    </div>
  )
}

/** A head inside a list of a card: a verdict with its count, a group of the plan. */
export function BandHead({ children }: { children: ReactNode }) {
  return <div className={classes.band}>{children}</div>
}
