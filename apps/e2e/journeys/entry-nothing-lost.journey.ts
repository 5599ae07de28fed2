import type { BrowserContext, Page } from '@playwright/test'
import type { EntryRow } from '../src/answers.ts'
import { expect, test } from '../src/journey.ts'
import { accountOf, get, personIn } from '../src/people.ts'

test.use({ world: 'nothing-lost' })

const round = '2028-Q1'
const sheetOf = (slug: string) => `/c/${slug}/entry?round=${round}&office=all`
const isTold = ({ measure }: EntryRow) => ['milestone', 'qualitative'].includes(measure)

const rowsOf = async (page: Page, slug: string) =>
  (
    await get<{ rows: EntryRow[] }>(
      page.request,
      `/communes/${slug}/entry?round=${round}&office=all`,
    )
  ).rows

const cellOf = (page: Page, row: EntryRow) =>
  page.getByRole('textbox', { name: `${row.code} ${row.name}, thực hiện` })

/** Blank rows that take a number and may be entered, in the order of the sheet. */
const blank = (rows: EntryRow[]) =>
  rows.filter((row) => row.may && row.observation === null && !isTold(row))

/** A share and a count both take it, and every row gets another one. */
const valueOf = (at: number) => 10 + at + (at % 2) / 2

async function paste(context: BrowserContext, page: Page, text: string) {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.evaluate(async (it) => navigator.clipboard.writeText(it), text)
  await page.keyboard.press('Control+V')
}

test('forty figures are typed and pasted, the network goes half-way, and all are there once', async ({
  browser,
  server,
  request,
}) => {
  const account = await accountOf(request, 'coordinator', 'thai-tan')
  const page = await personIn(browser, server.url, account)
  const context = page.context()
  await page.goto(sheetOf('thai-tan'))
  const rows = await rowsOf(page, 'thai-tan')
  const wanted = blank(rows).slice(0, 40)
  expect(wanted).toHaveLength(40)
  const text = new Map(wanted.map((row, at) => [row.indicatorId, String(valueOf(at))]))
  const [first, middle, last] = [0, 24, 39].map((at) => rows.indexOf(wanted[at] as EntryRow)) as [
    number,
    number,
    number,
  ]

  // By the keyboard alone, row after row: digits and Enter.
  await cellOf(page, rows[first] as EntryRow).focus()
  for (const [at, row] of rows.slice(0, middle).entries()) {
    if (at < first) continue
    if (row === wanted[10]) await context.setOffline(true)
    const value = text.get(row.indicatorId)
    if (value) await page.keyboard.type(value.replace('.', ','))
    await page.keyboard.press('Enter')
  }
  // The rest from a spreadsheet, with the decimals of an English one.
  const block = rows.slice(middle, last + 1).map((row) => text.get(row.indicatorId) ?? '')
  await cellOf(page, rows[middle] as EntryRow).focus()
  await paste(context, page, block.join('\r\n'))
  const told = page.getByText(/số chờ gửi được giữ trên máy này/)
  const waiting = async () =>
    Number.parseInt(/\d+(?= số chờ gửi)/.exec(await told.innerText())?.[0] ?? '')
  // All that was typed since, and whatever of the first ten had no answer any more.
  await expect.poll(waiting).toBeGreaterThanOrEqual(30)

  // The page is gone; without a connection it does not even come back.
  await page.close()
  await context.setOffline(false)
  const again = await context.newPage()
  await again.goto('/c/thai-tan')
  await expect(again.getByRole('group', { name: 'Chờ gửi' })).toContainText('quý I/2028')
  await again.getByRole('link', { name: 'Mở bảng nhập để gửi' }).click()
  for (const row of wanted)
    await expect(cellOf(again, row)).toHaveValue(
      (text.get(row.indicatorId) ?? '').replace('.', ','),
    )
  await expect
    .poll(async () => {
      const now = await rowsOf(again, 'thai-tan')
      return wanted.filter(
        (row) =>
          now.find((it) => it.indicatorId === row.indicatorId)?.observation?.value ===
          Number(text.get(row.indicatorId)),
      ).length
    })
    .toBe(40)
  const after = await rowsOf(again, 'thai-tan')
  const entered = after.filter((row) => text.has(row.indicatorId))
  expect(entered.map((row) => row.observation?.version)).toEqual(entered.map(() => 1))
  await expect(again.getByText(/số chờ gửi/)).toBeHidden()
  await again.reload()
  await expect(cellOf(again, wanted[39] as EntryRow)).toHaveValue(/./)
  await expect(again.getByText(/số chờ gửi/)).toBeHidden()
  await context.close()
})

test('of two editors on one cell the second sees both figures and chooses', async ({
  browser,
  server,
  request,
}) => {
  const [one, two] = await Promise.all([
    personIn(browser, server.url, await accountOf(request, 'coordinator', 'truong-tan')),
    accountOf(request, 'office_editor', 'truong-tan', 'Phòng Kinh tế').then((it) =>
      personIn(browser, server.url, it),
    ),
  ])
  await one.goto(sheetOf('truong-tan'))
  await two.goto(`/c/truong-tan/entry?round=${round}`)
  const own = blank(await rowsOf(one, 'truong-tan')).filter(
    (row) => row.enters?.name === 'Phòng Kinh tế',
  )
  const [keeps, takes] = [own[0] as EntryRow, own[1] as EntryRow]
  for (const row of [keeps, takes]) {
    // Both have the empty cell before them.
    await expect(cellOf(one, row)).toHaveValue('')
    await expect(cellOf(two, row)).toHaveValue('')
  }
  for (const row of [keeps, takes]) {
    await cellOf(two, row).fill('53,6')
    await cellOf(two, row).press('Enter')
    await expect(
      two.getByRole('status').filter({ hasText: `Đã lưu ${row.code}: 53,6` }),
    ).toHaveCount(1)
    await cellOf(one, row).fill('54')
    await cellOf(one, row).press('Enter')
    await expect(one.getByText(/lưu 53,6 lúc .*; bạn gõ 54\. Chọn một số/)).toBeVisible()
    const version = async () =>
      (await rowsOf(one, 'truong-tan')).find((it) => it.indicatorId === row.indicatorId)
        ?.observation
    expect(await version()).toMatchObject({ value: 53.6, version: 1 })
    if (row === keeps) {
      await one.getByRole('button', { name: 'Giữ 54' }).click()
      await expect.poll(version).toMatchObject({ value: 54, version: 2 })
    } else {
      await one.getByRole('button', { name: 'Lấy 53,6' }).click()
      await expect(cellOf(one, row)).toHaveValue('53,6')
      expect(await version()).toMatchObject({ value: 53.6, version: 1 })
    }
    await expect(one.getByText(/Chọn một số/)).toBeHidden()
  }
})

test('the session ends while figures are typed: sign in again, and all are sent', async ({
  browser,
  server,
  request,
}) => {
  const account = await accountOf(request, 'coordinator', 'tan-minh')
  const page = await personIn(browser, server.url, account)
  await page.goto(sheetOf('tan-minh'))
  const [before, first, second] = blank(await rowsOf(page, 'tan-minh')) as [
    EntryRow,
    EntryRow,
    EntryRow,
  ]
  await cellOf(page, before).fill('41')
  await cellOf(page, before).press('Enter')
  await expect(
    page.getByRole('status').filter({ hasText: `Đã lưu ${before.code}: 41` }),
  ).toHaveCount(1)

  await page.context().clearCookies()
  await cellOf(page, first).fill('42')
  await cellOf(page, first).press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Phiên làm việc đã hết' })
  await dialog.getByRole('button', { name: 'Để sau' }).click()
  // It does not stop the work.
  await cellOf(page, second).fill('43,5')
  await cellOf(page, second).press('Enter')
  const told = page.getByRole('alert').filter({ hasText: 'Phiên làm việc đã hết. 2 số chờ gửi' })
  await told.getByRole('button', { name: 'Đăng nhập lại' }).click()
  await dialog.getByRole('textbox', { name: 'Mật khẩu' }).fill(account.password)
  await dialog.getByRole('button', { name: 'Đăng nhập lại' }).click()
  await expect(told).toBeHidden()
  const saved = async () =>
    (await rowsOf(page, 'tan-minh'))
      .filter((row) => [first, second].some((it) => it.indicatorId === row.indicatorId))
      .map((row) => [row.observation?.value, row.observation?.version])
  await expect.poll(saved).toEqual([
    [42, 1],
    [43.5, 1],
  ])
})
