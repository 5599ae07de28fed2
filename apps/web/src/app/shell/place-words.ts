import type { CommuneRef, Session } from '@tien-do/contract'
import { useTranslation } from '../../lib/translation.ts'
import { communeTitle } from '../../lib/format.ts'
import { isOfCity } from '../../lib/session.ts'

/** The two lines on top of the navigation. */
export function usePlaceWords(session: Session | null, place: CommuneRef | null) {
  const { t } = useTranslation()
  if (place) return { name: communeTitle(place), over: t('shell.city') }
  if (session && isOfCity(session))
    return { name: t('shell.cityShort'), over: t('shell.cityUnits') }
  return { name: t('app.name'), over: t('shell.city') }
}
