import { defineConfig } from '@playwright/test'
import { browserArgs, browserPath } from './src/browser.ts'

const executablePath = await browserPath()

export default defineConfig({
  testDir: 'journeys',
  testMatch: '*.journey.ts',
  outputDir: '../../test-results',
  forbidOnly: process.env['CI'] === 'true',
  workers: 2,
  timeout: 60_000,
  expect: {
    timeout: 10_000,
    // Measured: the edges of icons differ in up to 63 pixels between two runs, everything else in none.
    toHaveScreenshot: { threshold: 0, maxDiffPixels: 150 },
  },
  snapshotPathTemplate: 'screens/{arg}{ext}',
  reporter: 'list',
  use: {
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    contextOptions: { reducedMotion: 'reduce' },
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
    launchOptions: { args: browserArgs, ...(executablePath ? { executablePath } : {}) },
  },
})
