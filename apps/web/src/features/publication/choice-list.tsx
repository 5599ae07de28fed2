import { Button, Checkbox } from '@mantine/core'
import type { Publication } from '@tien-do/contract'
import { useTranslation } from '../../lib/translation.ts'
import { useFormat } from '../../lib/use-format.ts'
import { offersOf, proposalOf, type Offer } from './choice.ts'
import classes from './publication.module.css'
import { usePublicWords } from '../../lib/use-public-words.ts'

interface Props {
  publication: Publication
  chosen: ReadonlySet<string>
  /** Null: it may only be read. */
  onChoose: ((chosen: ReadonlySet<string>) => void) | null
}

const idOf = (it: Offer) => it.figure.indicatorId

/** What may go out, by plan and group, each with what the public reads of it now. */
export function ChoiceList({ publication, chosen, onChoose }: Props) {
  const { t } = useTranslation()
  const { plans, items } = publication
  const offers = offersOf(items)
  const withAll = (rows: readonly Offer[], on: boolean) => {
    const after = new Set(chosen)
    for (const it of rows)
      if (on) after.add(idOf(it))
      else after.delete(idOf(it))
    onChoose?.(after)
  }
  return (
    <>
      {onChoose && (
        <div className={classes.tools}>
          <Button variant="default" size="compact-md" onClick={() => withAll(offers, true)}>
            {t('publication.all')}
          </Button>
          <Button variant="default" size="compact-md" onClick={() => withAll(offers, false)}>
            {t('publication.nothing')}
          </Button>
          <Button variant="default" size="compact-md" onClick={() => onChoose(proposalOf(items))}>
            {t('publication.proposal')}
          </Button>
        </div>
      )}
      {plans.map((plan) => {
        const ofPlan = offers.filter((it) => it.figure.planId === plan.id)
        return (
          <div key={plan.id}>
            {plans.length > 1 && <h3 className={classes.plan}>{plan.title}</h3>}
            {plan.issuerKind === 'party' && (
              <p className={classes.party}>{t('publication.party')}</p>
            )}
            {[...Map.groupBy(ofPlan, (it) => it.figure.group)].map(([group, rows]) => {
              const on = rows.filter((it) => chosen.has(idOf(it))).length
              return (
                <fieldset key={group} className={classes.group}>
                  <legend className={classes.legend}>
                    <Checkbox
                      label={group}
                      aria-label={t('publication.group', { name: group })}
                      checked={on === rows.length}
                      indeterminate={on > 0 && on < rows.length}
                      disabled={!onChoose}
                      onChange={() => withAll(rows, on < rows.length)}
                    />
                  </legend>
                  {rows.map((it) => (
                    <ChoiceRow
                      key={idOf(it)}
                      offer={it}
                      checked={chosen.has(idOf(it))}
                      onToggle={onChoose && ((isOn) => withAll([it], isOn))}
                    />
                  ))}
                </fieldset>
              )
            })}
          </div>
        )
      })}
    </>
  )
}

interface RowProps {
  offer: Offer
  checked: boolean
  onToggle: ((isOn: boolean) => void) | null
}

function ChoiceRow({ offer, checked, onToggle }: RowProps) {
  const { t } = useTranslation()
  const { day } = useFormat()
  const { figure: words } = usePublicWords()
  const { figure, published, corrected } = offer
  const state = published
    ? t(corrected ? 'publication.state.corrected' : 'publication.state.out', {
        day: day(published.figure.day),
        was: words(published.figure),
        now: words(figure),
      })
    : t('publication.state.no')
  return (
    <Checkbox
      className={classes.row}
      checked={checked}
      disabled={!onToggle}
      onChange={(event) => onToggle?.(event.currentTarget.checked)}
      label={
        <>
          <span className={classes.code}>{figure.code}</span> {figure.name}:{' '}
          <b className="figures">{words(figure)}</b>
        </>
      }
      description={<span data-corrected={corrected}>{state}</span>}
    />
  )
}
