import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

// A machine that builds and tests other things at the same time is slow, not broken: the longest
// test takes 5 s on two quiet cores. What waits for something waits as long as it takes.
const patience = {
  testTimeout: 180_000,
  hookTimeout: 300_000,
  expect: { poll: { timeout: 30_000 } },
}

// The folder decides where a test runs: `web` has a browser's document, `api` has a PostgreSQL.
export default defineConfig({
  test: {
    maxWorkers: 2,
    teardownTimeout: 120_000,
    projects: [
      {
        test: {
          ...patience,
          name: 'unit',
          setupFiles: 'scripts/same-cases.ts',
          include: [
            'packages/*/src/**/*.test.ts',
            'apps/bench/src/**/*.test.ts',
            'apps/web/build/**/*.test.ts',
            'scripts/**/*.test.ts',
          ],
        },
      },
      {
        test: {
          ...patience,
          name: 'api',
          include: ['apps/api/src/**/*.test.ts'],
          globalSetup: 'apps/api/src/testing/template-database.ts',
        },
      },
      {
        plugins: [react()],
        test: {
          ...patience,
          name: 'web',
          include: ['apps/web/src/**/*.test.{ts,tsx}'],
          environment: 'jsdom',
          setupFiles: 'apps/web/src/testing/patience.ts',
        },
      },
    ],
  },
})
