import { MantineProvider } from '@mantine/core'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { cleanup, render } from '@testing-library/react'
import { createMemoryRouter, RouterProvider } from 'react-router'
import type { ComponentType } from 'react'
import { afterEach, vi } from 'vitest'
import { startI18n } from '../lib/i18n.ts'
import type { FakeApi } from './fake-api.ts'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

/** What jsdom does not have, and Mantine asks for. `width` is that of the screen. */
function stubBrowser(width: number): void {
  vi.stubGlobal('matchMedia', (query: string) => {
    const least = Number(/min-width: (\d+)px/.exec(query)?.[1] ?? 0)
    const most = Number(/max-width: (\d+)px/.exec(query)?.[1] ?? Infinity)
    const sized = /(min|max)-width/.test(query)
    return {
      matches: sized && width >= least && width <= most,
      media: query,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
      addListener: () => undefined,
      removeListener: () => undefined,
    }
  })
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe = () => undefined
      unobserve = () => undefined
      disconnect = () => undefined
    },
  )
  vi.stubGlobal('scrollTo', () => undefined)
  const listening = { addEventListener: () => undefined, removeEventListener: () => undefined }
  Object.defineProperty(document, 'fonts', { value: listening, configurable: true })
  Element.prototype.scrollIntoView = () => undefined
}

interface Given {
  page: ComponentType
  /** Its pattern, `/c/:slug/entry`, and where it is opened. */
  path: string
  at: string
  api: FakeApi
  width?: number
}

/** Opens a page as the app does: router, queries, theme, Vietnamese. */
export async function renderPage({ page, path, at, api, width = 1440 }: Given) {
  stubBrowser(width)
  vi.stubGlobal('fetch', api.fetch)
  await startI18n('vi')
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  const router = createMemoryRouter(
    [
      { path, Component: page },
      { path: '*', element: <p>elsewhere</p> },
    ],
    { initialEntries: [at] },
  )
  const view = render(
    <QueryClientProvider client={client}>
      <MantineProvider env="test">
        <RouterProvider router={router} />
      </MantineProvider>
    </QueryClientProvider>,
  )
  return { ...view, router, client }
}
