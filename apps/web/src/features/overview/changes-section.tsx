import { Button } from '@mantine/core'
import {
  IconArrowDown,
  IconArrowsVertical,
  IconArrowUp,
  IconFileCheck,
  IconLineDashed,
  type Icon,
} from '@tabler/icons-react'
import type { Change, Changes, Overview } from '@tien-do/contract'
import type { ChangeKind } from '@tien-do/domain'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from '../../lib/translation.ts'
import { Link } from 'react-router'
import { formatDay } from '../../lib/format.ts'
import { indicatorPath } from '../../lib/overview.ts'
import { usePick } from '../../lib/use-language.ts'
import { usePeriodWords } from '../../lib/use-period-words.ts'
import { useUnfolding } from '../../lib/use-printing.ts'
import { useFormat } from '../../lib/use-format.ts'
import { ErrorState } from '../../ui/error-state.tsx'
import { Section } from '../../ui/section.tsx'
import { TableSkeleton } from '../../ui/skeletons.tsx'
import { changesQueries } from './changes-queries.ts'
import classes from './changes.module.css'

const icons: Record<ChangeKind, Icon> = {
  down: IconArrowDown,
  missing: IconLineDashed,
  up: IconArrowUp,
  reported: IconFileCheck,
  moved: IconArrowsVertical,
}
const openAtFirst = 6

interface Props {
  overview: Overview
  /** The rows that the page is narrowed to. */
  shown: ReadonlySet<string>
}

/** What became better, worse, new or missing since the round before, each a link. */
export function ChangesSection({ overview, shown }: Props) {
  const { t } = useTranslation()
  const { inText } = usePeriodWords()
  const [open, unfold] = useUnfolding()
  const { slug } = overview.commune
  const { year, round } = overview
  const { data, error, refetch } = useQuery(changesQueries.of(slug, { year, round }))
  const title = data?.before
    ? t('changes.title', { round: inText(data.before) })
    : t('changes.titleOpen')
  const items = data?.items.filter(({ id }) => shown.has(id)) ?? []
  const corrections = data?.corrections.filter(({ id }) => shown.has(id)) ?? []
  const visible = open || items.length <= openAtFirst + 1 ? items : items.slice(0, openAtFirst)
  return (
    <Section title={title} {...(data ? { note: noteOf(data) } : {})}>
      {error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : !data ? (
        <TableSkeleton rows={4} />
      ) : (
        <>
          {items.length === 0 && <p className={classes.quiet}>{emptyWords(data)}</p>}
          <ul className={classes.list}>
            {visible.map((it) => (
              <Item key={it.id} slug={slug} change={it} />
            ))}
          </ul>
          {visible.length < items.length && (
            <Button
              variant="transparent"
              size="compact-sm"
              p={0}
              className={classes.more ?? ''}
              onClick={unfold}
            >
              {t('changes.more', { count: items.length - visible.length })}
            </Button>
          )}
          <Corrections slug={slug} corrections={corrections} />
        </>
      )}
    </Section>
  )

  function noteOf({ now }: Changes) {
    return now === null ? '' : t('changes.note', { round: inText(now) })
  }

  function emptyWords({ now, before }: Changes) {
    if (now === null) return t('changes.noFigures')
    if (before === null) return t('changes.first', { round: inText(now) })
    return t('changes.none')
  }
}

function Item({ slug, change: it }: { slug: string; change: Change }) {
  const { t } = useTranslation()
  const pick = usePick()
  const Glyph = icons[it.kind]
  return (
    <li className={classes.item} data-kind={it.kind}>
      <Glyph size={18} stroke={1.8} role="img" aria-label={t(`changes.kind.${it.kind}`)} />
      <div>
        <Link to={indicatorPath(slug, it.code)} className={classes.name}>
          <span className="figures">{it.code}</span> <span lang="vi">{it.name}</span>
        </Link>
        <p className={classes.sentence}>{pick(it.sentence)}</p>
      </div>
    </li>
  )
}

function Corrections({ slug, corrections }: { slug: string; corrections: Changes['corrections'] }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { inText } = usePeriodWords()
  if (corrections.length === 0) return null
  return (
    <>
      <h3 className={classes.head}>{t('changes.corrections', { count: corrections.length })}</h3>
      <ul className={classes.list}>
        {corrections.map((it) => (
          <li key={`${it.id} ${it.period} ${it.at}`} className={classes.correction}>
            <Link to={indicatorPath(slug, it.code)} className={classes.name}>
              <span className="figures">{it.code}</span> {it.name}
            </Link>
            <p className={classes.sentence}>
              {t('changes.correction', {
                round: inText(it.period),
                from: format.value(it.from, it.unit),
                to: format.value(it.to, it.unit),
                day: formatDay(it.at.slice(0, 10)),
              })}
            </p>
          </li>
        ))}
      </ul>
    </>
  )
}
