import type { CommuneRef } from '@tien-do/contract'
import { useDisclosure, useMediaQuery } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, type MouseEvent } from 'react'
import { communeTitle } from '../../lib/format.ts'
import { useTranslation } from '../../lib/translation.ts'
import { Outlet, ScrollRestoration, useMatches } from 'react-router'
import { useSearchKey } from '../../features/search/use-search-key.ts'
import { useKeepsFigures } from '../../lib/kept/use-keeps-figures.ts'
import { myWorkQueries } from '../../lib/my-work.ts'
import { sessionQueries, useSession } from '../../lib/session.ts'
import { DemoStrip } from '../../ui/demo-strip.tsx'
import { PrintFoot, PrintHead } from '../../ui/print-sheet.tsx'
import { PageSkeleton } from '../../ui/skeletons.tsx'
import { isDeclared } from '../pages.ts'
import type { RouteHandle } from '../router.tsx'
import { Arrival } from './arrival.tsx'
import { navigationOf, tabsOf } from './navigation.ts'
import { PhoneHeader } from './phone-header.tsx'
import classes from './shell.module.css'
import { Sidebar } from './sidebar.tsx'
import { TabBar } from './tab-bar.tsx'
import { usePlace } from './use-place.ts'

const QuickSearch = lazy(async () => ({
  default: (await import('../../features/search/quick-search.tsx')).QuickSearch,
}))

const UnsentStrip = lazy(async () => ({
  default: (await import('./unsent-strip.tsx')).UnsentStrip,
}))

/** Navigation around a page: a side bar, a rail of icons, or a bar of tabs, by width. */
export function Shell() {
  const { t } = useTranslation()
  const session = useSession() ?? null
  const place = usePlace(session)
  const handles = useMatches().map(({ handle }) => handle as RouteHandle | undefined)
  const wide = handles.some((it) => it?.wide)
  const hasFigures = handles.some((it) => it?.area === 'commune' || it?.area === 'city')
  const rail = useMediaQuery(
    `(min-width: 768px) and (max-width: ${wide ? 1599 : 1199}px)`,
    undefined,
    { getInitialValueInEffect: false },
  )
  const demonstration = useQuery(sessionQueries.demonstration)
  const waits = useQuery({ ...myWorkQueries.count, enabled: session !== null })
  const waiting = waits.data?.all ?? 0
  const [searching, search] = useDisclosure()
  useSearchKey(session ? search.open : null)
  const keepsFigures = useKeepsFigures()
  const sections = navigationOf(session, place, isDeclared)
  const demoDay = session && demonstration.data?.on ? demonstration.data.asOf : null

  return (
    <div className={classes.shell} data-rail={rail}>
      <a className={classes.skip} href="#content" onClick={skip}>
        {t('shell.skip')}
      </a>
      <Sidebar
        session={session}
        place={place}
        sections={sections}
        waiting={waiting}
        onSearch={search.open}
      />
      <PhoneHeader session={session} place={place} />
      {/* A page that has a head of its own writes it over this one. */}
      <PrintHead text={place ? communeTitle(place) : t('shell.city')} />
      <PrintFoot />
      <div className={classes.column}>
        {hasFigures && demoDay !== null && <DemoStrip asOf={demoDay} what={t(inventedIn(place))} />}
        {session && keepsFigures && (
          <Suspense fallback={null}>
            <UnsentStrip />
          </Suspense>
        )}
        <main id="content" tabIndex={-1} className={classes.main}>
          <Suspense fallback={<PageSkeleton />}>
            <Outlet />
          </Suspense>
        </main>
      </div>
      <TabBar
        tabs={tabsOf(sections)}
        sections={sections}
        waiting={waiting}
        onSearch={session ? search.open : null}
      />
      {searching && (
        <Suspense fallback={null}>
          <QuickSearch onClose={search.close} />
        </Suspense>
      )}
      <Arrival />
      <ScrollRestoration />
    </div>
  )
}

/** What of a page is made up: figures, in the city also whole communes, or everything. */
const inventedIn = (place: CommuneRef | null) =>
  place === null ? 'demo.whatCity' : place.demo ? 'demo.whatInvented' : 'demo.what'

/** Without an entry in the history, which would ask whether to leave a page with typed figures. */
function skip(event: MouseEvent) {
  event.preventDefault()
  document.getElementById('content')?.focus()
}
