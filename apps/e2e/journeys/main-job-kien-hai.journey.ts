import { owed, typed, type Comparison, type EntryRow, type Overview } from '../src/answers.ts'
import { expect, test } from '../src/journey.ts'
import { accountOf, get, personIn } from '../src/people.ts'

test.use({ world: 'kien-hai' })

const commune = '/communes/kien-hai'
const overviewPath = `${commune}/overview?year=2027&count=rows`

test('a figure goes from the office to the coordinator, and overview, office chart and comparison move', async ({
  browser,
  server,
  request,
}) => {
  const leader = await personIn(browser, server.url, await accountOf(request, 'leader', 'kien-hai'))
  const coordinator = await personIn(
    browser,
    server.url,
    await accountOf(request, 'coordinator', 'kien-hai'),
  )

  // What is owed in the round of 2027, of something that other communes have as well.
  const before = await get<Overview>(leader.request, overviewPath)
  const { rows } = await get<{ rows: EntryRow[] }>(
    coordinator.request,
    `${commune}/entry?round=2027&office=all`,
  )
  const definitions = new Map(before.indicators.map((i) => [i.id, i.definition]))
  const row = owed(rows).find((r) => definitions.get(r.indicatorId))
  if (!row?.enters || !row.target) throw new Error('nothing is owed')
  const definition = definitions.get(row.indicatorId)
  const value = row.target.value ?? 0

  // The secretary sees it missing.
  await leader.goto('/c/kien-hai?year=2027&count=rows')
  const offices = leader.getByRole('region', { name: 'Theo đơn vị phụ trách' })
  const office = offices.getByRole('listitem').filter({ hasText: row.enters.name })
  const barsBefore = await office.innerHTML()
  const summaryBefore = await leader
    .getByText(/Độ phủ số liệu/)
    .first()
    .innerText()

  // The office enters it and sends it.
  const editor = await personIn(
    browser,
    server.url,
    await accountOf(request, 'office_editor', 'kien-hai', row.enters.name),
  )
  await editor.goto('/c/kien-hai/entry?round=2027')
  const cell = editor.getByRole('textbox', {
    name: `${row.code} ${row.name}, thực hiện`,
  })
  await cell.fill(typed(value))
  await cell.press('Enter')
  await expect(cell).toHaveValue(new RegExp(typed(value).replace(/(\d)(?=(\d{3})+$)/g, '$1\\.?')))
  await expect(editor.getByText('Đang lưu').first()).toBeHidden()
  const send = editor.getByRole('button', { name: 'Gửi Văn phòng duyệt' })
  await expect(send).not.toHaveAttribute('aria-disabled', 'true')
  await send.click()
  const anyway = editor.getByRole('dialog').getByRole('button', { name: /^Gửi/ })
  const sent = editor.getByText(/Đã gửi \d+ số liệu/).first()
  await expect(anyway.or(sent).first()).toBeVisible()
  if (await anyway.isVisible()) await anyway.click()
  await expect(sent).toBeVisible()

  // Submitted is not approved: nothing has moved yet.
  const waiting = await get<Overview>(leader.request, overviewPath)
  expect(waiting.counts).toEqual(before.counts)

  // The coordinator approves it.
  await coordinator.goto('/c/kien-hai/review?round=2027')
  await coordinator.getByRole('checkbox', { name: `Chọn ${row.code} ${row.name}` }).check()
  await coordinator.getByRole('button', { name: 'Duyệt 1 số liệu' }).click()
  await expect(coordinator.getByText('Đã duyệt 1 số liệu').first()).toBeVisible()

  // The overview and the office's bars have changed.
  await leader.reload()
  await expect(leader.getByText(summaryBefore, { exact: true })).toHaveCount(0)
  await expect.poll(async () => office.innerHTML()).not.toBe(barsBefore)
  const after = await get<Overview>(leader.request, overviewPath)
  const found = after.indicators.find((i) => i.id === row.indicatorId)
  expect(found).toMatchObject({ verdict: 'met', actual: value })
  expect(after.counts['met']).toBe((before.counts['met'] ?? 0) + 1)
  expect(after.counts['no_data']).toBe((before.counts['no_data'] ?? 0) - 1)

  // The city compares.
  const analyst = await personIn(
    browser,
    server.url,
    await accountOf(request, 'city_analyst', null),
  )
  await analyst.goto(`/city/compare?definition=${definition}&year=2027`)
  await expect(analyst.getByText('Kiến Hải').first()).toBeVisible()
  const comparison = await get<Comparison>(
    analyst.request,
    `/comparison?definition=${definition}&year=2027`,
  )
  expect(comparison.rows.find((r) => r.commune.slug === 'kien-hai')?.actual).toBe(value)
})
