import { Tabs } from '@mantine/core'
import { can } from '@tien-do/domain'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from '../../lib/translation.ts'
import { actorOf, useSession } from '../../lib/session.ts'
import { FigureComments } from './figure-comments.tsx'
import { FigureEvidence } from './figure-evidence.tsx'
import { FigureHistory } from './figure-history.tsx'
import { figureQueries, type FigureKey } from './figure-queries.ts'
import classes from './figure.module.css'

export interface FigureOf extends FigureKey {
  unit: string | null
  /** The commune's, and the offices concerned: who may comment follows from them. */
  slug: string
  enteringOfficeId: string | null
  supportOfficeIds: readonly string[]
}

/** What stands behind one value: its evidence, what was said about it, its history. */
export function FigureRecord({ indicatorId, period, unit, ...owned }: FigureOf) {
  const { t } = useTranslation()
  const figure = { indicatorId, period }
  const { data } = useQuery(figureQueries.evidence(figure))
  const discusses = useDiscusses(owned)
  const files = data?.items.length ?? 0
  return (
    <Tabs
      key={`${indicatorId} ${period}`}
      defaultValue="evidence"
      keepMounted={false}
      className={classes.record}
    >
      <Tabs.List>
        <Tabs.Tab value="evidence">
          {t('figureRecord.evidence')}
          {files > 0 && <span className={classes.count}>{files}</span>}
        </Tabs.Tab>
        {discusses && <Tabs.Tab value="comments">{t('figureRecord.comments')}</Tabs.Tab>}
        <Tabs.Tab value="history">{t('figureRecord.history')}</Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="evidence">
        <FigureEvidence {...figure} />
      </Tabs.Panel>
      {discusses && (
        <Tabs.Panel value="comments">
          <FigureComments {...figure} />
        </Tabs.Panel>
      )}
      <Tabs.Panel value="history">
        <FigureHistory {...figure} unit={unit} />
      </Tabs.Panel>
    </Tabs>
  )
}

function useDiscusses({ slug, ...offices }: Omit<FigureOf, 'unit' | keyof FigureKey>): boolean {
  const session = useSession()
  const commune = session?.memberships.find((it) => it.commune?.slug === slug)?.commune
  if (!session || !commune) return false
  return can.commentFigure(actorOf(session), { communeCode: commune.code, ...offices })
}
