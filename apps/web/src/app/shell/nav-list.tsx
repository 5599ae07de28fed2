import { Fragment } from 'react'
import { useTranslation } from '../../lib/translation.ts'
import { NavLink } from 'react-router'
import type { NavSection } from './navigation.ts'
import classes from './sidebar.module.css'
import { Waiting } from './waiting.tsx'

/** Addresses that are the beginning of others count as open only when they are exactly so. */
export const isExact = (path: string) => ['/c/:slug', '/city', '/me'].includes(path)

interface Props {
  sections: NavSection[]
  /** How much waits in "my work"; nothing is drawn for none. */
  waiting: number
  onGo?: () => void
}

export function NavList({ sections, waiting, onGo }: Props) {
  const { t } = useTranslation()
  return sections.map(({ label, entries }) => (
    <Fragment key={label ?? 'first'}>
      {label !== null && <p className={classes.heading}>{t(`nav.${label}`)}</p>}
      <ul className={classes.list}>
        {entries.map(({ path, to, label: entry, icon: Icon }) => (
          <li key={path}>
            <NavLink
              to={to}
              end={isExact(path)}
              className={classes.item ?? ''}
              {...(onGo && { onClick: onGo })}
            >
              <Icon size={20} stroke={1.6} aria-hidden />
              <span className={classes.label}>{t(`nav.${entry}`)}</span>
              {entry === 'myWork' && <Waiting count={waiting} />}
            </NavLink>
          </li>
        ))}
      </ul>
    </Fragment>
  ))
}
