import type { Indicator } from '@tien-do/contract'
import { fireEvent, screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { aChart, aTarget } from '../../testing/chart-makers.ts'
import { fakeApi } from '../../testing/fake-api.ts'
import { renderPage } from '../../testing/render-page.tsx'
import { ChartPart } from './chart-part.tsx'

const original = { op: 'eq' as const, value: 97, max: null, text: '97' }

const opened = (targets: ReturnType<typeof aTarget>[]) => {
  const data = aChart({ chart: { targets }, actuals: [96.2] })
  const indicator = {
    ...{ code: '11a', name: 'Tỷ lệ', unit: '%', asOf: '2028-01-31', demo: false, measure: 'level' },
    commune: { slug: 'kien-hai', kind: 'xã', name: 'Kiến Hải' },
    plan: { title: 'Kế hoạch', periodStart: 2026, periodEnd: 2030, horizon: 2030 },
    ...{ source: { section: 'Bảng 11' }, baseline: null, targets, chart: data.chart },
    assessment: {
      ...{ sentence: { vi: 'Câu.', en: 'Sentence.' }, years: [], period: null },
      outlook: { needed: null },
    },
  } as unknown as Indicator
  const page = () => <ChartPart indicator={indicator} data={data} />
  return renderPage({ page, path: '/', at: '/', api: fakeApi() })
}

test('the plan before it was amended is taken off the chart and put back', async () => {
  await opened([aTarget(2026, 96), { ...aTarget(2027, 95), original }])
  expect(await screen.findByText('Kế hoạch trước điều chỉnh')).toBeTruthy()
  const shown = screen.getByRole('switch', { name: 'Hiện kế hoạch trước điều chỉnh' })
  fireEvent.click(shown)
  await waitFor(() => expect(screen.queryByText('Kế hoạch trước điều chỉnh')).toBeNull())
  fireEvent.click(shown)
  expect(await screen.findByText('Kế hoạch trước điều chỉnh')).toBeTruthy()
})

test('a plan that never changed has nothing to switch', async () => {
  await opened([aTarget(2026, 96), aTarget(2027, 95)])
  expect(await screen.findByText(/vùng tô là đạt/)).toBeTruthy()
  expect(screen.queryByRole('switch')).toBeNull()
})
