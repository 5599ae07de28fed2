import type { Locator, Page } from '@playwright/test'
import axe, { type RunOptions } from 'axe-core'
import { isDrawnAnew } from './drawn.ts'

declare global {
  var axe: typeof import('axe-core')
}

const everyRule: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: { 'target-size': { enabled: true } },
}
/** What another theme can change. */
const colourRules: RunOptions = {
  runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
}

/**
 * What axe finds on the page as it is, or in these parts of it, as sentences; in the light by every rule, in the dark by
 * those of colour.
 */
export async function faultsOf(page: Page, parts: readonly Locator[] = []): Promise<string[]> {
  await page.evaluate(axe.source)
  await isLitAs(page, 'light')
  const light = await run(page, parts, everyRule)
  await isLitAs(page, 'dark')
  const dark = await run(page, parts, colourRules)
  await isLitAs(page, 'light')
  return [...light, ...dark.map((it) => `in the dark: ${it}`)]
}

async function isLitAs(page: Page, colorScheme: 'light' | 'dark') {
  await page.emulateMedia({ colorScheme })
  await isDrawnAnew(page)
}

async function run(page: Page, parts: readonly Locator[], options: RunOptions) {
  const elements = await Promise.all(parts.map((it) => it.elementHandle()))
  return page.evaluate(
    async ([given, include]) => {
      const nodes = include.filter((it) => it instanceof Element && it.isConnected)
      if (nodes.length < include.length) return ['a part is being drawn anew']
      const { violations } = await globalThis.axe.run(
        nodes.length > 0 ? { include: nodes } : document,
        { ...given, resultTypes: ['violations'] },
      )
      return violations.flatMap(({ id, impact, nodes: found }) =>
        found.slice(0, 3).map(({ target, html }) => `${impact} ${id}: ${String(target)} ${html}`),
      )
    },
    [options, elements] as const,
  )
}
