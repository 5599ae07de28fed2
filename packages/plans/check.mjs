// Usage: node_modules/.bin/node packages/plans/check.mjs <slug>: schema errors, or the counts.
import { readFileSync } from 'node:fs'
import { PlanDocument } from '../contract/src/plan-document.ts'
const slug = process.argv[2]
const doc = JSON.parse(readFileSync(new URL(`./src/documents/${slug}.json`, import.meta.url)))
const r = PlanDocument.safeParse(doc)
if (!r.success) {
  for (const i of r.error.issues.slice(0, 40)) console.log(i.path.join('/'), i.message)
  process.exit(1)
}
const p = r.data
console.log(
  slug,
  'indicators',
  p.indicators.length,
  'targets',
  p.indicators.flatMap((i) => i.targets).length,
  'tasks',
  p.tasks.length,
  'programmes',
  p.programmes.length,
  'offices',
  p.offices.length,
  'directives',
  p.directives.length,
  'findings',
  p.findings.length,
)
