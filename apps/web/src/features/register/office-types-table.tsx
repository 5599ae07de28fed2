import { useTranslation } from '../../lib/translation.ts'
import { usePick } from '../../lib/use-language.ts'
import { DataTable } from '../../ui/data-table.tsx'
import type { CountedOfficeType } from './office-types-queries.ts'
import classes from './register.module.css'

interface Props {
  types: readonly CountedOfficeType[]
  mayKeep: boolean
  onChange: (type: CountedOfficeType) => void
}

/** The types of offices in their order, with how many offices each has. */
export function OfficeTypesTable({ types, mayKeep, onChange }: Props) {
  const { t, i18n } = useTranslation()
  const pick = usePick()
  const name = (it: CountedOfficeType) => (
    <div className={classes.cell}>
      <span className={classes.name}>{pick(it.name)}</span>
      <span className={classes.muted} lang={i18n.language === 'vi' ? 'en' : 'vi'}>
        {i18n.language === 'vi' ? it.name.en : it.name.vi}
      </span>
    </div>
  )
  const change = (it: CountedOfficeType) => (
    <button
      type="button"
      className={classes.link}
      aria-label={t('register.types.changeOf', { name: pick(it.name) })}
      onClick={() => onChange(it)}
    >
      {t('register.change')}
    </button>
  )
  return (
    <DataTable
      caption={t('register.types.title')}
      rows={types}
      rowKey={({ slug }) => slug}
      rowHeight={56}
      columns={[
        {
          key: 'order',
          head: t('register.types.order'),
          figure: ({ order }) => String(order),
          width: 90,
        },
        { key: 'name', head: t('register.types.name'), rowHead: true, cell: name },
        {
          key: 'offices',
          head: t('register.types.offices'),
          figure: ({ offices }) => String(offices),
          width: 190,
        },
        ...(mayKeep
          ? [
              {
                key: 'change',
                head: <span className="visually-hidden">{t('register.steps')}</span>,
                cell: change,
                width: 90,
              },
            ]
          : []),
      ]}
      phone={(it) => (
        <div className={classes.card}>
          {name(it)}
          <p className={classes.muted}>
            {t('register.types.counts', { order: it.order, count: it.offices })}
          </p>
          {mayKeep && change(it)}
        </div>
      )}
    />
  )
}
