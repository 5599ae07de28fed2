import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseTarget } from './parse-target.ts'
import type { ParsedTarget } from './parsed-target.ts'
import { printedExpressions } from './testing/printed-expressions.ts'

type Expected = Partial<Omit<ParsedTarget, 'text'>>

const blank = {
  value: null,
  max: null,
  of: null,
  unit: null,
  per: null,
  change: null,
  byYear: null,
  from: null,
  to: null,
  flags: [],
}
const expectReading = (text: string, expected: Expected) =>
  expect(parseTarget(text)).toEqual({ ...blank, ...expected, text })

const percent = { unit: '%' }
const up = { change: 'increase' } as const
const fall = { change: 'decrease' } as const
const average = { per: 'average', ...up } as const

test('the keys stand in the order of the interface', () => {
  expect(JSON.stringify(parseTarget('trên 97%'))).toBe(
    '{"text":"trên 97%","op":"gt","value":97,"max":null,"of":null,"unit":"%","per":null,"change":null,"byYear":null,"from":null,"to":null,"flags":[]}',
  )
})

test.each<[string, Expected]>([
  ['100', { op: 'eq', value: 100 }],
  ['đạt 225 triệu đồng', { op: 'eq', value: 225, unit: 'triệu đồng' }],
  ['khoảng 150', { op: 'eq', value: 150, flags: ['approximate'] }],
  ['trên dưới 50', { op: 'eq', value: 50, flags: ['approximate'] }],
  ['≥ 90', { op: 'gte', value: 90 }],
  ['>= 90', { op: 'gte', value: 90 }],
  ['từ 95% trở lên', { op: 'gte', value: 95, ...percent }],
  ['từ 18%', { op: 'gte', value: 18, ...percent }],
  ['từ 18% đến năm 2030', { op: 'gte', value: 18, ...percent, byYear: 2030 }],
  ['ít nhất 5', { op: 'gte', value: 5 }],
  ['ít nhất một nhà đa năng', { op: 'gte', value: 1, unit: 'nhà đa năng' }],
  ['tối thiểu 75%', { op: 'gte', value: 75, ...percent }],
  ['không dưới 3', { op: 'gte', value: 3 }],
  ['đạt và vượt 12%', { op: 'gte', value: 12, ...percent }],
  ['đạt và vượt mức 12%', { op: 'gte', value: 12, ...percent }],
  ['3% tổng số đảng viên trở lên', { op: 'gte', value: 3, ...percent }],
  ['> 98', { op: 'gt', value: 98 }],
  ['trên 97%', { op: 'gt', value: 97, ...percent }],
  ['hơn 80', { op: 'gt', value: 80 }],
  ['vượt 10%', { op: 'gt', value: 10, ...percent }],
  ['≤ 2', { op: 'lte', value: 2 }],
  ['không quá 3%', { op: 'lte', value: 3, ...percent }],
  ['không để xảy ra quá 2 vụ', { op: 'lte', value: 2, unit: 'vụ' }],
  ['tối đa 10', { op: 'lte', value: 10 }],
  ['từ 5 trở xuống', { op: 'lte', value: 5 }],
  ['dưới hoặc bằng 5%', { op: 'lte', value: 5, ...percent }],
  ['< 1', { op: 'lt', value: 1 }],
  ['dưới 0,5%', { op: 'lt', value: 0.5, ...percent }],
])('an operator: %s', expectReading)

test.each<[string, Expected]>([
  ['15 - 17%', { value: 15, max: 17, ...percent }],
  ['15 -17%', { value: 15, max: 17, ...percent }],
  ['15\u221217%', { value: 15, max: 17, ...percent }],
  ['15 \u2212 17%', { value: 15, max: 17, ...percent }],
  ['từ \u22122 đến \u22121%', { value: -2, max: -1, ...percent }],
  ['15–17%', { value: 15, max: 17, ...percent }],
  ['12,5—13%', { value: 12.5, max: 13, ...percent }],
  ['từ 12-12,5%', { value: 12, max: 12.5, ...percent }],
  ['62%-63%', { value: 62, max: 63, ...percent }],
  ['từ 8% đến 10%', { value: 8, max: 10, ...percent }],
  ['90 - 95 (%)', { value: 90, max: 95, ...percent }],
  ['từ 170 triệu - 200 triệu', { value: 170, max: 200, unit: 'triệu' }],
  ['170 triệu - 200 triệu đồng', { value: 170, max: 200, unit: 'triệu đồng' }],
  ['10-12 tổ chức', { value: 10, max: 12, unit: 'tổ chức' }],
  ['cả giai đoạn 5 - 7 mô hình', { value: 5, max: 7, unit: 'mô hình', per: 'period' }],
  ['khoảng 10 - 12', { value: 10, max: 12, flags: ['approximate'] }],
  ['1.500 - 2.400', { value: 1500, max: 2400 }],
  ['1 500 - 2 400', { value: 1500, max: 2400 }],
])('a range: %s', (text, expected) => expectReading(text, { op: 'range', ...expected }))

test.each<[string, Expected]>([
  ['1.064 tỷ đồng', { value: 1064, unit: 'tỷ đồng' }],
  ['1 064 tỷ đồng', { value: 1064, unit: 'tỷ đồng' }],
  ['1.064,5', { value: 1064.5 }],
  ['97,5', { value: 97.5 }],
  ['02 mô hình', { value: 2, unit: 'mô hình' }],
  ['95ha', { value: 95, unit: 'ha' }],
  ['đạt100%', { value: 100, ...percent }],
  ['0.125', { value: 0.125, flags: ['english_decimal'] }],
  ['1,500', { value: 1.5, flags: ['ambiguous_number'] }],
  ['−2%', { value: -2, ...percent }],
  ['-2', { value: -2 }],
  ['7/8', { value: 7, of: 8, flags: ['fraction'] }],
  ['7/8 trường', { value: 7, of: 8, unit: 'trường', flags: ['fraction'] }],
  ['87,5% (7/8)', { value: 87.5, ...percent }],
  ['1/3 trường (đạt 33,3%)', { value: 33.3, ...percent }],
  ['100% (93/93 thôn)', { value: 100, ...percent }],
  ['98%¹', { value: 98, ...percent }],
  ['98 (1)', { value: 98 }],
  ['98*', { value: 98 }],
  ['đạt **90%**', { value: 90, ...percent }],
  ['12,5 m²/người', { value: 12.5, unit: 'm²/người' }],
  ['02 (hai) mô hình', { value: 2, unit: 'mô hình' }],
  ['500 nghìn lượt khách', { value: 500, unit: 'nghìn lượt khách' }],
  ['12 bác sĩ/10.000 dân', { value: 12, unit: 'bác sĩ/10.000 dân' }],
])('a number: %s', (text, expected) => expectReading(text, { op: 'eq', ...expected }))

test.each<[string, Expected]>([
  ['tăng 10%', { value: 10, ...percent, ...up }],
  ['tăng trưởng 12%', { value: 12, ...percent, ...up }],
  ['giảm 6%', { value: 6, ...percent, ...fall }],
  ['kéo giảm 6%', { value: 6, ...percent, ...fall }],
  ['giảm còn 5%', { value: 5, ...percent }],
  ['giảm xuống dưới 10%', { op: 'lt', value: 10, ...percent }],
  ['xuống còn 3%', { value: 3, ...percent }],
  ['tăng lên 95%', { value: 95, ...percent }],
  ['nâng tỷ lệ bao phủ lên 96%', { value: 96, ...percent }],
  ['từ 3% xuống 1%', { value: 1, ...percent }],
  ['giảm từ 3% năm 2025 xuống còn 1% năm 2030', { value: 1, ...percent, byYear: 2030 }],
  ['gấp 2 lần', { value: 2, unit: 'lần', flags: ['multiple'] }],
  ['tăng gấp 02 lần hiện nay', { value: 2, unit: 'lần', flags: ['multiple'] }],
  ['gấp đôi', { value: 2, unit: 'lần', flags: ['multiple'] }],
  ['giảm số vụ cháy cấp III trở lên ít nhất 6%', { op: 'gte', value: 6, ...percent, ...fall }],
  ['giảm nghèo đạt 100%', { value: 100, ...percent }],
])('a change or a level: %s', (text, expected) => expectReading(text, { op: 'eq', ...expected }))

test.each<[string, Expected]>([
  ['tăng bình quân 10%/năm', { value: 10, ...percent, ...average }],
  ['hằng năm tăng bình quân 10%', { value: 10, ...percent, ...average }],
  ['đạt bình quân 13,5%/năm', { value: 13.5, ...percent, per: 'average' }],
  ['tăng 5%/năm', { value: 5, ...percent, ...up, per: 'year' }],
  ['hằng năm đạt 98%', { value: 98, ...percent, per: 'year' }],
  ['hàng năm đạt 98%', { value: 98, ...percent, per: 'year' }],
  ['mỗi năm 400 lao động', { value: 400, unit: 'lao động', per: 'year' }],
  ['400 lượt lao động/năm', { value: 400, unit: 'lượt lao động', per: 'year' }],
  ['123,8 triệu đồng/người/năm', { value: 123.8, unit: 'triệu đồng/người/năm' }],
  ['225 triệu đồng/năm/ha', { value: 225, unit: 'triệu đồng/năm/ha' }],
  ['8 triệu đồng/người/tháng', { value: 8, unit: 'triệu đồng/người/tháng' }],
  ['65 tạ/ha/năm', { value: 65, unit: 'tạ/ha/năm' }],
  ['Tổng 1.064', { value: 1064, per: 'period' }],
  ['cả giai đoạn 1.064 tỷ đồng', { value: 1064, unit: 'tỷ đồng', per: 'period' }],
  [
    'giai đoạn 2026 - 2030 đạt 1.064 tỷ đồng',
    { value: 1064, unit: 'tỷ đồng', per: 'period', from: 2026, to: 2030 },
  ],
  [
    'giai đoạn 2026–2030 tăng bình quân 13%/năm',
    { value: 13, ...percent, ...average, from: 2026, to: 2030 },
  ],
  ['đến năm 2030 đạt 98%', { value: 98, ...percent, byYear: 2030 }],
  ['đến 2030 đạt 98%', { value: 98, ...percent, byYear: 2030 }],
  ['96% vào năm 2026', { value: 96, ...percent, byYear: 2026 }],
  ['tầm nhìn đến năm 2045 đạt 98%', { value: 98, ...percent, byYear: 2045 }],
  ['đến năm 2030, tầm nhìn đến năm 2045 đạt 98%', { value: 98, ...percent, byYear: 2030 }],
  ['bằng 1,5 lần năm 2020', { value: 1.5, unit: 'lần' }],
  ['tăng 10% so với năm 2025', { value: 10, ...percent, ...up }],
])('time: %s', (text, expected) => expectReading(text, { op: 'eq', ...expected }))

test.each([
  'Đạt',
  'Duy trì',
  'bao phủ toàn dân',
  'Đạt chuẩn quốc gia mức độ 2',
  '',
  '   ',
  'trên địa bàn',
  'trên 1 ha',
  'trên 01 ha đất',
  'trên cả 3 tiêu chí',
  'trên năm',
  'trên tổng',
  '20-CTR/TU',
  '66/KH-UBND',
  'số 06 – CTr/TU, ngày 24/9/2025',
  'Nghị quyết 226/2025/QH15',
  'Nghị quyết 68-NQ/TW',
  'dưới 42 tuổi',
  'trẻ em từ 3 đến 5 tuổi',
  '4 tốt',
  '“2 con số”',
  'Đề án 06',
  'đường 391',
  'mức độ 3, 4',
  'cấp độ 3',
  'cấp III',
  'OCOP 3 sao',
  'Khu công nghiệp Tứ Kỳ 1',
  'thu nhập bình quân đầu người',
  'ngày 12 tháng 9',
  'hằng quý, 6 tháng',
  'COVID-19',
])('no target and nothing unread: %j', (text) => {
  expect(parseTarget(text)).toMatchObject({ op: 'text', value: null, flags: [] })
})

test.each([
  ['không còn hộ nghèo', ['means_zero']],
  ['không phát sinh', ['means_zero']],
  ['17-15%', ['unread']],
  ['500 triệu - 1 tỷ', ['unread']],
  ['trên 10-12%', ['unread']],
  ['từ 10% đến dưới 12%', ['unread']],
  ['dưới 5% trở lên', ['unread']],
  ['1,2,3,4', ['unread']],
  ['1.2.3', ['unread']],
  ['8/7', ['unread']],
  ['±5%', ['unread']],
  ['95%+', ['unread']],
  ['thuộc nhóm 10 địa phương dẫn đầu', ['unread']],
  ['giá trị 1 tỷ 200 triệu', ['several']],
  ['tăng -2%', ['unread']],
  ['giai đoạn 2026-2030 -1%', ['unread']],
  ['2030', ['unread']],
  ['trên 95% trường và trên 90% cơ sở', ['several']],
  ['10-12 tổ chức; 12-15 cán bộ', ['several']],
  ['96% vào năm 2026 và toàn dân vào năm 2030', ['several']],
  ['đạt 100%; không còn hộ nghèo', ['several']],
] as const)('stays text: %s', (text, flags) => {
  expect(parseTarget(text)).toMatchObject({ op: 'text', value: null, unit: null, flags })
})

test.each([
  ['phân đấu đạt 98%', 'eq'],
  ['Phần đầu đạt 98%', 'eq'],
  ['tren 98%', 'gt'],
  ['tôi thiểu 98%', 'gte'],
  ['chuyên đổi số đạt 98%', 'eq'],
] as const)('a scanning slip is looked through and marked: %s', (text, op) => {
  expect(parseTarget(text)).toMatchObject({ op, value: 98, flags: ['slip'] })
})

test.each(printedExpressions)('as a plan prints it: %s', (text, expected) =>
  expectReading(text, expected),
)

const fragments = printedExpressions.map(([text]) => text)

test('composed or decomposed letters, and any kind of space, are read alike', () => {
  const spaces = fc.constantFrom('\u00a0', '\u202f', '\u2009', '  ', '\t')
  fc.assert(
    fc.property(
      fc.constantFrom(...fragments),
      spaces,
      fc.boolean(),
      (text, space, isDecomposed) => {
        const typed = text.normalize(isDecomposed ? 'NFD' : 'NFC').replaceAll(' ', space)
        expect({ ...parseTarget(typed), text: '' }).toEqual({
          ...parseTarget(text),
          text: '',
        })
      },
    ),
  )
})

const pieces = fc.array(
  fc.constantFrom(
    ...'từ|đến|trên|dưới|ít nhất|giảm|tăng|còn|%|5|1.064|97,5|-|–|/|(|)|năm|2030|trở lên|gấp|lần|bình quân|triệu đồng|không|,|;|.|"|giai đoạn|khoảng|1,500|mức độ|≥|đạt và vượt|tuổi|mỗi năm'.split(
      '|',
    ),
  ),
  { maxLength: 14 },
)

test('any string has an answer that keeps the text and the promises of its op', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary' }),
    pieces.map((words) => words.join(' ')),
    pieces.map((words) => words.join('')),
  )
  fc.assert(
    fc.property(anything, (text) => {
      const read = parseTarget(text)
      expect(read.text).toBe(text)
      expect(Number.isFinite(read.value)).toBe(read.op !== 'text')
      expect(Number.isFinite(read.max)).toBe(read.op === 'range')
      if (read.op === 'text') expect([read.unit, read.of, read.change]).toEqual([null, null, null])
      if (read.max !== null) expect(read.max).toBeGreaterThanOrEqual(read.value ?? Infinity)
      if (read.flags.some((flag) => flag === 'unread' || flag === 'several'))
        expect(read.op).toBe('text')
    }),
    { numRuns: 2000 },
  )
})

test.each([
  ['numbers', '5 '],
  ['ranges without an end', '1-'],
  ['ages', '5 tuổi '],
  ['verbs', 'giảm số '],
  ['brackets', '('],
])('a very long line of %s is answered soon', (_, piece) => {
  const began = Date.now()
  parseTarget(piece.repeat(20_000))
  expect(Date.now() - began).toBeLessThan(3000)
})
