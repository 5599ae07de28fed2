import { createBrowserRouter, type RouteObject } from 'react-router'
import { ErrorPage } from './error-page.tsx'
import { Home } from './home.tsx'
import { NotFoundPage } from './not-found-page.tsx'
import { pages, type Area, type Page } from './pages.ts'

export interface RouteHandle {
  wide: boolean
  area: Area
}

const routeOf = ({ path, load, wide, area }: Page): RouteObject => ({
  path,
  lazy: load,
  handle: { wide: wide ?? false, area } satisfies RouteHandle,
  ErrorBoundary: ErrorPage,
})
const of = (...areas: Area[]) => pages.filter(({ area }) => areas.includes(area)).map(routeOf)

const signedIn: Pick<RouteObject, 'lazy'> = {
  lazy: async () => ({ Component: (await import('./require-session.tsx')).RequireSession }),
}

export const router = createBrowserRouter([
  {
    ErrorBoundary: ErrorPage,
    HydrateFallback: () => null,
    children: [
      { path: '/', Component: Home },
      ...of('bare'),
      { ...signedIn, children: of('screen') },
      {
        lazy: async () => ({
          Component: (await import('./shell/public-shell.tsx')).PublicShell,
        }),
        children: of('public'),
      },
      {
        // Fetched beside the page: who reads a public page never needs it.
        lazy: async () => ({ Component: (await import('./shell/shell.tsx')).Shell }),
        children: [
          ...of('open'),
          { ...signedIn, children: of('commune', 'city', 'own') },
          { path: '*', Component: NotFoundPage },
        ],
      },
    ],
  },
])
