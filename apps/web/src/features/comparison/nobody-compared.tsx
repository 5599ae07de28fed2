import { Button } from '@mantine/core'
import type { Comparison } from '@tien-do/contract'
import { useTranslation } from '../../lib/translation.ts'
import type { ComparisonQuestion } from '../../lib/comparison.ts'
import { useAddress } from '../../lib/use-address.ts'
import { EmptyState } from '../../ui/empty-state.tsx'

interface Props {
  comparison: Comparison
  question: ComparisonQuestion
}

/** No plan has the indicator in this unit; or only the group that was chosen has none. */
export function NobodyCompared({ comparison, question: { peer, size } }: Props) {
  const { t } = useTranslation()
  const { change } = useAddress()
  if (peer === undefined && size === undefined)
    return (
      <EmptyState
        title={t('comparison.nobody')}
        text={t('comparison.nobodyText', { unit: comparison.unit })}
      />
    )
  return (
    <EmptyState
      title={t('comparison.noneOfGroup')}
      text={t('comparison.noneOfGroupText')}
      action={
        <Button variant="default" onClick={() => change({ peer: null, size: null })}>
          {t('filter.clear')}
        </Button>
      }
    />
  )
}
