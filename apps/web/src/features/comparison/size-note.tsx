import type { Comparison } from '@tien-do/contract'
import { can } from '@tien-do/domain'
import { useTranslation } from '../../lib/translation.ts'
import { Link } from 'react-router'
import { actorOf, useSession } from '../../lib/session.ts'
import classes from './comparison.module.css'

/** Where populations are lacking, a group by size is not whole: it is said, and where to enter them. */
export function SizeNote({ sizes }: Pick<Comparison, 'sizes'>) {
  const { t } = useTranslation()
  const session = useSession()
  const { unknown, small, medium, large } = sizes
  if (unknown === 0) return null
  return (
    <p className={classes.sizeNote}>
      {small + medium + large === 0
        ? t('size.noneKnown')
        : t('size.someUnknown', { count: unknown })}{' '}
      {session && can.administer(actorOf(session)) ? (
        <Link to="/city/communes">{t('size.enter')}</Link>
      ) : (
        t('size.askAdmin')
      )}
    </p>
  )
}
