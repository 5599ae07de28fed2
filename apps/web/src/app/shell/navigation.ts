import {
  IconAdjustments,
  IconBook,
  IconBuildingCommunity,
  IconCalendarEvent,
  IconClipboardCheck,
  IconClipboardData,
  IconFileSearch,
  IconFileText,
  IconGridDots,
  IconFlag,
  IconHierarchy3,
  IconInbox,
  IconLayoutDashboard,
  IconListCheck,
  IconListDetails,
  IconMap2,
  IconRoute,
  IconSitemap,
  IconStack2,
  IconTable,
  IconTargetArrow,
  IconWorld,
  IconUsers,
  type Icon,
} from '@tabler/icons-react'
import type { Session } from '@tien-do/contract'
import { can } from '@tien-do/domain'
import { actorOf, isOfCity } from '../../lib/session.ts'
import type vi from '../../locales/vi/index.ts'

export type NavKey = keyof typeof vi.nav

export interface NavEntry {
  /** The address pattern of pages.ts. */
  path: string
  to: string
  label: NavKey
  icon: Icon
}
export interface NavSection {
  label: NavKey | null
  entries: NavEntry[]
}

/** The commune whose pages are open: its slug, and its code where a membership tells it. */
interface Place {
  slug: string
  code: string | null
}

/** What a person finds in the menu. `isDeclared` keeps out what has no page yet. */
export function navigationOf(
  session: Session | null,
  place: Place | null,
  isDeclared: (path: string) => boolean,
): NavSection[] {
  const sections = [
    ...(place && session ? communeSections(session, place) : []),
    ...general(session, place),
  ]
  return sections
    .map(({ label, entries }) => ({ label, entries: entries.filter((it) => isDeclared(it.path)) }))
    .filter(({ entries }) => entries.length > 0)
}

const myWork: NavEntry = { path: '/me', to: '/me', label: 'myWork', icon: IconInbox }

function communeSections(session: Session, { slug, code }: Place): NavSection[] {
  const actor = actorOf(session)
  const owned = { communeCode: code ?? '' }
  const at = (page: string, label: NavKey, icon: Icon): NavEntry => ({
    path: `/c/:slug${page}`,
    to: `/c/${slug}${page}`,
    label,
    icon,
  })
  const doing = [
    ...(can.openEntry(actor, owned) ? [at('/entry', 'entry', IconTable)] : []),
    ...(can.review(actor, owned) ? [at('/review', 'review', IconClipboardCheck)] : []),
    ...(can.openEntry(actor, owned) ? [at('/rounds', 'rounds', IconCalendarEvent)] : []),
    ...(can.review(actor, owned) ? [at('/publication', 'publication', IconWorld)] : []),
    ...(can.coordinate(actor, owned) ? [at('/settings', 'settings', IconAdjustments)] : []),
    // The coordinator finds them among the settings.
    ...(can.seeUsers(actor, owned) && !can.coordinate(actor, owned)
      ? [at('/settings/users', 'users', IconUsers)]
      : []),
    ...(can.readAudit(actor, owned) ? [at('/audit', 'audit', IconFileSearch)] : []),
  ]
  return [
    {
      label: null,
      entries: [
        at('', 'overview', IconLayoutDashboard),
        at('/indicators', 'indicators', IconTargetArrow),
        at('/tasks', 'tasks', IconListCheck),
        at('/programmes', 'programmes', IconStack2),
        at('/directives', 'directives', IconHierarchy3),
        at('/plan', 'plan', IconFileText),
      ],
    },
    {
      label: 'doing',
      entries: [myWork, ...doing],
    },
  ]
}

function general(session: Session | null, place: Place | null): NavSection[] {
  const city = session !== null && isOfCity(session)
  const compare: NavEntry[] = session
    ? [
        {
          path: '/city/compare',
          to: '/city/compare',
          label: city ? 'compareOne' : 'compare',
          icon: IconRoute,
        },
      ]
    : []
  const overview: NavEntry[] = city
    ? [
        { path: '/city', to: '/city', label: 'cityOverview', icon: IconBuildingCommunity },
        ...(place ? [] : [myWork]),
      ]
    : []
  const matrix: NavEntry[] = city
    ? [
        { path: '/city/matrix', to: '/city/matrix', label: 'matrix', icon: IconGridDots },
        {
          path: '/city/reporting',
          to: '/city/reporting',
          label: 'reporting',
          icon: IconClipboardData,
        },
      ]
    : []
  const at = (page: string, label: NavKey, icon: Icon): NavEntry => ({
    path: `/city${page}`,
    to: `/city${page}`,
    label,
    icon,
  })
  const actor = session && actorOf(session)
  const register: NavEntry[] = [
    ...(actor && can.keepCatalogue(actor)
      ? [at('/catalogue', 'catalogue', IconListDetails), at('/assigned', 'assigned', IconFlag)]
      : []),
    ...(actor && can.readCity(actor) ? [at('/communes', 'communes', IconMap2)] : []),
    ...(actor && can.administer(actor) ? [at('/office-types', 'officeTypes', IconSitemap)] : []),
  ]
  const users: NavEntry[] =
    session && can.administer(actorOf(session))
      ? [{ path: '/city/users', to: '/city/users', label: 'cityUsers', icon: IconUsers }]
      : []
  const audit: NavEntry[] =
    session && can.administer(actorOf(session))
      ? [{ path: '/city/audit', to: '/city/audit', label: 'cityAudit', icon: IconFileSearch }]
      : []
  return [
    {
      label: session ? 'summing' : null,
      entries: [
        ...overview,
        ...compare,
        ...matrix,
        ...register,
        ...users,
        ...audit,
        { path: '/method', to: '/method', label: 'method', icon: IconBook },
      ],
    },
  ]
}

/** What fits in a fifth of a phone's width. */
const shortWords: Partial<Record<NavKey, NavKey>> = {
  cityOverview: 'overview',
  compareOne: 'compareShort',
  matrix: 'matrixShort',
}

/** The five places of the bottom bar on a phone, the fifth being "more". */
export function tabsOf(sections: NavSection[]): NavEntry[] {
  const all = sections.flatMap(({ entries }) => entries)
  const of = (wished: NavKey[]) =>
    wished.flatMap((label) => all.filter((entry) => entry.label === label))
  const here = of(['overview', 'indicators', 'tasks', 'myWork', 'entry', 'review'])
  const tabs = here.some(({ label }) => label === 'overview')
    ? here
    : of(['cityOverview', 'compareOne', 'matrix', 'myWork', 'entry', 'review']).map((entry) => ({
        ...entry,
        label: shortWords[entry.label] ?? entry.label,
      }))
  return (tabs.length > 0 ? tabs : all).slice(0, 4)
}
