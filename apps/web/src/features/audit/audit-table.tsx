import type { AuditEvent } from '@tien-do/contract'
import { useTranslation } from '../../lib/translation.ts'
import { useFormat } from '../../lib/use-format.ts'
import { DataTable, type Column } from '../../ui/data-table.tsx'
import classes from './audit.module.css'
import { ByPart, ChangePart, FromPart, WhatPart } from './event-parts.tsx'

interface Props {
  events: readonly AuditEvent[]
  names: Readonly<Record<string, string>>
  /** The city's list says of which commune. */
  withCommune: boolean
}

export function AuditTable({ events, names, withCommune }: Props) {
  const { t } = useTranslation()
  const { instant } = useFormat()
  const columns: Column<AuditEvent>[] = [
    {
      key: 'at',
      head: t('audit.columns.at'),
      width: 142,
      cell: (event) => (
        <time dateTime={event.at} className={classes.at}>
          {instant(event.at)}
        </time>
      ),
    },
    {
      key: 'by',
      head: t('audit.columns.by'),
      width: 190,
      cell: (event) => <ByPart event={event} />,
    },
    {
      key: 'what',
      head: t('audit.columns.what'),
      width: '30%',
      rowHead: true,
      cell: (event) => (
        <div className={classes.what}>
          <WhatPart event={event} withCommune={withCommune} />
        </div>
      ),
    },
    {
      key: 'change',
      head: t('audit.columns.change'),
      cell: (event) => <ChangePart event={event} names={names} />,
    },
    {
      key: 'from',
      head: t('audit.columns.from'),
      width: 120,
      cell: (event) => (
        <div className={classes.from}>
          <FromPart event={event} />
        </div>
      ),
    },
  ]
  return (
    <div className={classes.log}>
      <DataTable
        caption={t('audit.title')}
        columns={columns}
        rows={events}
        rowKey={(event) => event.id}
        rowsBelow={1100}
        phone={(event) => (
          <div className={classes.card}>
            <div className={classes.what}>
              <WhatPart event={event} withCommune={withCommune} />
            </div>
            <ChangePart event={event} names={names} />
            <p className={classes.foot}>
              <time dateTime={event.at}>{instant(event.at)}</time>
              <ByPart event={event} />
              {event.address && <span className="figures">{event.address}</span>}
            </p>
          </div>
        )}
      />
    </div>
  )
}
