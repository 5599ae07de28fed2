import type { CommuneRef, Session } from '@tien-do/contract'
import { Link } from 'react-router'
import { Logo } from '../../ui/logo.tsx'
import classes from './place-link.module.css'
import { usePlaceWords } from './place-words.ts'

/** Whose figures these are, with the way home. */
export function PlaceLink({
  session,
  place,
}: {
  session: Session | null
  place: CommuneRef | null
}) {
  const { name, over } = usePlaceWords(session, place)
  return (
    <Link to="/" className={classes.place}>
      <Logo />
      <span className={classes.words}>
        <b>{name}</b>
        <small>{over}</small>
      </span>
    </Link>
  )
}
