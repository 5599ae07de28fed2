import { communeKinds, type CommuneKind } from '@tien-do/domain'
import { useTranslation } from '../../lib/translation.ts'
import { useSession } from '../../lib/session.ts'
import { FilterSelect } from '../../ui/filter-select.tsx'

export const peerOf = (address: URLSearchParams): CommuneKind | null =>
  communeKinds.find((kind) => kind === address.get('peer')) ?? null

interface Props {
  value: CommuneKind | null
  onChange: (kind: string) => void
}

/** All communes, or those of one kind; for somebody of a commune its own kind is named. */
export function PeerSelect({ value, onChange }: Props) {
  const { t } = useTranslation()
  const own = useSession()?.memberships.map(({ commune }) => commune?.kind) ?? []
  const options = communeKinds.map((kind) => ({
    value: kind,
    label: own.includes(kind)
      ? t('comparison.peerOwn', { kind: t(`kind.${kind}`) })
      : t(`kind.${kind}`),
  }))
  return (
    <FilterSelect
      label={t('comparison.peer')}
      value={value ?? ''}
      options={[{ value: '', label: t('filter.all') }, ...options]}
      onChange={onChange}
    />
  )
}
