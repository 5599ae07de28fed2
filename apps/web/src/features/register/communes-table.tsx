import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { usePeriodWords } from '../../lib/use-period-words.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { InventedMark } from '../../ui/invented-mark.tsx'
import type { RegisteredCommune } from './communes-queries.ts'
import classes from './register.module.css'

interface Props {
  communes: readonly RegisteredCommune[]
  mayKeep: boolean
  onRename: (commune: RegisteredCommune) => void
}

/** The communes of the city with what hangs on each. */
export function CommunesTable({ communes, mayKeep, onRename }: Props) {
  const { t } = useTranslation()
  const period = usePeriodWords()
  const name = (it: RegisteredCommune) => (
    <div className={classes.cell}>
      <span>
        {it.plans > 0 ? (
          <Link className={classes.name} to={`/c/${it.slug}`}>
            {t(`kind.${it.kind}`)} {it.name}
          </Link>
        ) : (
          <span className={classes.name}>
            {t(`kind.${it.kind}`)} {it.name}
          </span>
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
  const rename = (it: RegisteredCommune) => (
    <button
      type="button"
      className={classes.link}
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
      columns={[
        { key: 'code', head: t('register.communes.codeHead'), cell: ({ code }) => code, width: 90 },
        { key: 'name', head: t('register.communes.nameHead'), rowHead: true, cell: name },
        {
          key: 'plans',
          head: t('register.communes.plans'),
          figure: ({ plans }) => String(plans),
          width: 110,
        },
        {
          key: 'people',
          head: t('register.communes.people'),
          figure: ({ people }) => String(people),
          width: 130,
        },
        { key: 'signed', head: t('register.communes.signedOff'), cell: signedOff, width: 220 },
        ...(mayKeep ? [{ key: 'rename', head: '', cell: rename, width: 100 }] : []),
      ]}
      phone={(it) => (
        <div className={classes.card}>
          {name(it)}
          <p className={classes.muted}>
            {t('register.communes.counts', { code: it.code, plans: it.plans, people: it.people })}
            {it.signedOff &&
              ` · ${t('register.communes.signed', { round: period.nameInText(it.signedOff) })}`}
          </p>
          {mayKeep && rename(it)}
        </div>
      )}
    />
  )
}
