import { openApiDocument } from '@tien-do/contract/openapi'
import { Router } from 'express'
import { escapeHtml } from './escape-html.ts'
import { served } from './mount.ts'

/** The machine-readable description of the API, and a page to read it. */
export function openApiRoutes(): Router {
  const router = Router()
  router.get('/v1/openapi.json', (_req, res) => {
    res.json(openApiDocument(served))
  })
  router.get('/docs', (_req, res) => {
    res.type('html').send(docsPage())
  })
  return router
}

/** Plain HTML: every operation with what it does, who may, and where its schema stands. */
function docsPage() {
  const rows = served.map(
    (
      e,
    ) => `<tr><td><code>${e.method.toUpperCase()}</code></td><td><code>/api/v1${escapeHtml(e.path)}</code></td>
<td>${escapeHtml(e.summary)}</td><td>${e.access === 'public' ? 'public' : 'signed in'}. ${escapeHtml(e.rule)}</td></tr>`,
  )
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Tiến Độ: API</title>
<style>body{font:15px/1.5 system-ui;margin:32px;max-width:1200px;color:#17202b}table{border-collapse:collapse}
td,th{border-bottom:1px solid #dbe0e7;padding:8px 12px 8px 0;text-align:left;vertical-align:top}</style>
<h1>Tiến Độ: API</h1>
<p>Schemas of every request and answer: <a href="/api/v1/openapi.json">OpenAPI 3.1</a>. Refusals are problem
documents (RFC 9457). A write on a versioned thing carries <code>If-Match</code> (the first one
<code>If-None-Match: *</code>) and may carry an <code>Idempotency-Key</code>. Lists page by
<code>limit</code> and <code>cursor</code>.</p>
<table><thead><tr><th>Method</th><th>Path</th><th>What it does</th><th>Who may</th></tr></thead>
<tbody>${rows.join('\n')}</tbody></table></html>`
}
