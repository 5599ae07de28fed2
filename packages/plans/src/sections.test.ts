import { describe, expect, test } from 'vitest'
import { normalised, section } from './sections.ts'

const plan = `Căn cứ Nghị quyết số 1
I. MỤC ĐÍCH
1. Mục đích một
B. NỘI DUNG
I. Chương trình
1. Chương trình một
1.1. Mục tiêu
a. Đến năm 2030
- đạt 10%
b) Đến năm 2045
- đạt 20%
1.2. Hoạt động
**2. Chương trình hai**
- (1). mức một
(2) mức hai
2. Lặp lại
STT\tChỉ tiêu\t2026
1\tMột\t10
1.1\tTrong đó\t11

\tnối dòng\t12
2\tHai\t20`

describe('section', () => {
  test.each([
    ['Mở đầu', 'Căn cứ Nghị quyết số 1'],
    ['I.1', '1. Mục đích một'],
    ['B.I.1.1.a', 'a. Đến năm 2030\n- đạt 10%'],
    ['B.I.1.1.b', 'b) Đến năm 2045\n- đạt 20%'],
    ['B.I.1.2', '1.2. Hoạt động'],
    ['B.I.2 (1)', '- (1). mức một'],
    ['B.I.2 (2)', '(2) mức hai'],
    ['B.I.2#2', '2. Lặp lại'],
    ['Bảng 1', '1\tMột\t10'],
    ['Phụ lục 2', '2\tHai\t20'],
  ])('%s', (name, lines) => {
    expect(section(plan, name)).toBe(lines)
  })

  test('a row cut by a page break holds both parts and the whole', () => {
    expect(normalised(section(plan, 'Bảng 1.1') ?? '')).toContain('Trong đó nối dòng')
  })

  test.each(['C', 'B.I.9', 'B.I.1.1.c', 'B.I.1 (1)', 'Bảng 3', 'B.I.1.1.1'])(
    '%s is not there',
    (name) => {
      expect(section(plan, name)).toBeNull()
    },
  )
})

test('a comparison forgets the conversion, not the words', () => {
  expect(normalised('*2026 –\n 2030*  ')).toBe('2026 - 2030')
  expect(normalised('phân đấu')).not.toBe(normalised('phấn đấu'))
})
