import { expect, test } from '../src/journey.ts'
import { accountOf, personIn } from '../src/people.ts'

test('anybody reads what a commune has published: in the HTML, in the app, from its address', async ({
  browser,
  server,
}) => {
  const raw = await fetch(`${server.url}/p/kien-hai`)
  const html = await raw.text()
  expect(raw.headers.get('set-cookie')).toBeNull()
  expect(html).toMatch(/<h1>\d+ trên \d+\u00a0chỉ tiêu đã công bố/)
  expect(html).toMatch(
    /Tỷ lệ người dân tham gia bảo hiểm y tế<\/a><\/th><td data-label="Kế hoạch năm">96%<\/td><td data-label="Thực hiện">[\d,]+% \(/,
  )
  expect(html).toContain('content="Số liệu minh họa. Xã Kiến Hải')

  const context = await browser.newContext({ baseURL: server.url, locale: 'vi-VN' })
  const page = await context.newPage()
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.goto('/p/kien-hai')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('chỉ tiêu đã công bố')
  await expect(page.getByText('không phải kết quả thật')).toBeVisible()
  expect(asked.filter((path) => path.startsWith('/api/'))).toEqual([])
  expect(
    asked.filter((path) => /shell-|sign-in|overview/.test(path) && !path.includes('public')),
  ).toEqual([])
  await page.getByRole('link', { name: 'Tỷ lệ người dân tham gia bảo hiểm y tế' }).click()
  await expect(page).toHaveURL('/p/kien-hai/11a')
  await expect(page.getByRole('table')).toContainText('Năm 2026')
  expect(asked.filter((path) => path.startsWith('/api/') && !path.includes('/public/'))).toEqual([])
  await page.goto('/p/kien-hai/khong-co')
  await expect(page.getByRole('heading', { name: 'Không có trang này' })).toBeVisible()
  await context.close()
})

test('a person of another commune finds a published indicator by a few letters and reads it', async ({
  browser,
  server,
  request,
}) => {
  const page = await personIn(browser, server.url, await accountOf(request, 'leader', 'truong-tan'))
  await expect(page.getByRole('button', { name: /^Tìm kiếm/ })).toBeVisible()
  await page.keyboard.press('/')
  await page.getByRole('combobox', { name: 'Từ cần tìm' }).fill('bao hiem y te kien hai')
  const results = page.getByRole('listbox', { name: 'Kết quả tìm kiếm' })
  await expect(results.getByRole('option').first()).toContainText('trang công khai')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/p/kien-hai/11a')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('bảo hiểm y tế')
})
