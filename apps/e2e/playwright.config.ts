import { defineConfig } from '@playwright/test'
import { browserArgs, browserPath } from './src/browser.ts'

const executablePath = await browserPath()

export default defineConfig({
  testDir: 'journeys',
  testMatch: '*.journey.ts',
  outputDir: '../../test-results',
  forbidOnly: process.env['CI'] === 'true',
  workers: 2,
  // A slow machine is no fault: the longest journey takes 40 s on two quiet cores.
  timeout: 300_000,
  expect: {
    timeout: 30_000,
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
