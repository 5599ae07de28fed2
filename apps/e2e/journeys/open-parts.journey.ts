import type { Page } from '@playwright/test'
import { faultsOf } from '../src/axe.ts'
import { expect, test } from '../src/journey.ts'
import { accountOf, personIn } from '../src/people.ts'

// What opens over a page: opened by a key, read by axe, closed by Escape, and the focus is where it was.

test.describe.configure({ mode: 'parallel' })
test.use({ trace: 'off' })

interface Part {
  path: string
  /** Name of what opens it. */
  by: RegExp
  role?: 'button' | 'combobox' | 'gridcell'
  opens: 'dialog' | 'menu' | 'listbox'
}

const c = '/c/kien-hai'
const parts: { who: string; slug: string | null; phone?: boolean; parts: Part[] }[] = [
  {
    who: 'coordinator',
    slug: 'kien-hai',
    parts: [
      { path: c, by: /^Lọc/, opens: 'dialog' },
      { path: c, by: /^Cán bộ tổng hợp/, opens: 'menu' },
      { path: c, by: /^Thông báo/, opens: 'dialog' },
      { path: c, by: /^Tìm kiếm/, opens: 'dialog' },
      { path: `${c}/indicators/11a`, by: /^Tải về/, opens: 'menu' },
      { path: `${c}/indicators/11a`, by: /^Yêu cầu giải trình/, opens: 'dialog' },
      { path: `${c}/indicators/11a`, by: /^Đính chính/, opens: 'dialog' },
      { path: `${c}/review?round=2027`, by: /^Minh chứng, trao đổi/, opens: 'dialog' },
      { path: `${c}/rounds`, by: /^Lập kỳ cho năm/, opens: 'dialog' },
      { path: `${c}/rounds`, by: /^Việc khác với/, opens: 'menu' },
      { path: `${c}/settings/users`, by: /^Mời người dùng/, opens: 'dialog' },
      { path: `${c}/settings/users`, by: /^Cán bộ Phòng Kinh tế/, opens: 'dialog' },
      { path: `${c}/settings/offices`, by: /^Thêm đơn vị/, opens: 'dialog' },
    ],
  },
  {
    who: 'office_editor',
    slug: 'kien-hai',
    parts: [{ path: `${c}/entry?round=2027`, by: /^Nạp từ Excel/, opens: 'dialog' }],
  },
  {
    who: 'city_analyst',
    slug: null,
    parts: [
      { path: '/city/matrix', by: /^Tải về/, opens: 'menu' },
      { path: '/city/compare', by: /^Chọn chỉ tiêu/, role: 'combobox', opens: 'listbox' },
      { path: '/city/catalogue', by: /^Thêm chỉ tiêu/, opens: 'dialog' },
    ],
  },
  {
    who: 'coordinator',
    slug: 'kien-hai',
    phone: true,
    parts: [
      { path: c, by: /^Thêm$/, opens: 'dialog' },
      { path: c, by: /^Lọc/, opens: 'dialog' },
    ],
  },
]

for (const { who, slug, phone, parts: opened } of parts)
  test(`what opens for a ${who}${phone ? ' with a phone' : ''} is read, and closes by a key`, async ({
    browser,
    server,
    request,
  }) => {
    const page = await personIn(browser, server.url, await accountOf(request, who, slug))
    if (phone) await page.setViewportSize({ width: 390, height: 844 })
    for (const part of opened) await opensAndCloses(page, part)
  })

async function opensAndCloses(page: Page, { path, by, role = 'button', opens }: Part) {
  const told = `${path}: ${by.source}`
  await page.goto(path)
  const opener = page.getByRole(role, { name: by }).first()
  const opened = page.getByRole(opens).first()
  await opener.focus()
  await opener.press(opens === 'listbox' ? 'ArrowDown' : 'Enter')
  await expect(opened, told).toBeVisible()
  await expect(page.locator('[aria-busy="true"], [aria-label="Đang tải nội dung"]')).toHaveCount(0)
  // The page behind is walked by itself; a link that lies half under a panel is no small target.
  await expect.soft.poll(() => faultsOf(page, [opener, opened]), told).toEqual([])
  await page.keyboard.press('Escape')
  await expect(opened, told).toBeHidden()
  await expect.soft(opener, told).toBeFocused()
}
