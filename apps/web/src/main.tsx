import { StrictMode, useLayoutEffect, type ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { RouterProvider } from 'react-router/dom'
import '@mantine/core/styles.layer.css'
import './app/fonts.css'
import './app/stand-in-fonts.css'
import './app/tokens.css'
import './app/verdict-colours.css'
import './app/global.css'
import { Providers } from './app/providers.tsx'
import { router } from './app/router.tsx'
import { startI18n } from './lib/i18n.ts'
import { letters } from './lib/letters.ts'

/** In one commit with the first text: what the server has put on the page does not change its letters. */
function Letters({ wear, children }: { wear: () => void; children: ReactNode }) {
  useLayoutEffect(wear, [wear])
  return children
}

/** Not awaited at the top of the module: pages import from the same chunk, and would wait for it to end. */
async function start(): Promise<void> {
  const root = document.getElementById('root')
  if (!root) throw new Error('index.html has no #root')
  await startI18n()
  // What the server has put on the page stays until there is something to take its place.
  if (!router.state.initialized)
    await new Promise<void>((resolve) => {
      const stop = router.subscribe(({ initialized }) => {
        if (!initialized) return
        stop()
        resolve()
      })
    })
  const first = router.state.location.key
  const wear = await letters((then) => {
    router.subscribe(({ location }) => {
      if (location.key !== first) then()
    })
  })
  createRoot(root).render(
    <StrictMode>
      <Letters wear={wear}>
        <Providers>
          <RouterProvider router={router} />
        </Providers>
      </Letters>
    </StrictMode>,
  )
}

void start()
