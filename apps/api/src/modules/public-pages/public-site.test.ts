import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'vitest'
import { test as databaseTest } from '../../testing/database-test.ts'
import { aSignedCommune } from '../../testing/signed-commune.ts'
import { startApp } from '../../testing/test-app.ts'

const template = `<!doctype html><html lang="vi"><head>
<meta
  name="description"
  content="Tiến Độ"
/>
<title>Tiến Độ</title></head><body><div id="root"></div><noscript>Cần JavaScript</noscript></body></html>`

const origin = 'http://tiendo.example.vn'

const test = databaseTest
  // oxlint-disable-next-line no-empty-pattern -- vitest reads from the pattern which fixtures it needs
  .extend('webFolder', { scope: 'file' }, async ({}, { onCleanup }) => {
    const folder = await mkdtemp(join(tmpdir(), 'tien-do-web-'))
    onCleanup(() => rm(folder, { recursive: true }))
    await writeFile(join(folder, 'index.html'), template)
    return folder
  })
  .extend('app', { scope: 'file' }, async ({ db, webFolder }, { onCleanup }) => {
    const app = await startApp(db.url, { origin, webFolder })
    onCleanup(app.stop)
    return app
  })

/** As a crawler reads it: no cookie, no script. */
const served =
  (url: string) =>
  async (path: string, headers: Record<string, string> = {}) => {
    const answer = await fetch(url + path, { headers })
    return { answer, html: await answer.text() }
  }

test('a published round is whole in the HTML, with its title, summary and address', async ({
  app,
}) => {
  const it = await aSignedCommune(app)
  await it.publish(it.one).expect(200)
  const read = served(app.url)
  const { answer, html } = await read(`/p/${it.commune.slug}`)
  expect(answer.status).toBe(200)
  expect(answer.headers.get('set-cookie')).toBeNull()
  expect(html).toContain(
    '<td data-label="Thực hiện">92% (chính thức)</td><td data-label="Kết quả">Vượt</td>',
  )
  expect(html).toContain('<td data-label="Kế hoạch năm">từ 90% trở lên</td>')
  expect(html).toContain(`<link rel="canonical" href="${origin}/p/${it.commune.slug}" />`)
  expect(html).toContain(`kết quả thực hiện năm 2026 · Tiến Độ</title>`)
  expect(html).toMatch(/<meta name="description" content="[^"]*1 trên 1\u00a0chỉ tiêu/)
  expect(html).toContain('property="og:title"')
  expect(html).not.toContain('noindex')
  expect(html).not.toContain('Cần JavaScript')
  expect(html).not.toContain('85%')
  const etag = answer.headers.get('etag') ?? ''
  expect(
    (await read(`/p/${it.commune.slug}`, { 'If-None-Match': etag, 'Cache-Control': 'max-age=0' }))
      .answer.status,
  ).toBe(304)
  await it.publish(it.two).expect(200)
  const after = await read(`/p/${it.commune.slug}`, { 'If-None-Match': etag })
  expect(after.html).toContain('<td data-label="Thực hiện">85% (chính thức)</td>')
  expect(after.html).not.toContain('92%')
  expect((await read(`/p/${it.commune.slug}/1`)).answer.status).toBe(404)
})

test('names are text in the HTML, whatever is in them', async ({ app }) => {
  const it = await aSignedCommune(app)
  const name = `</script><script>alert(1)</script> "a" & 'b' $& `
  await app.db.planIndicator.update({ where: { id: it.one.id }, data: { name } })
  await it.publish(it.one).expect(200)
  const read = served(app.url)
  for (const path of [`/p/${it.commune.slug}`, `/p/${it.commune.slug}/1`]) {
    const { html } = await read(path)
    expect(html).not.toContain('<script>alert')
    expect(html).toContain(
      '&lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt; &quot;a&quot; &amp;',
    )
    expect(html.match(/<\/script>/g)).toHaveLength(1)
  }
})

test('an invented figure says so in the summary, and is left out of search engines', async ({
  app,
}) => {
  const it = await aSignedCommune(app)
  await it.publish(it.one).expect(200)
  await app.db.commune.update({ where: { code: it.commune.code }, data: { demo: true } })
  const read = served(app.url)
  for (const path of [`/p/${it.commune.slug}`, `/p/${it.commune.slug}/1`]) {
    const { answer, html } = await read(path)
    expect(html).toMatch(/<meta name="description" content="Số liệu minh họa\. /)
    expect(html).toContain('<meta name="robots" content="noindex" />')
    expect(answer.headers.get('x-robots-tag')).toBe('noindex')
    expect(html).toContain('<strong>Số liệu minh họa.</strong>')
  }
  const { html } = await read('/sitemap-1.xml')
  expect(html).not.toContain(it.commune.slug)
})

test('crawlers are told of what is public, and of nothing else', async ({ app }) => {
  const it = await aSignedCommune(app)
  await it.publish(it.one).expect(200)
  const read = served(app.url)
  expect((await read('/robots.txt')).html).toMatch(
    /Allow: \/p\/\n[^]*Disallow: \/\n[^]*sitemap\.xml/,
  )
  expect((await read('/sitemap.xml')).html).toContain(`<loc>${origin}/sitemap-1.xml</loc>`)
  const { html } = await read('/sitemap-1.xml')
  const root = `<loc>${origin}/p/${it.commune.slug}`
  expect(html).toContain(`${root}</loc>`)
  expect(html).toContain(`${root}/1</loc>`)
  expect(html).not.toContain(`${root}/2</loc>`)
  expect((await read('/sitemap-9.xml')).answer.status).toBe(404)
})

test('an address of nothing is a 404 that says so, without a script too, and leads to what there is', async ({
  app,
}) => {
  const read = served(app.url)
  for (const path of ['/p/khong-co', '/p/Khong%20Co', '/p/khong-co/1', '/p/khong-co?round=2026']) {
    const { answer, html } = await read(path)
    expect(answer.status, path).toBe(404)
    expect(html).toContain('<h1>Không có trang công khai này</h1>')
    expect(html).toContain('<a href="/p">')
    expect(html).toContain('<meta name="robots" content="noindex" />')
  }
})
