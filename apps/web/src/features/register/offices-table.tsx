import { useTranslation } from '../../lib/translation.ts'
import { Link } from 'react-router'
import { useFormat } from '../../lib/use-format.ts'
import { usePick } from '../../lib/use-language.ts'
import { DataTable } from '../../ui/data-table.tsx'
import type { RegisteredOffice } from './offices-queries.ts'
import classes from './register.module.css'

interface Props {
  slug: string
  offices: readonly RegisteredOffice[]
  mayKeep: boolean
  onChange: (office: RegisteredOffice) => void
  onEnd: (office: RegisteredOffice) => void
}

export function OfficesTable({ slug, offices, mayKeep, onChange, onEnd }: Props) {
  const { t } = useTranslation()
  const pick = usePick()
  const name = (it: RegisteredOffice) => (
    <div className={classes.cell}>
      <Link className={classes.name} to={`/c/${slug}/offices/${it.id}`}>
        {it.name}
      </Link>
      {pick(it.typeName) !== it.name && <span className={classes.muted}>{pick(it.typeName)}</span>}
    </div>
  )
  const editors = (it: RegisteredOffice) =>
    it.leads > 0 && it.editors === 0 ? (
      <span className={classes.warn}>{t('register.offices.nobody')}</span>
    ) : (
      it.editors
    )
  const steps = (it: RegisteredOffice) => (
    <span className={classes.steps}>
      <button
        type="button"
        className={classes.link}
        aria-label={t('register.offices.changeOf', { name: it.name })}
        onClick={() => onChange(it)}
      >
        {t('register.change')}
      </button>
      <button
        type="button"
        className={classes.link}
        aria-label={t('register.offices.endOf', { name: it.name })}
        onClick={() => onEnd(it)}
      >
        {t('register.offices.end')}
      </button>
    </span>
  )
  return (
    <DataTable
      caption={t('register.offices.working')}
      rows={offices}
      rowKey={({ id }) => id}
      rowHeight={52}
      rowsBelow={1000}
      columns={[
        { key: 'name', head: t('register.offices.name'), rowHead: true, cell: name },
        {
          key: 'leads',
          head: t('register.offices.leads'),
          figure: ({ leads }) => String(leads),
          width: 110,
        },
        {
          key: 'supports',
          head: t('register.offices.supports'),
          figure: ({ supports }) => String(supports),
          width: 110,
        },
        {
          key: 'editors',
          head: t('register.offices.editors'),
          cell: editors,
          align: 'end',
          width: 150,
        },
        ...(mayKeep
          ? [
              {
                key: 'steps',
                pressed: true,
                head: <span className="visually-hidden">{t('register.steps')}</span>,
                cell: steps,
                width: 220,
              },
            ]
          : []),
      ]}
      phone={(it) => (
        <div className={classes.card}>
          {name(it)}
          <p className={classes.muted}>
            {t('register.offices.counts', { leads: it.leads, supports: it.supports })} ·{' '}
            {it.leads > 0 && it.editors === 0
              ? editors(it)
              : t('register.offices.editorCount', { count: it.editors })}
          </p>
          {mayKeep && steps(it)}
        </div>
      )}
    />
  )
}

/** Those that work no more: when, and who took their work over. */
export function EndedOfficesTable({ offices }: { offices: readonly RegisteredOffice[] }) {
  const { t } = useTranslation()
  const { day } = useFormat()
  const into = ({ mergedInto }: RegisteredOffice) =>
    mergedInto
      ? t('register.offices.mergedInto', { name: mergedInto.name })
      : t('register.offices.endedAlone')
  const when = ({ endedAt }: RegisteredOffice) => day(endedAt?.slice(0, 10) ?? null)
  return (
    <DataTable
      caption={t('register.offices.ended')}
      rows={offices}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'name',
          head: t('register.offices.name'),
          rowHead: true,
          cell: (it) => it.name,
          width: '40%',
        },
        { key: 'when', head: t('register.offices.endedOn'), cell: when, width: 140 },
        { key: 'into', head: t('register.offices.successor'), cell: into },
      ]}
      phone={(it) => (
        <div className={classes.cell}>
          <span className={classes.name}>{it.name}</span>
          <span className={classes.muted}>
            {t('register.offices.endedOn')} {when(it)} · {into(it)}
          </span>
        </div>
      )}
    />
  )
}
