import type { SearchHit, SearchKind } from '@tien-do/contract'
import { useTranslation } from '../../lib/translation.ts'
import { Link } from 'react-router'
import { Section } from '../../ui/section.tsx'
import { hitAddress } from './hit-address.ts'
import { HitWords } from './hit-words.tsx'
import classes from './search.module.css'

interface Props {
  kind: SearchKind
  hits: readonly SearchHit[]
  /** Where there are more of the kind than stand here. */
  allAt: string | null
}

/** The results of one kind. */
export function HitSection({ kind, hits, allAt }: Props) {
  const { t } = useTranslation()
  if (hits.length === 0) return null
  return (
    <Section
      title={t(`search.kind.${kind}`)}
      {...(allAt === null
        ? { note: String(hits.length) }
        : { actions: <Link to={allAt}>{t('search.allOfKind')}</Link> })}
      flush
    >
      <ul className={classes.list}>
        {hits.map((hit) => (
          <li key={`${hit.id}/${hit.commune?.code}/${hit.title}`}>
            <Link to={hitAddress(hit)} className={classes.row ?? ''}>
              <HitWords hit={hit} />
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  )
}
