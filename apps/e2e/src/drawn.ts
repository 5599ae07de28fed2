import type { Page } from '@playwright/test'

/** Waits for two pictures of the page: after another width or theme the first one asks for what the next shows. */
export const isDrawnAnew = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<void>((done) => {
        requestAnimationFrame(() => requestAnimationFrame(() => done()))
      }),
  )
