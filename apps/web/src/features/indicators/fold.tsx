import { IconChevronDown } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { Section } from '../../ui/section.tsx'
import { usePhone } from '../../ui/use-phone.ts'
import classes from './indicators.module.css'

interface Props {
  title: string
  /** On a phone, beside the title of what is folded. */
  count?: string
  /** Stands open on a phone too. */
  open?: boolean
  flush?: boolean
  /** On the right of the head; on a phone above what is unfolded. */
  actions?: ReactNode
  /** Where a link leads to. */
  id?: string
  children: ReactNode
}

/** A card of the page; on a phone it is folded, with what it holds in its head. */
export function Fold(props: Props) {
  const { title, count, open = false, flush = false, id, actions, children } = props
  const phone = usePhone()
  if (!phone)
    return (
      <div id={id} tabIndex={id === undefined ? undefined : -1} className={classes.whereTo}>
        <Section title={title} flush={flush} {...(actions ? { actions } : {})}>
          {children}
        </Section>
      </div>
    )
  return (
    <details id={id} className={classes.fold} open={open}>
      <summary className={classes.summary}>
        <h2>{title}</h2>
        {count && <span className={classes.foldCount}>{count}</span>}
        <IconChevronDown size={20} stroke={1.6} aria-hidden />
      </summary>
      <div className={flush ? undefined : classes.foldInner}>
        {actions && <div className={`${classes.foldActions} no-print`}>{actions}</div>}
        {children}
      </div>
    </details>
  )
}
