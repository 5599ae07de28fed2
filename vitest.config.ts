import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

// A machine that builds and tests other things at the same time is slow, not broken.
const patience = { testTimeout: 30_000, hookTimeout: 60_000 }

// The folder decides where a test runs: `web` has a browser's document, `api` has a PostgreSQL.
export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        test: {
          ...patience,
          name: 'unit',
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
          testTimeout: 30_000, // the first test of a file waits for its database and for sign-ins
        },
      },
      {
        plugins: [react()],
        test: {
          ...patience,
          name: 'web',
          include: ['apps/web/src/**/*.test.{ts,tsx}'],
          environment: 'jsdom',
        },
      },
    ],
  },
})
