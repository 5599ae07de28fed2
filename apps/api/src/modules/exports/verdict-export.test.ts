import request from 'supertest'
import { expect } from 'vitest'
import { asDate, type VersionFacts } from '../../testing/makers.ts'
import { test, type TestApp } from '../../testing/test-app.ts'

type PlanIndicator = VersionFacts['indicator']
type PlanFacts = Partial<Parameters<TestApp['make']['aPlan']>[0]>

/** Rows by heading; for cells that hold no separator, quote or line end of their own. */
function tableOf(text: string, separator: ';' | ',' = ';') {
  const [head = '', ...lines] = text.replace('\uFEFF', '').trimEnd().split('\r\n')
  const headings = head.split(separator)
  return lines.map((line) => {
    const cells = line.split(separator)
    expect(cells.length).toBe(headings.length)
    return Object.fromEntries(headings.map((heading, i) => [heading, cells[i] ?? '']))
  })
}

/** A commune of its own for one test, so that its file holds nothing else. */
async function aPlanOf({ make, signIn, db }: TestApp, slug: string, facts: PlanFacts = {}) {
  const commune = await make.aCommune({ name: 'Kiến Hải', slug })
  const plan = await make.aPlan({ commune, ...facts })
  const enters = await make.anOffice({ commune, name: 'Phòng Kinh tế' })
  const by = await make.aUser({ role: 'coordinator', commune })
  const caller = await signIn(by)
  return {
    anIndicator: async (facts: Partial<Parameters<typeof make.anIndicator>[0]>) =>
      make.anIndicator({ plan, enters, ...facts }),
    approve: async (indicator: PlanIndicator, period: string, facts: Partial<VersionFacts>) =>
      make.aFigure({ indicator, by, period, state: 'approved', ...facts }),
    aDraft: async (indicator: PlanIndicator, period: string, value: number) =>
      make.aFigure({ indicator, by, period, value, state: 'submitted' }),
    aBaseline: async ({ seriesId }: PlanIndicator, facts: { value: number; demo?: boolean }) =>
      db.baseline.create({
        data: {
          ...{ seriesId, year: 2025, grade: 'official', origin: 'printed', source: 'Biểu 1' },
          at: asDate('2026-01-01'),
          ...facts,
        },
      }),
    read: (query = '') => caller.get(`/communes/${slug}/verdicts.csv${query}`),
  }
}

const targets = [
  { year: 2026, value: 96, text: '96%' },
  { year: 2027, value: 97.5, text: '97,5%' },
  { year: 2030, value: 98, op: 'gt' as const, text: 'Trên 98%' },
]

test('each indicator has a row a year, with what was given and what was found', async ({ app }) => {
  const it = await aPlanOf(app, 'mot')
  const indicator = await it.anIndicator({ code: '11a', name: 'Tỷ lệ bảo hiểm y tế', targets })
  await it.aBaseline(indicator, { value: 94 })
  await it.approve(indicator, '2026', { value: 95.2 })
  await it.aDraft(indicator, '2027', 99)
  const { status, headers, text } = await it.read()
  expect([status, headers['content-type']]).toEqual([200, 'text/csv; charset=utf-8'])
  expect(headers['content-disposition']).toBe('attachment; filename=tien-do-mot-2026-2030.csv')
  expect(headers['cache-control']).toBe('no-store')
  expect(text.charCodeAt(0)).toBe(0xfeff)
  const rows = tableOf(text)
  expect(rows.map((r) => [r['nam'], r['ket_luan_ma'], r['ket_luan']])).toEqual([
    ['2026', 'nearly_met', 'Xấp xỉ'],
    ['2027', 'no_data', 'Chưa có số liệu'],
    ['2028', 'no_target', 'Không đặt mục tiêu năm'],
    ['2029', 'no_target', 'Không đặt mục tiêu năm'],
    ['2030', 'not_due', 'Chưa đến hạn'],
  ])
  expect(rows[0]).toMatchObject({
    ...{ xa: 'Kiến Hải', ma: '11a', chi_tieu_so: '11a', ten: 'Tỷ lệ bảo hiểm y tế' },
    ...{ don_vi_tinh: '%', cach_do: 'level', chieu: 'up', so_giua_nam: 'snapshot' },
    ...{ lo_trinh: 'linear', muc_trong_van_ban: 'II', don_vi_nhap: 'Phòng Kinh tế' },
    ...{ muc_tieu_nhu_in: '96%', muc_tieu_phep_so: 'eq', muc_tieu: '96', muc_tieu_den: '' },
    ...{ dich_nam: '2030', dich_nhu_in: 'Trên 98%', dich_phep_so: 'gt', dich: '98' },
    ...{ goc_nam: '2025', goc: '94', goc_xuat_xu: 'printed', goc_nguon: 'Biểu 1' },
    ...{ thuc_hien: '95,2', tu_so: '', mau_so: '', muc_so_lieu: 'official', dat: 'không' },
    ...{ chenh_lech: String(95.2 - 96).replace('.', ','), giai_doan_ket_luan_ma: '' },
    ...{ ty_le_dat: String(95.2 / 96).replace('.', ','), trien_vong_ma: 'no_data' },
    ...{ phien_ban_phuong_phap: expect.stringMatching(/^\S+$/), tinh_den_ngay: '2028-01-31' },
    so_lieu_minh_hoa: '',
  })
  expect(rows[1]).toMatchObject({ thuc_hien: '', chenh_lech: '', muc_tieu_nhu_in: '97,5%' })
})

test('a year asked for stands alone; one outside the plan is refused in words', async ({ app }) => {
  const it = await aPlanOf(app, 'hai')
  await it.anIndicator({ targets })
  await it.anIndicator({ targets })
  const { headers, text } = await it.read('?year=2027')
  expect(headers['content-disposition']).toContain('=tien-do-hai-2027.csv')
  expect(tableOf(text).map((r) => r['nam'])).toEqual(['2027', '2027'])
  for (const query of ['?year=2031', '?year=2025', '?year=x', '?decimal=point'])
    expect((await it.read(query)).status, query).toBe(422)
})

test('a plan of one year names it once', async ({ app }) => {
  const it = await aPlanOf(app, 'mot-nam', { periodStart: 2026, periodEnd: 2026, horizon: 2026 })
  const { headers } = await it.read()
  expect(headers['content-disposition']).toContain('=tien-do-mot-nam-2026.csv')
})

test('nothing, zero and what does not apply are three things', async ({ app }) => {
  const it = await aPlanOf(app, 'ba')
  const parts = await it.anIndicator({ targets })
  await it.approve(parts, '2026', {
    said: { value: null, numerator: 0, denominator: 250.5, note: '-5 hộ' },
  })
  await it.approve(parts, '2027', { said: { value: null, notApplicable: true } })
  const [zero, none, empty] = tableOf((await it.read()).text)
  expect(zero).toMatchObject({ thuc_hien: '0', tu_so: '0', mau_so: '250,5', ghi_chu: "'-5 hộ" })
  expect(none).toMatchObject({ thuc_hien: 'Không áp dụng', ket_luan_ma: 'not_applicable' })
  expect(empty).toMatchObject({ thuc_hien: '', tu_so: '', mau_so: '' })
})

test('the target is the one that was compared, a range and a total too', async ({ app }) => {
  const it = await aPlanOf(app, 'bon')
  const every = { every: true, op: 'range' as const, value: 15, max: 17, text: '15-17%' }
  await it.anIndicator({ targets: [every], direction: 'band' })
  const keep = { year: 2027, op: 'text' as const, text: 'Duy trì' }
  await it.anIndicator({ targets: [{ year: 2026, value: 100 }, keep] })
  const whole = { period: '2026-2030', value: 1064.5 }
  const total = await it.anIndicator({ measure: 'cumulative', targets: [whole] })
  await it.approve(total, '2026', { value: 200 })
  const rows = tableOf((await it.read('?year=2027')).text)
  expect(rows).toMatchObject([
    { muc_tieu_nhu_in: '15-17%', muc_tieu_phep_so: 'range', muc_tieu: '15', muc_tieu_den: '17' },
    { muc_tieu_nhu_in: 'Duy trì', muc_tieu_phep_so: 'eq', muc_tieu: '100' },
    { muc_tieu_nhu_in: '', dich_nam: '2030', dich: '1064,5', giai_doan_ket_luan: 'Chưa đến hạn' },
  ])
  expect(rows[2]).toMatchObject({ giai_doan_thuc_hien: '200', giai_doan_ket_luan_ma: 'not_due' })
})

test('a row that rests on invented data says so, and so does the name of the file', async ({
  app,
}) => {
  const it = await aPlanOf(app, 'kien-hai')
  const invented = await it.anIndicator({ targets })
  await it.anIndicator({ targets })
  await it.aBaseline(invented, { value: 94, demo: true })
  const { headers, text } = await it.read('?year=2027')
  const name = '=tien-do-kien-hai-2027-so-lieu-minh-hoa.csv'
  expect(headers['content-disposition']).toContain(name)
  expect(tableOf(text).map((r) => r['so_lieu_minh_hoa'])).toEqual(['số liệu minh họa', ''])
})

test('text is no formula, breaks no row and keeps its letters; numbers stay numbers', async ({
  app,
}) => {
  const it = await aPlanOf(app, 'nam')
  const name = '=HYPERLINK("http://x";"Giảm nghèo, ước ≤ 1")'
  const indicator = await it.anIndicator({ code: '-1', name, unit: '@SUM(1)', targets })
  await it.aBaseline(indicator, { value: 94 })
  await it.approve(indicator, '2026', { value: -3.25 })
  await it.anIndicator({ code: '2', name: 'hai\ndòng; "ngoặc"', unit: ' +1', targets })
  const { text } = await it.read('?year=2026')
  expect(text).toContain(`;"'=HYPERLINK(""http://x"";""Giảm nghèo, ước ≤ 1"")";'@SUM(1);2026;`)
  expect(text).toContain(`\r\nKiến Hải;'-1;'-1;`)
  expect(text).toContain(`;"hai\ndòng; ""ngoặc""";' +1;2026;`)
  expect(text).toContain(';-3,25;')
  expect(text).not.toMatch(/[;\n]"?[=+@]/)
})

test('with a point for decimals, a comma parts the cells', async ({ app }) => {
  const it = await aPlanOf(app, 'sau')
  const indicator = await it.anIndicator({ code: '7', name: 'Một, hai', targets })
  await it.approve(indicator, '2026', { value: 1234.5 })
  const { text } = await it.read('?year=2026&decimal=dot')
  expect(text.startsWith('\uFEFFxa,ma,')).toBe(true)
  expect(text).toContain('Kiến Hải,7,7,Kinh tế,"Một, hai",%,2026,')
  expect(text).toContain(',1234.5,')
})

test('who reads English gets headings and words in English, by the link or by preference', async ({
  app,
}) => {
  const it = await aPlanOf(app, 'bay')
  const indicator = await it.anIndicator({ targets })
  await it.aBaseline(indicator, { value: 94, demo: true })
  await it.approve(indicator, '2026', { said: { value: null, notApplicable: true } })
  await it.approve(indicator, '2027', { value: 98 })
  const vietnamese = await it.read('?lang=vi')
  const english = await it.read('?lang=en')
  const preferred = await it.read('').set('Accept-Language', 'en')
  expect(preferred.text).toBe(english.text)
  const [headsOf, heads] = [vietnamese, english].map(({ text }) =>
    (text.replace('\uFEFF', '').split('\r\n')[0] ?? '').split(';'),
  )
  expect(heads).toHaveLength(headsOf?.length ?? 0)
  expect(new Set(heads).size).toBe(heads?.length)
  expect(heads?.filter((head) => headsOf?.includes(head))).toEqual([])
  expect(tableOf(english.text).slice(0, 2)).toMatchObject([
    { year: '2026', actual: 'Not applicable', verdict: 'Not applicable', unit: '%' },
    {
      ...{ actual: '98', attained: 'yes', verdict: 'Exceeded', as_of: '2028-01-31' },
      invented: 'invented figures (số liệu minh họa)',
    },
  ])
})

test('who is not signed in gets no file, and a commune without a plan has none', async ({
  app,
}) => {
  const commune = await app.make.aCommune({ slug: 'khong-ke-hoach' })
  const path = '/api/v1/communes/khong-ke-hoach/verdicts.csv'
  const refused = await request(app.url).get(path).expect(401)
  expect(refused.headers['content-type']).toContain('application/problem+json')
  expect(refused.headers['content-disposition']).toBeUndefined()
  const leader = await app.signIn(await app.make.aUser({ role: 'leader', commune }))
  await leader.get('/communes/khong-ke-hoach/verdicts.csv').expect(404)
})

test('the OpenAPI document says that the answer is a CSV file', async ({ app }) => {
  const { body } = await request(app.url).get('/api/v1/openapi.json').expect(200)
  const { responses, parameters } = body.paths['/api/v1/communes/{slug}/verdicts.csv'].get
  expect(responses['200'].content).toEqual({ 'text/csv': { schema: { type: 'string' } } })
  expect(parameters.map((p: { name: string }) => p.name)).toEqual([
    'slug',
    'year',
    'decimal',
    'lang',
  ])
})
