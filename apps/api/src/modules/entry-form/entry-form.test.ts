import readXlsx from 'read-excel-file/node'
import { expect } from 'vitest'
import { aZip } from '../../testing/files.ts'
import type { TestApp } from '../../testing/test-app.ts'
import { test, type World } from '../../testing/world.ts'
import { column, formSheet, headRow, identitySheet } from './form-columns.ts'
import {
  download,
  edit,
  fill,
  preview,
  refused,
  rowOf,
  said,
  sheetOf,
  write,
} from './testing-form.ts'

/** What stands of an indicator in 2027, version by version. */
const versionsOf = async ({ db }: TestApp, { seriesId }: { seriesId: string }) =>
  (
    await db.observationVersion.findMany({
      where: { seriesId, period: '2027' },
      orderBy: { version: 'asc' },
    })
  ).map(({ value, numerator, denominator, ...it }) => ({
    ...it,
    value: value && Number(value),
    numerator: numerator && Number(numerator),
    denominator: denominator && Number(denominator),
  }))

/** Indicators of each sort, not entered yet. */
const sorts = async ({ a }: World) => ({
  share: await a.anIndicator({
    name: 'Tỷ lệ bao phủ',
    definition: 'coverage',
    targets: [{ year: 2027, value: 95, text: 'trên 95%' }],
  }),
  count: await a.anIndicator({ name: 'Lượt khách', unit: 'lượt' }),
  words: await a.anIndicator({ name: 'Xã đạt chuẩn', unit: null, measure: 'milestone' }),
  other: await a.anIndicator({ name: 'Số hộ', unit: 'hộ' }),
})

test('a form that was filled in becomes drafts, and nothing else changes', async ({
  app,
  world,
}) => {
  const { a } = world
  const { share, count, words, other } = await sorts(world)
  const editor = await a.as('editor')
  const form = await fill(await download(editor, a.slug), [
    [share, { numerator: 13_804, denominator: 14_500, grade: 'Sơ bộ', note: 'Đã bỏ thẻ trùng' }],
    [count, { value: 1064 }],
    [words, { verdict: 'Vượt' }],
    [other, { notApplicable: 'x' }],
  ])
  const seen = await preview(editor, a.slug, form)
  expect(said(seen, share)).toMatchObject({
    state: 'change',
    before: null,
    after: { value: null, numerator: 13_804, denominator: 14_500, grade: 'preliminary' },
  })
  expect(seen.totals).toMatchObject({ change: 4, refused: 0, conflict: 0 })
  expect(await versionsOf(app, share)).toEqual([])

  const { body } = await write(editor, a.slug, form, seen.token).expect(200)
  expect(body).toEqual({ written: 4, left: 0 })
  expect(await versionsOf(app, share)).toMatchObject([
    {
      state: 'draft',
      numerator: 13_804,
      denominator: 14_500,
      grade: 'preliminary',
      onBehalf: false,
    },
  ])
  expect(await versionsOf(app, count)).toMatchObject([{ value: 1064, grade: 'official' }])
  expect(await versionsOf(app, words)).toMatchObject([{ verdict: 'exceeded' }])
  expect(await versionsOf(app, other)).toMatchObject([{ notApplicable: true }])

  const [event] = await app.db.auditEvent.findMany({
    where: { action: 'entry.imported', communeCode: a.commune.code },
    orderBy: { at: 'desc' },
    take: 1,
  })
  expect(event).toMatchObject({
    subjectType: 'round',
    after: { file: 'biểu nhập.xlsx', period: '2027', written: 4, left: 0 },
  })
  const requestId = event?.requestId ?? ''
  const each = await app.db.auditEvent.count({
    where: { requestId, action: 'observation.entered' },
  })
  expect(each).toBe(4)

  // The same file again has nothing left to say.
  const again = await preview(editor, a.slug, form)
  expect(said(again, share).state).toBe('same')
  const { body: none } = await write(editor, a.slug, form, again.token).expect(409)
  expect(none.type).toBe('/problems/wrong-state')
})

test('another program reads the form: what it is of, its rows, and the figures that stand', async ({
  app,
  world,
}) => {
  const { a } = world
  const { share, count } = await sorts(world)
  await app.make.aFigure({ indicator: count, by: a.users.editor, value: 812.5 })
  const editor = await a.as('editor')
  const form = await download(editor, a.slug)
  const sheets = await readXlsx(form)
  const rows = sheets.find((it) => it.sheet === formSheet)?.data ?? []
  expect(rows[0]?.[0]).toBe('BIỂU NHẬP SỐ LIỆU THỰC HIỆN – CẢ NĂM 2027')
  expect(rows[1]?.[0]).toBe(
    'Xã An Bình · Phòng Kinh tế · Số liệu tính từ 15/12/2026 đến hết 14/12/2027 · Hạn nộp 15/02/2028',
  )
  expect(rows[headRow - 1]?.slice(0, 14)).toEqual([
    'Số',
    'Chỉ tiêu',
    'Đơn vị tính',
    'Kế hoạch 2027',
    ...['–', '–'],
    'Thực hiện',
    'Tử số',
    'Mẫu số',
    'Kết quả bằng lời',
    'Không áp dụng',
    'Mức số liệu',
    'Ghi chú',
    'Trạng thái',
  ])
  const of = (id: string) => rows.find((row) => row[column.indicator] === id)
  expect(of(share.id)?.[column.plan]).toBe('trên 95%')
  expect(of(count.id)?.[column.value]).toBe(812.5)
  expect(of(count.id)?.[column.state]).toBe('Đã lưu nháp')
})

test('what may be typed is open and checked, everything else is locked', async ({ app, world }) => {
  const { a } = world
  const { share, count, words, other } = await sorts(world)
  await app.make.aFigure({ indicator: other, by: a.users.editor, state: 'submitted' })
  const editor = await a.as('editor')
  await edit(await download(editor, a.slug), (book) => {
    const sheet = sheetOf(book)
    const cell = (it: { id: string }, at: number) => sheet.getCell(rowOf(book, it), at + 1)
    const isOpen = (it: { id: string }, at: number) => cell(it, at).protection?.locked === false
    expect(sheet.sheetProtection).toMatchObject({ sheet: true })
    expect(isOpen(share, column.value)).toBe(true)
    expect(isOpen(share, column.numerator)).toBe(true)
    expect(isOpen(share, column.verdict)).toBe(false)
    expect(isOpen(share, column.plan)).toBe(false)
    expect(isOpen(count, column.numerator)).toBe(false)
    expect(isOpen(words, column.verdict)).toBe(true)
    expect(isOpen(words, column.value)).toBe(false)
    expect(isOpen(other, column.value)).toBe(false)
    expect(cell(other, column.state).value).toMatch(/^Đã gửi duyệt/)
    expect(cell(share, column.value).dataValidation).toMatchObject({
      type: 'decimal',
      formulae: [0, 100],
      error: 'Tỷ lệ phải là số từ 0 đến 100, ví dụ 97,5.',
    })
    expect(cell(share, column.denominator).dataValidation).toMatchObject({
      operator: 'greaterThan',
      formulae: [0],
    })
    expect(cell(words, column.verdict).dataValidation).toMatchObject({
      type: 'list',
      formulae: ['"Vượt,Đạt,Xấp xỉ,Không đạt"'],
    })
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', xSplit: 2, ySplit: headRow })
    expect(sheet.pageSetup).toMatchObject({ orientation: 'landscape', paperSize: 9, fitToWidth: 1 })
    expect(sheet.getColumn(column.indicator + 1).hidden).toBe(true)
    expect(book.getWorksheet(identitySheet)?.state).toBe('veryHidden')
  })
})

test('a number typed as text is read as the grid reads it, and what has two readings is asked back', async ({
  world,
}) => {
  const { a } = world
  const { share, count, other } = await sorts(world)
  const editor = await a.as('editor')
  const form = await fill(await download(editor, a.slug), [
    [a.indicator, { value: '94,125' }],
    [share, { value: '97.5' }],
    [count, { value: '1,500' }],
    [other, { value: '1.064,5' }],
  ])
  const seen = await preview(editor, a.slug, form)
  expect(said(seen, share).after?.value).toBe(97.5)
  expect(said(seen, other).after?.value).toBe(1064.5)
  // Only one of its two readings can be a share.
  expect(said(seen, a.indicator).after?.value).toBe(94.125)
  expect(said(seen, count)).toMatchObject({ state: 'refused', after: null })
  expect(said(seen, count).why).toMatch(/^Ô G\d+: “1,500” có thể đọc là 1,5 hoặc 1\.500\./)
})

test.for([
  [{ value: 'chưa rõ' }, /^Ô G\d+: “chưa rõ” không phải là số\.$/],
  [{ value: { formula: '1/0', result: { error: '#DIV/0!' } } }, /^Ô G\d+: công thức báo lỗi/],
  [{ value: { formula: 'A1' } }, /^Ô G\d+: công thức báo lỗi hoặc chưa được tính/],
  [{ value: new Date('2027-12-14T00:00:00Z') }, /^Ô G\d+: là ngày tháng, không phải số/],
  [{ numerator: 5 }, 'Cần cả tử số và mẫu số.'],
  [{ numerator: 15, denominator: 14 }, 'Tử số phải từ 0 đến mẫu số.'],
  [
    { value: 97, numerator: 1, denominator: 2 },
    /mà tử số và mẫu số tính ra 50\. Giữ một trong hai/,
  ],
  [{ value: 97, notApplicable: 'x' }, /^Chỉ gửi một trong/],
  [{ value: 97, grade: 'Chắc chắn' }, /^Ô L\d+: “Chắc chắn” không có trong danh sách/],
  [{ verdict: 'Đạt' }, /^Chỉ tiêu này ghi bằng số/],
] as const)('a row is refused with its reason: %j', async ([filled, why], { world }) => {
  const { a } = world
  const { share } = await sorts(world)
  const editor = await a.as('editor')
  const form = await fill(await download(editor, a.slug), [[share, filled]])
  const row = said(await preview(editor, a.slug, form), share)
  expect(row.state).toBe('refused')
  expect(row.why).toMatch(why)
})

test('a share beyond the whole is refused, and shown as it was typed', async ({ app, world }) => {
  const { a } = world
  const { share } = await sorts(world)
  const editor = await a.as('editor')
  const form = await fill(await download(editor, a.slug), [[share, { value: 152 }]])
  const seen = await preview(editor, a.slug, form)
  expect(said(seen, share)).toMatchObject({
    state: 'refused',
    why: 'Tỷ lệ phải từ 0 đến 100.',
    after: { value: 152 },
  })
  await write(editor, a.slug, form, seen.token, 'valid').expect(409)
  expect(await versionsOf(app, share)).toEqual([])
})

test('a formula counts by its result, and a percentage as it is shown', async ({ world }) => {
  const { a } = world
  const { share, count } = await sorts(world)
  const editor = await a.as('editor')
  const filled = await fill(await download(editor, a.slug), [
    [share, { value: 0.952 }],
    [count, { value: { formula: '500+564', result: 1064 } }],
  ])
  const form = await edit(filled, (book) => {
    sheetOf(book).getCell(rowOf(book, share), column.value + 1).numFmt = '0.0%'
  })
  const seen = await preview(editor, a.slug, form)
  expect(said(seen, share).after?.value).toBe(95.2)
  expect(said(seen, count).after?.value).toBe(1064)
})

test('a figure that somebody changed meanwhile is a conflict, and is left alone', async ({
  app,
  world,
}) => {
  const { a } = world
  const { share, count, other } = await sorts(world)
  const [editor, coordinator] = await Promise.all([a.as('editor'), a.as('coordinator')])
  const first = await editor.enter(share, '2027', { value: 90 }).expect(200)
  await editor.enter(other, '2027', { value: 7 }).expect(200)
  const empty = await download(editor, a.slug)
  await coordinator.change(share, '2027', first.body.etag, { value: 91 }).expect(200)
  const form = await fill(empty, [
    [share, { value: 92 }],
    [count, { value: 5 }],
  ])
  const seen = await preview(editor, a.slug, form)
  expect(said(seen, share)).toMatchObject({ state: 'conflict', before: { value: 91 } })
  expect(said(seen, share).why).toMatch(/đã sửa số này sau khi tải biểu/)
  expect(said(seen, other).state).toBe('same')

  await write(editor, a.slug, form, seen.token).expect(409)
  expect(await versionsOf(app, count)).toEqual([])
  const { body } = await write(editor, a.slug, form, seen.token, 'valid').expect(200)
  expect(body).toEqual({ written: 1, left: 1 })
  expect((await versionsOf(app, share)).at(-1)).toMatchObject({ value: 91 })
})

test('what was not touched in the file is no conflict, whoever changed it since', async ({
  world,
}) => {
  const { a } = world
  const { share, count } = await sorts(world)
  const [editor, coordinator] = await Promise.all([a.as('editor'), a.as('coordinator')])
  const first = await editor.enter(share, '2027', { value: 90 }).expect(200)
  const empty = await download(editor, a.slug)
  await coordinator.change(share, '2027', first.body.etag, { value: 91 }).expect(200)
  await coordinator.enter(count, '2027', { value: 3 }).expect(200)
  const seen = await preview(editor, a.slug, empty)
  expect(said(seen, share).state).toBe('same')
  expect(said(seen, count).state).toBe('blank')
})

test('all is written or nothing: what changed after the preview stops the whole form', async ({
  app,
  world,
}) => {
  const { a } = world
  const { share, count } = await sorts(world)
  const [editor, coordinator] = await Promise.all([a.as('editor'), a.as('coordinator')])
  const form = await fill(await download(editor, a.slug), [
    [share, { value: 92 }],
    [count, { value: 5 }],
  ])
  const seen = await preview(editor, a.slug, form)
  await coordinator.enter(count, '2027', { value: 6 }).expect(200)
  const events = await app.db.auditEvent.count()
  const { body } = await write(editor, a.slug, form, seen.token).expect(412)
  expect(body.type).toBe('/problems/edit-conflict')
  expect(said(body.current, count)).toMatchObject({ state: 'conflict', before: { value: 6 } })
  expect(await versionsOf(app, share)).toEqual([])
  expect(await app.db.auditEvent.count()).toBe(events)

  // Another file under the same token is not what was seen either.
  const other = await fill(form, [[share, { value: 93 }]])
  await write(editor, a.slug, other, body.current.token, 'valid').expect(412)
  expect(await versionsOf(app, share)).toEqual([])
})

test('two who write the same form at once write it once', async ({ app, world }) => {
  const { a } = world
  const { share, count } = await sorts(world)
  const editor = await a.as('editor')
  const form = await fill(await download(editor, a.slug), [
    [share, { value: 92 }],
    [count, { value: 5 }],
  ])
  const { token } = await preview(editor, a.slug, form)
  const answers = await Promise.all([1, 2, 3].map(() => write(editor, a.slug, form, token)))
  expect(answers.map((it) => it.status).toSorted((x, y) => x - y)).toEqual([200, 412, 412])
  expect(await versionsOf(app, share)).toHaveLength(1)
  expect(await versionsOf(app, count)).toHaveLength(1)
})

test('rows that were added, doubled or tampered with are refused; rows that were deleted are left', async ({
  world,
}) => {
  const { a } = world
  const { share, count, other } = await sorts(world)
  const editor = await a.as('editor')
  const form = await edit(await download(editor, a.slug), (book) => {
    const sheet = sheetOf(book)
    const last = sheet.rowCount + 1
    sheet.getCell(last, column.name + 1).value = 'Chỉ tiêu tự thêm'
    sheet.getCell(last, column.value + 1).value = 5
    const twice = sheet.getRow(last + 1)
    twice.getCell(column.indicator + 1).value = count.id
    twice.getCell(column.value + 1).value = 9
    sheet.getCell(rowOf(book, share), column.value + 1).value = 92
    const gone = rowOf(book, other)
    sheet.getRow(gone).eachCell((cell) => {
      cell.value = null
    })
  })
  const seen = await preview(editor, a.slug, form)
  const strangers = seen.rows.filter((it) => it.indicatorId === null)
  expect(strangers.map((it) => it.state)).toEqual(['refused', 'refused'])
  expect(strangers[0]).toMatchObject({ name: 'Chỉ tiêu tự thêm' })
  expect(strangers[0]?.why).toMatch(/^Dòng thêm vào/)
  expect(strangers[1]?.why).toMatch(/^Chỉ tiêu này đã có ở dòng \d+/)
  expect(said(seen, share).state).toBe('change')
  expect(seen.rows.some((it) => it.indicatorId === other.id)).toBe(false)
})

test('a saved figure is not wiped out by an empty cell', async ({ app, world }) => {
  const { a } = world
  const { share } = await sorts(world)
  await app.make.aFigure({ indicator: share, by: a.users.editor, value: 90 })
  const editor = await a.as('editor')
  const form = await fill(await download(editor, a.slug), [[share, { value: null, note: 'xóa' }]])
  const row = said(await preview(editor, a.slug, form), share)
  expect(row).toMatchObject({ state: 'refused' })
  expect(row.why).toMatch(/^Số đã lưu không xóa trống được/)
})

test('what is unusual is asked and not refused', async ({ app, world }) => {
  const { a } = world
  const indicator = await a.anIndicator({ unit: '%', targets: [{ year: 2027, value: 90 }] })
  const by = a.users.editor
  await app.make.aFigure({ indicator, by, period: '2026', value: 60, state: 'approved' })
  const editor = await a.as('editor')
  const form = await fill(await download(editor, a.slug), [[indicator, { value: 91 }]])
  const row = said(await preview(editor, a.slug, form), indicator)
  expect(row.state).toBe('change')
  expect(row.unusual.map((it) => it.code)).toContain('jump_year')
})

test('the coordinator writes for the office, and it is marked so', async ({ app, world }) => {
  const { a } = world
  const { share } = await sorts(world)
  const coordinator = await a.as('coordinator')
  const form = await fill(await download(coordinator, a.slug), [[share, { value: 92 }]])
  const { token } = await preview(coordinator, a.slug, form)
  await write(coordinator, a.slug, form, token).expect(200)
  expect(await versionsOf(app, share)).toMatchObject([
    { value: 92, onBehalf: true, officeId: a.offices.entering.id },
  ])
})

test("an office that only supports cannot enter another's figures by a form", async ({
  app,
  world,
}) => {
  const { a } = world
  const { share } = await sorts(world)
  const supporting = await a.as('supportingEditor')
  const form = await fill(await download(supporting, a.slug), [[share, { value: 92 }]])
  const seen = await preview(supporting, a.slug, form)
  expect(said(seen, share)).toMatchObject({ state: 'refused', why: 'Phòng Kinh tế nhập' })
  await write(supporting, a.slug, form, seen.token, 'valid').expect(409)
  expect(await versionsOf(app, share)).toEqual([])
})

test('a round that is locked takes no form', async ({ app, world }) => {
  const { a } = world
  const { share } = await sorts(world)
  const editor = await a.as('editor')
  const { form, place } = {
    form: await download(editor, a.slug, '?round=2026'),
    place: '?round=2026',
  }
  const filled = await fill(form, [[share, { value: 92 }]])
  const seen = await preview(editor, a.slug, filled, place)
  expect(said(seen, share)).toMatchObject({ state: 'refused', why: 'Kỳ đã khóa' })
  expect(await app.db.observation.count({ where: { seriesId: share.seriesId } })).toBe(0)
})

test('a form of another commune, round or office, or of an older format, is refused as a whole', async ({
  world,
}) => {
  const { a, b } = world
  const [editor, coordinator, elsewhere] = await Promise.all([
    a.as('editor'),
    a.as('coordinator'),
    b.as('editor'),
  ])
  const own = await download(editor, a.slug)
  const theirs = await download(elsewhere, b.slug)
  const before = await download(editor, a.slug, '?round=2026')
  const old = await edit(own, (book) => {
    const cell = book.getWorksheet(identitySheet)?.getCell('B1')
    if (cell) cell.value = 'entry-sheet/0'
  })
  expect(await refused(editor, a.slug, theirs)).toMatchObject({
    status: 415,
    detail: expect.stringMatching(/của xã khác/),
  })
  expect((await refused(editor, a.slug, before)).detail).toMatch(/kỳ báo cáo khác.*năm 2027/)
  expect((await refused(coordinator, a.slug, own)).detail).toMatch(/đơn vị khác/)
  expect((await refused(editor, a.slug, old)).detail).toMatch(/mẫu cũ/)
})

test('what is no workbook, too large, a bomb, or has macros is refused', async ({ world }) => {
  const { a } = world
  const editor = await a.as('editor')
  const workbook = { '[Content_Types].xml': '<Types/>', 'xl/workbook.xml': '<workbook/>' }
  const of = async (file: Buffer) => {
    const { status, detail } = await refused(editor, a.slug, file)
    return [status, detail.split(/[;(]/)[0]?.trim()]
  }
  expect(await of(Buffer.from('không phải bảng tính'))).toEqual([
    415,
    'Không đọc được tệp như một bảng tính .xlsx',
  ])
  expect(await of(Buffer.alloc(2 * 1024 * 1024 + 1))).toEqual([413, 'Biểu tối đa 2 MB'])
  expect(await of(aZip({ ...workbook, 'xl/vbaProject.bin': 'x' }))).toEqual([
    415,
    'Tệp có macro nên không được nhận',
  ])
  const bomb = await edit(await download(editor, a.slug), (book) => {
    const sheet = sheetOf(book)
    // A page of one letter packs to nearly nothing.
    const long = 'a'.repeat(32_000)
    for (let row = 1; row <= 700; row++) sheet.getCell(row + 100, 30).value = `${row} ${long}`
  })
  expect(bomb.length).toBeLessThan(2 * 1024 * 1024)
  expect(await of(bomb)).toEqual([415, 'Nội dung nén trong tệp quá lớn'])
})

test('more rows than a form has are refused', async ({ world }) => {
  const { a } = world
  const editor = await a.as('editor')
  const form = await edit(await download(editor, a.slug), (book) => {
    const sheet = sheetOf(book)
    for (let row = 0; row < 600; row++) sheet.getCell(200 + row, column.value + 1).value = 1
  })
  expect((await refused(editor, a.slug, form)).detail).toMatch(/quá 500 dòng/)
})
