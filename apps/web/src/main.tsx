import { StrictMode } from 'react'
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

// The letters set out with the app, not with its first text: they are mostly there when it is drawn.
for (const weight of [400, 600]) void document.fonts.load(`${weight} 1em 'Be Vietnam Pro'`, 'aă')

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
  createRoot(root).render(
    <StrictMode>
      <Providers>
        <RouterProvider router={router} />
      </Providers>
    </StrictMode>,
  )
}

void start()
