import { correctObservation, submitObservation, type Observation } from '@tien-do/contract'
import { fireEvent, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { fakeApi } from '../../testing/fake-api.ts'
import { renderPage } from '../../testing/render-page.tsx'
import { CorrectionButton } from './correction-button.tsx'

const id = '00000000-0000-4000-8000-000000000001'
const now = {
  value: 84,
  numerator: null,
  denominator: null,
  verdict: null,
  notApplicable: false,
  grade: 'official' as const,
  note: null,
}
const observation = (given: Partial<Observation>): Observation => ({
  ...now,
  id,
  indicatorId: id,
  period: '2026',
  version: 4,
  state: 'draft',
  reason: null,
  enteredBy: 'Cán bộ',
  at: '2028-01-31T02:00:00.000Z',
  onBehalf: false,
  correction: true,
  etag: '"4"',
  ...given,
})

const Page = () => (
  <CorrectionButton
    of={{
      id,
      etag: '"3"',
      period: '2026',
      code: '7',
      name: 'Tỷ lệ nước sạch',
      unit: '%',
      measure: 'level',
      now,
    }}
  />
)

test('a figure that was signed off is corrected with a reason, and goes to be approved', async () => {
  const api = fakeApi()
  const sent: unknown[] = []
  api.on(correctObservation, ({ input, headers }) => {
    sent.push([input, headers.get('if-match')])
    return observation({ value: input.value ?? null })
  })
  api.on(submitObservation, ({ headers }) => {
    sent.push(headers.get('if-match'))
    return observation({ state: 'submitted', version: 5, etag: '"5"' })
  })
  await renderPage({ page: Page, path: '/', at: '/', api })
  fireEvent.click(screen.getByRole('button', { name: 'Đính chính 7, kỳ 2026' }))
  const dialog = await screen.findByRole('dialog')
  const send = within(dialog).getByRole('button', { name: 'Gửi Văn phòng duyệt' })
  fireEvent.change(within(dialog).getByRole('textbox', { name: 'Số đúng (%)' }), {
    target: { value: '79,5' },
  })
  fireEvent.click(send)
  expect(within(dialog).getByText('Ghi lý do đính chính.')).toBeTruthy()
  expect(sent).toEqual([])
  fireEvent.change(within(dialog).getByRole('textbox', { name: 'Lý do đính chính' }), {
    target: { value: 'Thống kê điều chỉnh' },
  })
  fireEvent.click(send)
  await screen.findByText('Đã gửi đính chính 7, chờ Văn phòng duyệt.')
  expect(sent).toMatchObject([[{ value: 79.5, reason: 'Thống kê điều chỉnh' }, '"3"'], '"4"'])
})
