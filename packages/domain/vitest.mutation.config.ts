import { defineConfig } from 'vitest/config'

// Stryker's own: the domain's tests alone, without those that measure time.
export default defineConfig({
  test: {
    include: ['src/**/*.test.ts'],
    setupFiles: ['vitest.mutation.setup.ts'],
    testNamePattern: /^(?!.*answered soon)/,
  },
})
