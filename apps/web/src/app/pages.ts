import type { ComponentType } from 'react'

type Load = () => Promise<{ Component: ComponentType }>

/**
 * Where a page stands: `bare` without navigation, `public` in the light frame that asks for no session, `open` to everybody, `commune`, `city` and `own`
 * (which shows no figures) only to those signed in; `screen` fills the screen, for them too.
 */
export type Area = 'bare' | 'public' | 'open' | 'commune' | 'city' | 'own' | 'screen'

export interface Page {
  path: string
  area: Area
  load: Load
  /** Grids and matrices take the full width; reading pages stay at 1144 px. */
  wide?: boolean
}

/** Every address of the app. A new page is a row here; its menu entry appears by itself. */
export const pages: readonly Page[] = [
  {
    path: '/sign-in',
    area: 'bare',
    load: async () => ({
      Component: (await import('../features/sign-in/sign-in-page.tsx')).SignInPage,
    }),
  },
  {
    path: '/c/:slug',
    area: 'commune',
    load: async () => ({
      Component: (await import('../features/overview/overview-page.tsx')).OverviewPage,
    }),
  },
  {
    path: '/c/:slug/indicators',
    area: 'commune',
    load: async () => ({
      Component: (await import('../features/indicators/indicators-page.tsx')).IndicatorsPage,
    }),
  },
  {
    path: '/c/:slug/indicators/:code',
    area: 'commune',
    load: async () => ({
      Component: (await import('../features/indicators/indicator-page.tsx')).IndicatorPage,
    }),
  },
  {
    path: '/c/:slug/entry',
    area: 'commune',
    wide: true,
    load: async () => ({
      Component: (await import('../features/entry/entry-page.tsx')).EntryPage,
    }),
  },
  {
    path: '/c/:slug/offices/:office',
    area: 'commune',
    load: async () => ({
      Component: (await import('../features/offices/office-page.tsx')).OfficePage,
    }),
  },
  {
    path: '/c/:slug/tasks',
    area: 'commune',
    load: async () => ({
      Component: (await import('../features/tasks/tasks-page.tsx')).TasksPage,
    }),
  },
  {
    path: '/c/:slug/tasks/:no',
    area: 'commune',
    load: async () => ({
      Component: (await import('../features/tasks/task-page.tsx')).TaskPage,
    }),
  },
  {
    path: '/c/:slug/programmes',
    area: 'commune',
    load: async () => ({
      Component: (await import('../features/plan/programmes-page.tsx')).ProgrammesPage,
    }),
  },
  {
    path: '/c/:slug/programmes/:no',
    area: 'commune',
    load: async () => ({
      Component: (await import('../features/plan/programme-page.tsx')).ProgrammePage,
    }),
  },
  {
    path: '/c/:slug/directives',
    area: 'commune',
    load: async () => ({
      Component: (await import('../features/plan/directives-page.tsx')).DirectivesPage,
    }),
  },
  {
    path: '/c/:slug/plan',
    area: 'commune',
    load: async () => ({
      Component: (await import('../features/plan/plan-page.tsx')).PlanPage,
    }),
  },
  {
    path: '/c/:slug/plan/findings',
    area: 'commune',
    load: async () => ({
      Component: (await import('../features/plan/plan-findings-page.tsx')).PlanFindingsPage,
    }),
  },
  {
    path: '/c/:slug/plan/revisions',
    area: 'commune',
    load: async () => ({
      Component: (await import('../features/plan/plan-revisions-page.tsx')).PlanRevisionsPage,
    }),
  },
  {
    path: '/c/:slug/compare',
    area: 'commune',
    load: async () => ({
      Component: (await import('../features/comparison/comparison-page.tsx')).ComparisonPage,
    }),
  },
  {
    path: '/city',
    area: 'city',
    load: async () => ({
      Component: (await import('../features/city/city-page.tsx')).CityPage,
    }),
  },
  {
    path: '/city/compare',
    area: 'city',
    load: async () => ({
      Component: (await import('../features/comparison/comparison-page.tsx')).ComparisonPage,
    }),
  },
  {
    path: '/city/reporting',
    area: 'city',
    wide: true,
    load: async () => ({
      Component: (await import('../features/reporting/reporting-page.tsx')).ReportingPage,
    }),
  },
  {
    path: '/city/matrix',
    area: 'city',
    wide: true,
    load: async () => ({
      Component: (await import('../features/matrix/matrix-page.tsx')).MatrixPage,
    }),
  },
  {
    path: '/c/:slug/review',
    area: 'commune',
    wide: true,
    load: async () => ({
      Component: (await import('../features/review/review-page.tsx')).ReviewPage,
    }),
  },
  {
    path: '/c/:slug/meeting',
    area: 'screen',
    load: async () => ({
      Component: (await import('../features/meeting/meeting-page.tsx')).MeetingPage,
    }),
  },
  {
    path: '/c/:slug/rounds',
    area: 'commune',
    wide: true,
    load: async () => ({
      Component: (await import('../features/rounds/rounds-page.tsx')).RoundsPage,
    }),
  },
  {
    path: '/c/:slug/rounds/:key',
    area: 'commune',
    load: async () => ({
      Component: (await import('../features/rounds/round-page.tsx')).RoundPage,
    }),
  },
  {
    path: '/c/:slug/publication',
    area: 'commune',
    wide: true,
    load: async () => ({
      Component: (await import('../features/publication/publication-page.tsx')).PublicationPage,
    }),
  },
  {
    path: '/c/:slug/settings',
    area: 'commune',
    wide: true,
    load: async () => ({
      Component: (await import('../features/set-up/set-up-page.tsx')).SetUpPage,
    }),
  },
  {
    path: '/me/notifications',
    area: 'commune',
    load: async () => ({
      Component: (await import('../features/notifications/notifications-page.tsx'))
        .NotificationsPage,
    }),
  },
  {
    path: '/me',
    area: 'commune',
    load: async () => ({
      Component: (await import('../features/my-work/my-work-page.tsx')).MyWorkPage,
    }),
  },
  {
    path: '/c/:slug/settings/offices',
    area: 'commune',
    load: async () => ({
      Component: (await import('../features/register/offices-page.tsx')).OfficesPage,
    }),
  },
  {
    path: '/c/:slug/settings/users',
    area: 'commune',
    load: async () => ({
      Component: (await import('../features/users/users-page.tsx')).UsersPage,
    }),
  },
  {
    path: '/city/assigned',
    area: 'city',
    load: async () => ({
      Component: (await import('../features/register/assigned-page.tsx')).AssignedPage,
    }),
  },
  {
    path: '/city/catalogue',
    area: 'city',
    load: async () => ({
      Component: (await import('../features/register/catalogue-page.tsx')).CataloguePage,
    }),
  },
  {
    path: '/city/communes',
    area: 'city',
    load: async () => ({
      Component: (await import('../features/register/communes-page.tsx')).CommunesPage,
    }),
  },
  {
    path: '/city/office-types',
    area: 'city',
    load: async () => ({
      Component: (await import('../features/register/office-types-page.tsx')).OfficeTypesPage,
    }),
  },
  {
    path: '/city/users',
    area: 'city',
    load: async () => ({
      Component: (await import('../features/users/city-users-page.tsx')).CityUsersPage,
    }),
  },
  {
    path: '/search',
    area: 'own',
    load: async () => ({
      Component: (await import('../features/search/search-page.tsx')).SearchPage,
    }),
  },
  {
    path: '/account',
    area: 'own',
    load: async () => ({
      Component: (await import('../features/account/account-page.tsx')).AccountPage,
    }),
  },
  {
    path: '/invitation/:token',
    area: 'bare',
    load: async () => ({
      Component: (await import('../features/invitation/invitation-page.tsx')).InvitationPage,
    }),
  },
  {
    path: '/c/:slug/audit',
    area: 'commune',
    wide: true,
    load: async () => ({
      Component: (await import('../features/audit/audit-page.tsx')).CommuneAuditPage,
    }),
  },
  {
    path: '/city/audit',
    area: 'city',
    wide: true,
    load: async () => ({
      Component: (await import('../features/audit/audit-page.tsx')).CityAuditPage,
    }),
  },
  {
    path: '/p',
    area: 'public',
    load: async () => ({
      Component: (await import('../features/public/public-list-page.tsx')).PublicListPage,
    }),
  },
  {
    path: '/p/:slug',
    area: 'public',
    load: async () => ({
      Component: (await import('../features/public/public-round-page.tsx')).PublicRoundPage,
    }),
  },
  {
    path: '/p/:slug/:code',
    area: 'public',
    load: async () => ({
      Component: (await import('../features/public/public-indicator-page.tsx')).PublicIndicatorPage,
    }),
  },
  {
    path: '/method',
    area: 'open',
    load: async () => ({
      Component: (await import('../features/method/method-page.tsx')).MethodPage,
    }),
  },
  {
    path: '/design',
    area: 'open',
    load: async () => ({
      Component: (await import('../features/design/design-page.tsx')).DesignPage,
    }),
  },
]

export const isDeclared = (path: string) => pages.some((page) => page.path === path)
