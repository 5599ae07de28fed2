import { communeTitle } from '../../lib/format.ts'
import { useTranslation } from '../../lib/translation.ts'
import { Link } from 'react-router'
import { useFormat } from '../../lib/use-format.ts'
import { usePeriodWords } from '../../lib/use-period-words.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { InventedMark } from '../../ui/invented-mark.tsx'
import type { RegisteredCommune } from './communes-queries.ts'
import classes from './register.module.css'

interface Props {
  communes: readonly RegisteredCommune[]
  mayKeep: boolean
  onRename: (commune: RegisteredCommune) => void
  onMeasure: (commune: RegisteredCommune) => void
}

/** The communes of the city with what hangs on each. */
export function CommunesTable({ communes, mayKeep, onRename, onMeasure }: Props) {
  const { t } = useTranslation()
  const period = usePeriodWords()
  const format = useFormat()
  const name = (it: RegisteredCommune) => (
    <div className={classes.cell}>
      <span>
        {it.plans > 0 ? (
          <Link className={classes.name} to={`/c/${it.slug}`}>
            {communeTitle(it)}
          </Link>
        ) : (
          <span className={classes.name}>{communeTitle(it)}</span>
        )}
        <InventedMark commune={it} />
      </span>
    </div>
  )
  const signedOff = ({ signedOff: round, plans }: RegisteredCommune) =>
    round ? (
      period.name(round)
    ) : (
      <span className={classes.muted}>
        {t(plans > 0 ? 'register.communes.noneSigned' : 'register.communes.noPlan')}
      </span>
    )
  const sizeOf = ({ facts }: RegisteredCommune) =>
    facts
      ? [
          facts.population !== null &&
            t('size.people', { population: format.number(facts.population) }),
          facts.areaKm2 !== null && t('size.area', { area: format.number(facts.areaKm2, 2) }),
        ]
          .filter(Boolean)
          .join(', ')
      : t('register.communes.noFacts')
  const size = (it: RegisteredCommune) => (
    <div className={`${classes.cell} ${classes.size}`}>
      <span className={it.facts ? undefined : classes.muted}>
        {(it.facts !== null || !mayKeep) && <>{sizeOf(it)} </>}
        {mayKeep && (
          <button
            type="button"
            className={classes.link}
            aria-label={t(
              it.facts ? 'register.communes.changeFactsOf' : 'register.communes.enterFactsOf',
              { name: it.name, code: it.code },
            )}
            onClick={() => onMeasure(it)}
          >
            {t(it.facts ? 'register.communes.changeFacts' : 'register.communes.enterFacts')}
          </button>
        )}
      </span>
      {it.facts && (
        <span className={classes.muted}>
          {t('size.of', { year: it.facts.year })}, {it.facts.source}
          {it.facts.demo && !/minh họa/i.test(it.facts.source) && ` (${t('size.invented')})`}
        </span>
      )}
    </div>
  )
  const rename = (it: RegisteredCommune) => (
    <button
      type="button"
      className={`${classes.link} ${classes.oneLine}`}
      aria-label={t('register.communes.renameOf', { name: it.name, code: it.code })}
      onClick={() => onRename(it)}
    >
      {t('register.communes.rename')}
    </button>
  )
  return (
    <DataTable
      caption={t('register.communes.title')}
      rows={communes}
      rowKey={({ code }) => code}
      rowHeight={44}
      rowsBelow={1000}
      columns={[
        { key: 'code', head: t('register.communes.codeHead'), cell: ({ code }) => code, width: 76 },
        {
          key: 'name',
          head: t('register.communes.nameHead'),
          rowHead: true,
          cell: name,
          width: '25%',
        },
        { key: 'size', head: t('register.communes.size'), cell: size, width: '26%' },
        {
          key: 'plans',
          head: t('register.communes.plans'),
          figure: ({ plans }) => String(plans),
          width: 90,
        },
        {
          key: 'people',
          head: t('register.communes.people'),
          figure: ({ people }) => String(people),
          width: 100,
        },
        { key: 'signed', head: t('register.communes.signedOff'), cell: signedOff, width: 170 },
        ...(mayKeep
          ? [
              {
                key: 'rename',
                head: <span className="visually-hidden">{t('register.steps')}</span>,
                cell: rename,
                width: 100,
              },
            ]
          : []),
      ]}
      phone={(it) => (
        <div className={classes.card}>
          {name(it)}
          <p className={classes.muted}>
            {t('register.communes.counts', { code: it.code, plans: it.plans, people: it.people })}
            {it.signedOff &&
              ` · ${t('register.communes.signed', { round: period.nameInText(it.signedOff) })}`}
          </p>
          <div className={classes.steps}>
            {size(it)}
            {mayKeep && rename(it)}
          </div>
        </div>
      )}
    />
  )
}
