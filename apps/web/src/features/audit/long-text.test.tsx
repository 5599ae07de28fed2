import { fireEvent, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { fakeApi } from '../../testing/fake-api.ts'
import { renderPage } from '../../testing/render-page.tsx'
import { LongText } from './long-text.tsx'

const codes = Array.from({ length: 80 }, (_, at) => `2.${at + 1}`).join('; ')

test('a long value is cut between two of its words, and shown whole when asked for', async () => {
  const page = () => <p data-testid="value">{<LongText text={codes} />}</p>
  await renderPage({ page, path: '/x', at: '/x', api: fakeApi() })
  const value = await screen.findByTestId('value')
  expect(value.textContent).toMatch(/^2\.1; 2\.2; .*; … Xem đủ$/)
  fireEvent.click(screen.getByRole('button', { name: 'Xem đủ' }))
  expect(value.textContent).toBe(`${codes} Thu gọn`)
})

test('a value that is read at a glance has no step beside it', async () => {
  const page = () => <p data-testid="value">{<LongText text="1a; 1b" />}</p>
  await renderPage({ page, path: '/x', at: '/x', api: fakeApi() })
  expect((await screen.findByTestId('value')).textContent).toBe('1a; 1b')
  expect(screen.queryByRole('button')).toBeNull()
})
