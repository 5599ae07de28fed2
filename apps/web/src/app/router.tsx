import { createBrowserRouter, type RouteObject } from 'react-router'
import { ErrorPage } from './error-page.tsx'
import { Home } from './home.tsx'
import { NotFoundPage } from './not-found-page.tsx'
import { pages, type Area, type Page } from './pages.ts'
import { RequireSession } from './require-session.tsx'
import { Shell } from './shell/shell.tsx'

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

export const router = createBrowserRouter([
  {
    ErrorBoundary: ErrorPage,
    HydrateFallback: () => null,
    children: [
      { path: '/', Component: Home },
      ...of('bare'),
      {
        Component: Shell,
        children: [
          ...of('open'),
          { Component: RequireSession, children: of('commune', 'city', 'own') },
          { path: '*', Component: NotFoundPage },
        ],
      },
    ],
  },
])
