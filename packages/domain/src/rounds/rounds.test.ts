import { expect, test } from 'vitest'
import { proposeRounds, type ReviewCadence, type ReviewedPlan } from './propose-rounds.ts'
import { kindFitsPeriod, reviewedPeriods, roundKeyOf } from './round-key.ts'
import { isSignedOff, whyNotTaken, type FigureFacts, type RoundFacts } from './taking-figures.ts'

const aPlan = (id: string, ...reviews: [ReviewCadence, number?][]): ReviewedPlan => ({
  id,
  periodStart: 2026,
  periodEnd: 2030,
  reviews: reviews.map(([cadence, year]) => ({ cadence, year: year ?? null })),
})
const decree = ['Q1', 'H1', '9M']

test.each<[string, number, ReviewedPlan[], string[]]>([
  ['quarterly alone is four rounds', 2027, [aPlan('a', ['quarterly'])], [...decree, '']],
  ['half-yearly is two', 2027, [aPlan('a', ['half_year'])], ['H1', '']],
  ['yearly is one', 2027, [aPlan('a', ['annual'])], ['']],
  ['a plan that says nothing gets the four', 2027, [aPlan('a', ['ad_hoc'])], [...decree, '']],
  ['two plans gather', 2027, [aPlan('a', ['annual']), aPlan('b', ['half_year'])], ['H1', '']],
  ['a printed mid-term year', 2028, [aPlan('a', ['annual'], ['mid_term', 2028])], ['', 'mid_term']],
  [
    'an unprinted one is the middle',
    2028,
    [aPlan('a', ['annual'], ['mid_term'])],
    ['', 'mid_term'],
  ],
  ['the final is the last year', 2030, [aPlan('a', ['annual'], ['final'])], ['', 'final']],
  ['no plan is in force', 2031, [aPlan('a', ['annual'])], []],
])('%s', (_name, year, plans, keys) => {
  expect(proposeRounds(year, plans).map((r) => r.key)).toEqual(
    keys.map((key) => (key ? `${year}-${key}` : String(year))),
  )
})

test('a round opens two weeks before its cut-off and takes late figures six days more', () => {
  const days = proposeRounds(2028, [aPlan('a', ['quarterly'])]).map((r) => [
    r.from,
    r.opensOn,
    r.to,
    r.deadline,
    r.closesOn,
  ])
  expect(days).toEqual([
    ['2027-12-15', '2028-02-29', '2028-03-14', '2028-03-14', '2028-03-20'],
    ['2027-12-15', '2028-05-31', '2028-06-14', '2028-06-14', '2028-06-20'],
    ['2027-12-15', '2028-08-31', '2028-09-14', '2028-09-14', '2028-09-20'],
    ['2027-12-15', '2028-11-30', '2028-12-14', '2028-12-14', '2028-12-20'],
  ])
})

test('who names a round, and for whom the decree stands in, is told apart', () => {
  const [, half, , year] = proposeRounds(2027, [aPlan('a', ['half_year']), aPlan('silent')])
  expect(half).toMatchObject({ namedBy: ['a'], byDecree: ['silent'] })
  expect(year).toMatchObject({ kind: 'annual', namedBy: ['a'], byDecree: ['silent'] })
})

test('a reviewing round has an address of its own beside the one that asks', () => {
  expect(roundKeyOf({ period: '2028', kind: 'annual' })).toBe('2028')
  expect(roundKeyOf({ period: '2028', kind: 'mid_term' })).toBe('2028-mid_term')
  expect(roundKeyOf({ period: '2028-Q1', kind: 'meeting' })).toBe('2028-Q1-meeting')
  expect(kindFitsPeriod('quarter', '2028-H1')).toBe(false)
  expect(kindFitsPeriod('mid_term', '2028-H1')).toBe(false)
  expect(kindFitsPeriod('meeting', '2028-H1')).toBe(true)
})

test('a review looks at every year from the start to its own cut-off', () => {
  expect(reviewedPeriods(2026, { year: 2028, kind: 'year' })).toEqual(['2026', '2027', '2028'])
  expect(reviewedPeriods(2026, { year: 2027, kind: 'Q1' })).toEqual(['2026', '2027-Q1'])
})

const today = '2028-12-10'
const aRound = (period: string, given: Partial<RoundFacts> = {}): RoundFacts => ({
  kind: 'annual',
  period,
  opensOn: '2028-12-01',
  closesOn: '2028-12-20',
  locked: false,
  exceptions: [],
  ...given,
})
const past = { opensOn: '2027-12-01', closesOn: '2027-12-20' }
const midTerm = aRound('2028', { kind: 'mid_term' })
const open = [{ officeId: 'a', until: today }]
const over = [{ officeId: 'a', until: '2028-12-09' }]

test.each<[string, Partial<FigureFacts>, RoundFacts[], ReturnType<typeof whyNotTaken>]>([
  ['its own round is open', { period: '2028' }, [aRound('2028')], null],
  ['even where it was accepted', { period: '2028', accepted: true }, [aRound('2028')], null],
  ['there is no round', {}, [], 'not_open'],
  ['its round opens later', {}, [aRound('2027', { opensOn: '2028-12-11' })], 'not_open'],
  ['its round is closed', {}, [aRound('2027', past)], 'closed'],
  ['signed off', {}, [aRound('2027', { ...past, locked: true })], 'locked'],
  ['opened again for its office', {}, [aRound('2027', { ...past, exceptions: open })], null],
  ['the exception is over', {}, [aRound('2027', { ...past, exceptions: over })], 'closed'],
  [
    'of another office',
    { officeId: 'b' },
    [aRound('2027', { ...past, exceptions: open })],
    'closed',
  ],
  [
    'an exception opens nothing that is signed off',
    {},
    [aRound('2027', { ...past, locked: true, exceptions: open })],
    'locked',
  ],
  ['a review takes what was never asked for', {}, [midTerm], null],
  ['and what its closed round lacks', {}, [midTerm, aRound('2027', past)], null],
  ['but asks for none twice', { accepted: true }, [midTerm, aRound('2027', past)], 'there'],
  ['not what was signed off', {}, [midTerm, aRound('2027', { ...past, locked: true })], 'locked'],
  ['nor what is not due yet', { period: '2029' }, [midTerm], 'not_open'],
  ['nor what lies before the plan', { period: '2025' }, [midTerm], 'not_open'],
  ['an interim figure of its time', { period: '2027-H1' }, [midTerm], null],
  ['a review that is over', {}, [{ ...midTerm, ...past }], 'closed'],
  [
    'what was signed off with a review',
    { accepted: true },
    [{ ...midTerm, locked: true }],
    'locked',
  ],
])('a figure may be entered, or why not: %s', (_name, figure, rounds, why) => {
  const facts = { period: '2027', officeId: 'a', accepted: false, periodStart: 2026, ...figure }
  expect(whyNotTaken(facts, rounds, today)).toBe(why)
  expect(isSignedOff(facts, rounds)).toBe(why === 'locked')
})
