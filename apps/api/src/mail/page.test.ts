import { expect, test } from 'vitest'
import { page } from './page.ts'

test('what people wrote is text in a letter, never markup', () => {
  const link = 'https://tiendo.example.vn/c/kien-hai/entry?round=2027&office=1'
  const { text, html } = page({
    greeting: 'Kính gửi Nguyễn <b>A</b>,',
    parts: [{ title: 'Số "4" bị trả lại', text: 'Lý do: a < b', place: 'xã Kiến Hải', link }],
    foot: ['Thư tự động.'],
  })
  expect(html).toContain('Kính gửi Nguyễn &lt;b&gt;A&lt;/b&gt;,')
  expect(html).toContain('round=2027&amp;office=1')
  expect(html).toContain('Lý do: a &lt; b')
  expect(text).toBe(
    `Kính gửi Nguyễn <b>A</b>,\n\nSố "4" bị trả lại\nxã Kiến Hải\nLý do: a < b\n${link}\n\n-- \nThư tự động.`,
  )
})
