import { useTranslation } from '../../lib/translation.ts'
import { fold } from '../../lib/fold.ts'
import { useAddress } from '../../lib/use-address.ts'
import { useFormat } from '../../lib/use-format.ts'
import { usePick } from '../../lib/use-language.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { SearchBar } from '../../ui/search-bar.tsx'
import { Card } from '../../ui/section.tsx'
import type { CatalogueEntry } from './catalogue-queries.ts'
import classes from './register.module.css'

interface Props {
  entries: readonly CatalogueEntry[]
  onOpen: (entry: CatalogueEntry) => void
  onShowUsers: (entry: CatalogueEntry) => void
}

/** Every definition with what can be compared by it. */
export function CatalogueTable({ entries, onOpen, onShowUsers }: Props) {
  const { t } = useTranslation()
  const { address } = useAddress()
  const format = useFormat()
  const pick = usePick()
  const wanted = fold(address.get('search') ?? '').trim()
  const shown = entries.filter((it) => fold(pick(it.name)).includes(wanted))
  const joined = (words: (string | null | false)[]) => words.filter(Boolean).join(' · ')
  const name = (it: CatalogueEntry) => (
    <div className={classes.cell}>
      <button type="button" className={classes.link} onClick={() => onOpen(it)}>
        <b className={classes.name}>{pick(it.name)}</b>
      </button>
      <span className={classes.muted}>
        {joined([
          it.shortName && t('register.catalogue.shortOf', { name: pick(it.shortName) }),
          it.authority,
          !it.confirmed && t('register.catalogue.unconfirmed'),
          it.edited && t('register.catalogue.edited'),
        ])}
      </span>
    </div>
  )
  const notes = (it: CatalogueEntry) =>
    joined([
      it.breaks.length > 0 &&
        t('register.catalogue.breaksOf', { years: it.breaks.map(({ year }) => year).join(', ') }),
      it.smallDifference !== null &&
        t('register.catalogue.smallOf', { value: format.value(it.smallDifference, it.unit) }),
    ])
  const used = (it: CatalogueEntry) => (
    <div className={classes.cell}>
      {it.indicators === 0 ? (
        <span className={classes.muted}>{t('register.catalogue.unused')}</span>
      ) : (
        <button type="button" className={classes.link} onClick={() => onShowUsers(it)}>
          {t('register.catalogue.used', { count: it.indicators })}
        </button>
      )}
      {it.otherUnit > 0 && (
        <span className={classes.warn}>
          {t('register.catalogue.otherUnit', { count: it.otherUnit })}
        </span>
      )}
    </div>
  )
  return (
    <>
      <SearchBar label={t('register.catalogue.search')} />
      {shown.length === 0 ? (
        <EmptyState title={t('register.catalogue.none')} text={t('register.catalogue.noneText')} />
      ) : (
        <Card flush>
          <DataTable
            caption={t('register.catalogue.definitions')}
            rows={shown}
            rowKey={({ slug }) => slug}
            rowHeight={52}
            rowsBelow={1000}
            groupOf={(it) => pick(it.group)}
            columns={[
              {
                key: 'name',
                head: t('register.catalogue.name'),
                rowHead: true,
                cell: name,
                width: '36%',
              },
              {
                key: 'unit',
                head: t('register.catalogue.unit'),
                cell: (it) => (
                  <div className={classes.cell}>
                    {it.unit}
                    <span className={classes.muted}>{t(`direction.${it.direction}`)}</span>
                  </div>
                ),
                width: 150,
              },
              {
                key: 'notes',
                head: t('register.catalogue.comparability'),
                cell: (it) => (
                  <div className={classes.cell}>
                    <span className={classes.muted}>{notes(it)}</span>
                    {it.comparabilityNote && (
                      <span className={classes.noteText}>{pick(it.comparabilityNote)}</span>
                    )}
                  </div>
                ),
              },
              { key: 'used', head: t('register.catalogue.usedBy'), cell: used, width: 160 },
            ]}
            phone={(it) => (
              <div className={classes.card}>
                {name(it)}
                <p className={classes.muted}>
                  {joined([it.unit, t(`direction.${it.direction}`), notes(it)])}
                  {it.comparabilityNote && (
                    <span className={classes.noteText}>{pick(it.comparabilityNote)}</span>
                  )}
                </p>
                {used(it)}
              </div>
            )}
          />
        </Card>
      )}
    </>
  )
}
