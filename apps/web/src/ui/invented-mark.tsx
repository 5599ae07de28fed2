import type { CommuneRef } from '@tien-do/contract'
import { useTranslation } from '../lib/translation.ts'
import classes from './invented-mark.module.css'

/** Stands beside the name of a commune that is invented, as a whole; beside a real one nothing does. */
export function InventedMark({ commune }: { commune: Pick<CommuneRef, 'demo'> }) {
  const { t } = useTranslation()
  return commune.demo ? (
    <>
      {' '}
      <small className={`${classes.mark} hatched`}>{t('demo.mark')}</small>
    </>
  ) : null
}
