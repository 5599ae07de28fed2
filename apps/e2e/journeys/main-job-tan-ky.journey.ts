import { owed, typed, type EntryRow, type Overview } from '../src/answers.ts'
import { expect, test } from '../src/journey.ts'
import { accountOf, get, personIn } from '../src/people.ts'

test.use({ world: 'tan-ky' })

const commune = '/communes/tan-ky'
const overviewPath = `${commune}/overview?year=2027&count=rows`

interface OfficeRow {
  id: string | null
  name: string
  assigned: number
}

test('a plan that prints no office: assign, give a baseline, enter, approve, and the overview moves', async ({
  browser,
  server,
  request,
}) => {
  const coordinator = await personIn(
    browser,
    server.url,
    await accountOf(request, 'coordinator', 'tan-ky'),
  )
  const editorAccount = await accountOf(request, 'office_editor', 'tan-ky')
  const office = editorAccount.office ?? ''

  // Something with a number that nobody answers for yet.
  const before = await get<Overview & { offices: OfficeRow[] }>(coordinator.request, overviewPath)
  const unassigned = before.offices.find((o) => o.id === null)?.assigned ?? 0
  expect(unassigned).toBeGreaterThan(0)
  const { rows } = await get<{ rows: EntryRow[] }>(
    coordinator.request,
    `${commune}/entry?round=2027&office=all`,
  )
  const free = rows.filter((r) => r.enters === null && r.observation === null)
  const row = owed(free)[0] ?? free.find((r) => !['milestone', 'qualitative'].includes(r.measure))
  if (!row) throw new Error('every indicator has an office')
  const value = row.target?.value ?? 42

  // The coordinator assigns it.
  await coordinator.goto('/c/tan-ky/settings')
  await coordinator.getByRole('checkbox', { name: `Chọn ${row.code} ${row.name}` }).check()
  const bar = coordinator.getByRole('region', { name: 'Phân công các chỉ tiêu đã chọn' })
  await bar.getByLabel('Đơn vị nhập số liệu').selectOption({ label: office })
  await bar.getByRole('button', { name: 'Phân công 1 chỉ tiêu' }).click()
  await expect(coordinator.getByText('Đã phân công 1 chỉ tiêu').first()).toBeVisible()

  // … and gives its baseline, with year and source.
  await coordinator
    .getByRole('button', { name: new RegExp(`giá trị gốc của ${row.code} `) })
    .click()
  const form = coordinator.getByRole('form', { name: `Giá trị gốc của ${row.code}` })
  await form.getByLabel('Giá trị', { exact: true }).fill(typed(Math.max(1, value - 10)))
  await form.getByLabel('Năm').fill('2025')
  await form.getByLabel('Nguồn').fill('Báo cáo năm 2025')
  await form.getByRole('button', { name: /^Lưu/ }).click()
  await expect(coordinator.getByText(`Đã lưu giá trị gốc của ${row.code}`).first()).toBeVisible()

  // The office enters and sends.
  const editor = await personIn(browser, server.url, editorAccount)
  await editor.goto('/c/tan-ky/entry?round=2027')
  const cell = editor.getByRole('textbox', { name: `${row.code} ${row.name}, thực hiện` })
  await cell.fill(typed(value))
  await cell.press('Enter')
  const send = editor.getByRole('button', { name: 'Gửi Văn phòng duyệt' })
  await expect(send).not.toHaveAttribute('aria-disabled', 'true')
  await send.click()
  const anyway = editor.getByRole('dialog').getByRole('button', { name: /^Gửi/ })
  const sent = editor.getByText(/Đã gửi \d+ số liệu/).first()
  await expect(anyway.or(sent).first()).toBeVisible()
  if (await anyway.isVisible()) await anyway.click()
  await expect(sent).toBeVisible()

  // The coordinator approves.
  await coordinator.goto('/c/tan-ky/review?round=2027')
  await coordinator.getByRole('checkbox', { name: `Chọn ${row.code} ${row.name}` }).check()
  await coordinator.getByRole('button', { name: 'Duyệt 1 số liệu' }).click()
  await expect(coordinator.getByText('Đã duyệt 1 số liệu').first()).toBeVisible()

  // One fewer without an office, and the figure counts.
  const after = await get<Overview & { offices: OfficeRow[] }>(coordinator.request, overviewPath)
  expect(after.offices.find((o) => o.id === null)?.assigned ?? 0).toBe(unassigned - 1)
  expect(after.indicators.find((i) => i.id === row.indicatorId)?.actual).toBe(value)

  const leader = await personIn(browser, server.url, await accountOf(request, 'leader', 'tan-ky'))
  await leader.goto('/c/tan-ky?year=2027&count=rows')
  const offices = leader.getByRole('region', { name: 'Theo đơn vị phụ trách' })
  const chart = offices.getByRole('listitem').filter({ hasText: 'Chưa phân công' })
  const said = await chart.getByRole('img').getAttribute('aria-label')
  const counts = [...(said ?? '').matchAll(/(\d+) \p{L}/gu)].map(([, count]) => Number(count))
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(unassigned - 1)
  await leader.goto(`/c/tan-ky/indicators/${row.code}`)
  await expect(leader.getByRole('heading', { level: 1 })).toContainText(row.name)
  await expect(leader.getByText(office).first()).toBeVisible()
})
