import { readFileSync } from 'node:fs'

export interface Counts {
  passed: number
  failed: number
  skipped: number
}

interface VitestReport {
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  numTodoTests: number
}

interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number }
}

export const vitestCounts = (file: string, status: number) =>
  counted(status, () => {
    const report = JSON.parse(readFileSync(file, 'utf8')) as VitestReport
    const skipped = report.numPendingTests + report.numTodoTests
    return { passed: report.numPassedTests, failed: report.numFailedTests, skipped }
  })

export const playwrightCounts = (file: string, status: number) =>
  counted(status, () => {
    const { stats } = JSON.parse(readFileSync(file, 'utf8')) as PlaywrightReport
    const passed = stats.expected + stats.flaky
    return { passed, failed: stats.unexpected, skipped: stats.skipped }
  })

/** What ends badly has at least one failure: a file that cannot be loaded has no tests to count. */
function counted(status: number, read: () => Counts): Counts {
  const counts = readOrNothing(read)
  return status !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts
}

function readOrNothing(read: () => Counts): Counts {
  try {
    return read()
  } catch {
    return { passed: 0, failed: 1, skipped: 0 } // the runner died before it could report
  }
}
