import { readSheet } from 'read-excel-file/node'
import { expect } from 'vitest'
import { test } from '../../testing/test-app.ts'

const linesOf = (text: string) =>
  text
    .replace('\uFEFF', '')
    .split('\r\n')
    .map((line) => line.split(';'))

test('the comparison goes out as it is shown, with unit, source, grade, day and its notes', async ({
  app: { make, signIn },
}) => {
  await make.aDefinition('sent', { unit: '%' })
  const give = async (value: number) => {
    const commune = await make.aCommune()
    const plan = await make.aPlan({ commune })
    const targets = [{ year: 2027, value: 75 }]
    const indicator = await make.anIndicator({ plan, definition: 'sent', unit: '%', targets })
    const by = await make.aUser({ role: 'coordinator', commune })
    await make.aFigure({ indicator, by, value, state: 'approved' })
    return { commune, by }
  }
  const second = await give(71.5)
  const first = await give(82)
  const city = await signIn(await make.aUser({ role: 'city_analyst' }))
  const sent = await city.get('/comparison.csv?definition=sent&year=2027').expect(200)
  const lines = linesOf(sent.text)
  expect(lines.slice(0, 2)).toEqual([['Chỉ tiêu sent, năm 2027'], ['Đơn vị tính', '%']])
  expect(sent.text).toContain('Xếp hạng theo;số liệu chính thức')
  expect(sent.text).toContain('Số liệu đến ngày;')
  expect(sent.text).not.toContain('MINH HỌA')
  const names = lines
    .filter(([rank]) => rank === '1' || rank === '2')
    .map((line) => [line[1], line[3], line[4]])
  expect(names).toEqual([
    [`Xã ${first.commune.name}`, 'Chưa rõ', '82'],
    [`Xã ${second.commune.name}`, 'Chưa rõ', '71,5'],
  ])
  expect(sent.text).toContain('2 trong 2 đơn vị được xếp hạng')
  const english = await city.get('/comparison.csv?definition=sent&year=2027&lang=en').expect(200)
  expect(english.text).toContain('Ranked by;official figures')
  expect(english.text).toMatch(
    new RegExp(`1;Commune ${first.commune.name};Commune;Not known;82;Official;`),
  )
  const own = await (await signIn(second.by)).get('/comparison.csv?definition=sent&year=2027')
  expect(own.text).toContain(second.commune.name)
  expect(own.text).not.toContain(first.commune.name)
})

test('estimates alone are said to be that, and a median has no more places than a reader needs', async ({
  app: { make, signIn },
}) => {
  await make.aDefinition('rough', { unit: '%' })
  for (const value of [71.123, 82.0001]) {
    const commune = await make.aCommune()
    const plan = await make.aPlan({ commune })
    const targets = [{ year: 2027, value: 75 }]
    const indicator = await make.anIndicator({ plan, definition: 'rough', unit: '%', targets })
    const by = await make.aUser({ role: 'coordinator', commune })
    await make.aFigure({ indicator, by, value, state: 'approved', said: { grade: 'estimate' } })
  }
  const city = await signIn(await make.aUser({ role: 'city_analyst' }))
  const sent = await city.get('/comparison.csv?definition=rough&year=2027').expect(200)
  expect(sent.text).toContain('Xếp hạng theo;chưa xếp hạng: mới có số ước thực hiện')
  const ranked = await city.get('/comparison.csv?definition=rough&year=2027&grade=estimate')
  expect(ranked.text).toContain('trung vị 76,56 (2 đơn vị)')
})

test('the matrix goes out narrowed and sorted as asked, and as a workbook that others read', async ({
  app: { make, signIn },
}) => {
  const commune = await make.aCommune()
  const plan = await make.aPlan({ commune })
  const by = await make.aUser({ role: 'coordinator', commune })
  for (const slug of ['kept', 'other']) {
    await make.aDefinition(slug, { unit: '%' })
    const targets = [{ year: 2027, value: 75 }]
    const indicator = await make.anIndicator({ plan, definition: slug, unit: '%', targets })
    await make.aFigure({ indicator, by, value: 80, state: 'approved' })
  }
  const city = await signIn(await make.aUser({ role: 'city_analyst' }))
  const query = '?year=2027&q=kept&word=exceeded'
  const { text } = await city.get(`/city/matrix.csv${query}`).expect(200)
  expect(text).toContain('Đang lọc;"có ô “Vượt”; tìm “kept”"')
  expect(text).toContain(`Xã ${commune.name}`)
  expect(text).not.toContain('Chỉ tiêu other')
  const english = await city.get(`/city/matrix.csv${query}&lang=en&size=unknown`).expect(200)
  expect(english.text).toContain(
    'Filtered by;"population: not known; with a cell “Exceeded”; search “kept”"',
  )
  const { body } = await city
    .get(`/city/matrix.xlsx${query}`)
    .buffer()
    .parse((res, done) => {
      const parts: Buffer[] = []
      res.on('data', (part: Buffer) => parts.push(part))
      res.on('end', () => done(null, Buffer.concat(parts)))
    })
    .expect(200)
  const rows = await readSheet(body as Buffer)
  expect(rows[0]?.[0]).toBe('Ma trận xã và chỉ tiêu, kết quả năm 2027')
  expect(rows.find((row) => row[1] === `Xã ${commune.name}`)?.slice(6, 8)).toEqual(['Vượt', 80])
})

test('a file of the outlook says of what is assessed what a file of the year says of what is due', async ({
  app: { make, signIn },
}) => {
  await make.aDefinition('said', { unit: '%' })
  const plan = await make.aPlan({ commune: await make.aCommune() })
  const targets = [{ year: 2027, value: 75 }]
  await make.anIndicator({ plan, definition: 'said', unit: '%', targets })
  const city = await signIn(await make.aUser({ role: 'city_analyst' }))
  const sent = async (query: string) =>
    (await city.get(`/city/matrix.csv?year=2027&q=said${query}`).expect(200)).text
  expect(await sent('')).toMatch(/;Đến hạn;.*có mục tiêu đến hạn năm 2027/s)
  const outlook = await sent('&view=outlook')
  expect(outlook).toMatch(/;Phải đánh giá;.*đánh giá được dưới 80%/s)
  expect(outlook).not.toMatch(/độ phủ|đến hạn/i)
  expect(await sent('&view=outlook&lang=en')).not.toMatch(/coverage|\bdue\b/i)
})
