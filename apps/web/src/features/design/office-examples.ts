import type { OfficeYears } from '../../ui/chart/bar-by-year.tsx'
import type { Correctable } from '../correction/read-fields.ts'

const years = [2026, 2027, 2028, 2029, 2030]

const office = (
  name: string,
  first: OfficeYears['years'][number]['counts'],
  second: OfficeYears['years'][number]['counts'],
  later: number,
  outlook: OfficeYears['outlook'],
  more: Partial<OfficeYears> = {},
): OfficeYears => ({
  key: name,
  name,
  to: '#',
  years: years.map((year, index) => ({
    year,
    to: '#',
    counts: index === 0 ? first : index === 1 ? second : { not_due: later },
  })),
  outlook,
  outlookTo: () => '#',
  ...more,
})

/** Invented, as everything on this page. */
export const officeExamples = (unassigned: string, supports: string): OfficeYears[] => [
  office(
    'Phòng Kinh tế',
    { exceeded: 3, met: 1, nearly_met: 2, not_met: 3, no_data: 1 },
    { exceeded: 2, met: 4, nearly_met: 2, not_met: 1, unjudged: 1 },
    10,
    { on_track: 4, at_risk: 3, off_track: 2, no_data: 1 },
  ),
  office(
    'Phòng Văn hóa - Xã hội',
    { exceeded: 1, met: 5, nearly_met: 1, no_target: 1 },
    { met: 6, nearly_met: 2 },
    8,
    { reached: 1, on_track: 5, at_risk: 2 },
    { note: supports },
  ),
  office('Văn phòng HĐND và UBND', { met: 1 }, { no_data: 1 }, 1, { no_data: 1 }),
  office(
    'Ban Quản lý dự án',
    { not_met: 1 },
    { not_met: 1 },
    1,
    { off_track: 1 },
    {
      supportsOnly: true,
      note: supports,
    },
  ),
  office(unassigned, { no_data: 4 }, { no_data: 4 }, 4, { no_data: 4 }),
]

const noId = '00000000-0000-0000-0000-000000000000'

/** A figure that was signed off; there is no such figure, so that nothing can be corrected by it. */
export const correctable: Correctable = {
  ...{ id: noId, etag: '"1"', period: '2027', code: '4a', unit: '%', measure: 'level' },
  name: 'Tỷ lệ người dân tham gia bảo hiểm y tế',
  now: {
    ...{ value: 94.9, numerator: null, denominator: null, notApplicable: false, verdict: null },
    ...{ grade: 'preliminary', note: null },
  },
}

export const conclusion = {
  text: 'Rà soát các hộ chưa tham gia, vận động theo từng thôn.',
  lead: { name: 'Phòng Văn hóa - Xã hội' },
  supports: [{ name: 'Phòng Kinh tế' }],
  dueOn: '2028-02-28',
}

export const unsent = [{ period: '2028-Q1', to: '#', codes: ['4a', '4b', '11a'] }]
