import type { ObservationVersion } from '@tien-do/contract'
import { expect, test } from 'vitest'
import { waitingCorrections } from './indicator-corrections.ts'

const aVersion = (given: Partial<ObservationVersion>) =>
  ({
    period: '2026',
    version: 1,
    state: 'approved',
    correction: false,
    ...given,
  }) as ObservationVersion

test('a correction waits from when it was sent until it is decided', () => {
  const signed = aVersion({ version: 3 })
  const sent = aVersion({ version: 5, state: 'submitted', correction: true })
  expect(waitingCorrections([signed])).toEqual([])
  expect(
    waitingCorrections([signed, aVersion({ version: 4, state: 'draft', correction: true })]),
  ).toEqual([])
  expect(waitingCorrections([signed, sent])).toEqual(['2026'])
  expect(waitingCorrections([signed, sent, aVersion({ version: 6, correction: true })])).toEqual([])
})
