import type { Publication, Round } from '@tien-do/contract'
import type { ReactNode } from 'react'
import { useTranslation } from '../../lib/translation.ts'
import { Link } from 'react-router'
import { communeTitle } from '../../lib/format.ts'
import { useAddress } from '../../lib/use-address.ts'
import { usePeriodWords } from '../../lib/use-period-words.ts'
import { PageHeader } from '../../ui/page-header.tsx'
import { RoundSelect } from '../../ui/round-select.tsx'

interface Props {
  publication: Publication
  rounds: readonly Round[]
  actions: ReactNode
}

export function PublicationHeader({ publication, rounds, actions }: Props) {
  const { t } = useTranslation()
  const { inText } = usePeriodWords()
  const { change } = useAddress()
  const { commune, round, items, may } = publication
  const name = inText(round.period)
  const out = items.filter((it) => it.published).length
  const corrected = items.filter((it) => it.corrected).length
  const state =
    round.lockedAt === null
      ? 'notSigned'
      : items.length === 0
        ? 'empty'
        : out === 0
          ? 'none'
          : 'some'
  const lead =
    corrected > 0
      ? t('publication.lead.corrected', { count: corrected })
      : t(may.publish ? 'publication.lead.choose' : 'publication.lead.read')
  return (
    <PageHeader
      title={t('publication.titleOf', { round: name })}
      context={communeTitle(commune)}
      actions={
        <>
          {out > 0 && (
            <Link to={`/p/${commune.slug}?round=${round.period}`}>
              {t('publication.seePublic')}
            </Link>
          )}
          <RoundSelect
            rounds={rounds}
            value={round.id}
            onChange={(period) => change({ round: period })}
          />
          {actions}
        </>
      }
      finding={t(`publication.finding.${state}`, { round: name, out, count: items.length })}
      {...(round.lockedAt && items.length > 0 ? { lead } : {})}
    />
  )
}
