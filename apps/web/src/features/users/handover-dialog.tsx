import { NativeSelect } from '@mantine/core'
import type { CommuneRef } from '@tien-do/contract'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from '../../lib/translation.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { TableSkeleton } from '../../ui/skeletons.tsx'
import { HandoverForm } from './handover-form.tsx'
import { handoverQueries, type Place } from './handover-queries.ts'
import classes from './users.module.css'
import type { RegisteredUser } from './users-queries.ts'

interface Props {
  user: RegisteredUser
  commune: CommuneRef
  onClose: () => void
  onDone: (words: string) => void
}

const placesOf = ({ memberships }: RegisteredUser, slug: string) =>
  memberships.flatMap(({ role, commune, office }) => {
    if (commune?.slug !== slug || role === 'city_admin' || role === 'city_analyst') return []
    const place: Place = { role, ...(office ? { office: office.id } : {}) }
    return [{ place, office: office?.name ?? null }]
  })

/** Passes one place of a person on: first what goes with it, then to whom. */
export function HandoverDialog({ user, commune, onClose, onDone }: Props) {
  const { t } = useTranslation()
  const places = placesOf(user, commune.slug)
  const [chosen, setChosen] = useState(0)
  // Once it is passed on there is no place left to ask about.
  const place = places[chosen]?.place
  const preview = useQuery({
    ...handoverQueries.preview(commune.slug, user.id, place ?? { role: 'leader' }),
    enabled: place !== undefined,
  })
  return (
    <Dialog
      onClose={onClose}
      title={t('handover.title', { name: user.name })}
      closeButtonProps={{ 'aria-label': t('users.close') }}
      closeOnClickOutside={false}
      size="lg"
    >
      <div className={classes.form}>
        {places.length > 1 && (
          <NativeSelect
            label={t('handover.place')}
            value={String(chosen)}
            onChange={(event) => setChosen(Number(event.currentTarget.value))}
            data={places.map((it, i) => ({
              value: String(i),
              label: [t(`role.${it.place.role}`), it.office].filter(Boolean).join(' · '),
            }))}
          />
        )}
        {preview.error && (
          <ErrorState
            headingLevel={3}
            error={preview.error}
            onRetry={() => void preview.refetch()}
          />
        )}
        {preview.isPending && <TableSkeleton rows={4} />}
        {preview.data && (
          <HandoverForm
            key={chosen}
            preview={preview.data}
            slug={commune.slug}
            onClose={onClose}
            onDone={onDone}
          />
        )}
      </div>
    </Dialog>
  )
}
