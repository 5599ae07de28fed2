interface Props {
  name: string
  /** Chosen by a person; null: none was, and the name stands whole. */
  short: string | null
}

/** A short name for the eye; on hover and to a screen reader the name as it is printed. */
export function ShortName({ name, short }: Props) {
  if (short === null) return <span>{name}</span>
  return (
    <>
      <span aria-hidden title={name}>
        {short}
      </span>
      <span className="visually-hidden">{name}</span>
    </>
  )
}
