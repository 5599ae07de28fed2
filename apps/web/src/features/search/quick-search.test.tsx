import { search, type SearchHit } from '@tien-do/contract'
import { fireEvent, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { fakeApi } from '../../testing/fake-api.ts'
import { renderPage } from '../../testing/render-page.tsx'
import { QuickSearch } from './quick-search.tsx'
import { useSearchKey } from './use-search-key.ts'

const commune = { code: '11749', slug: 'kien-hai', name: 'Kiến Hải', kind: 'xã' as const }
const other = { code: '11065', slug: 'truong-tan', name: 'Trường Tân', kind: 'xã' as const }
const hit = (given: Partial<SearchHit>): SearchHit => ({
  kind: 'indicator',
  id: '1',
  code: '11a',
  title: 'Tỷ lệ tham gia bảo hiểm y tế',
  shortName: null,
  english: null,
  commune,
  outside: false,
  ...given,
})

async function open(items: SearchHit[]) {
  const api = fakeApi()
  const asked: string[] = []
  api.on(search, ({ input }) => {
    asked.push(input.q)
    return { items, nextCursor: null, more: [] }
  })
  const onClose = vi.fn<() => void>()
  const view = await renderPage({
    page: () => <QuickSearch onClose={onClose} />,
    path: '/me',
    at: '/me',
    api,
  })
  const field = await screen.findByRole('combobox', { name: 'Từ cần tìm' })
  const type = (value: string) => fireEvent.change(field, { target: { value } })
  const press = (key: string) => fireEvent.keyDown(field, { key })
  const at = () => {
    const { pathname, search: query } = view.router.state.location
    return pathname + query
  }
  return { asked, field, type, press, at, onClose }
}

test('typed words are asked once they rest, and results stand under their kinds', async () => {
  const it = await open([
    hit({}),
    hit({ kind: 'task', id: '2', code: '7', title: 'Mua bảo hiểm y tế' }),
  ])
  expect(screen.getByText(/có dấu hay không dấu đều được/)).toBeTruthy()
  expect(it.field.getAttribute('aria-expanded')).toBe('false')
  it.type('bao')
  it.type('bao hiem')
  await screen.findByRole('listbox')
  expect(it.asked).toEqual(['bao hiem'])
  expect(screen.getByRole('group', { name: 'Chỉ tiêu' }).textContent).toContain('11a')
  expect(screen.getByRole('group', { name: 'Nhiệm vụ' }).textContent).toContain('Xã Kiến Hải')
  expect(it.field.getAttribute('aria-expanded')).toBe('true')
})

test('the arrows go round all results, and Enter opens the one that is marked', async () => {
  const it = await open([hit({}), hit({ id: '2', code: '4', commune: other, outside: true })])
  it.type('bao hiem')
  const options = await screen.findAllByRole('option')
  const marked = () =>
    options.findIndex((o) => o.id === it.field.getAttribute('aria-activedescendant'))
  expect([options.length, marked()]).toEqual([3, 0])
  it.press('ArrowUp')
  expect(marked()).toBe(2)
  it.press('ArrowDown')
  it.press('ArrowDown')
  expect(options[1]?.getAttribute('aria-selected')).toBe('true')
  it.press('Enter')
  expect(it.at()).toBe('/p/truong-tan/4')
  expect(it.onClose).toHaveBeenCalled()
})

test('Enter before an answer opens the page of all results for what is typed', async () => {
  const it = await open([hit({})])
  it.type('nước sạch')
  it.press('Enter')
  expect(it.at()).toBe('/search?q=n%C6%B0%E1%BB%9Bc%20s%E1%BA%A1ch')
})

test('nothing found is said', async () => {
  const it = await open([])
  it.type('zzz')
  await screen.findByText('Không tìm thấy “zzz”.')
  expect(screen.queryByRole('listbox')).toBeNull()
})

test('the key opens the search, but where it is a letter of a text', async () => {
  const opened = vi.fn<() => void>()
  const Page = () => {
    useSearchKey(opened)
    return <input aria-label="ô số liệu" />
  }
  await renderPage({ page: Page, path: '/me', at: '/me', api: fakeApi() })
  fireEvent.keyDown(screen.getByLabelText('ô số liệu'), { key: '/' })
  fireEvent.keyDown(document.body, { key: '/', ctrlKey: true })
  expect(opened).not.toHaveBeenCalled()
  fireEvent.keyDown(document.body, { key: '/' })
  expect(opened).toHaveBeenCalledTimes(1)
})
