import classes from './logo.module.css'

/** The product's sign, beside its name or a place's: never alone, so it is not read out. */
export function Logo({ large = false }: { large?: boolean }) {
  return (
    <span className={classes.logo} data-large={large} aria-hidden>
      TĐ
    </span>
  )
}
