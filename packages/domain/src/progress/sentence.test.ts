import { expect, test } from 'vitest'
import { assess, sayOfYear } from './assess.ts'
import type { AssessmentCase } from './assessment.ts'
import { actuals, aCase, everyYear, targets, wholeTarget } from './testing/a-case.ts'

const bhyt: Partial<AssessmentCase> = {
  targets: targets({ 2026: 96, 2027: 97, 2028: 97.5, 2029: 98, 2030: ['gt', 98] }),
  baseline: { year: 2025, value: 94 },
}
const water: Partial<AssessmentCase> = {
  targets: targets({ 2026: 100, 2027: 100, 2028: 100 }),
  baseline: { year: 2025, value: 99.8 },
}
const poverty: Partial<AssessmentCase> = {
  direction: 'down',
  targets: targets({ 2026: 1, 2027: 0.8, 2030: ['lte', 0.2] }),
  baseline: { year: 2025, value: 1.4 },
}
const friendly: Partial<AssessmentCase> = {
  measure: 'milestone',
  unit: null,
  targets: targets({ 2027: 'Đạt', 2028: 'Duy trì' }),
}
const jobs: Partial<AssessmentCase> = {
  measure: 'annual',
  interim: 'accumulates',
  unit: 'Người',
  targets: targets({ 2026: 1500 }),
}
const invested: Partial<AssessmentCase> = {
  measure: 'cumulative',
  unit: 'tỷ đồng',
  targets: [...targets({ 2026: 210, 2027: 213, 2028: 213, 2029: 214 }), wholeTarget('eq', 1064)],
}
const growth: Partial<AssessmentCase> = {
  measure: 'average_rate',
  targets: [wholeTarget('gte', 13.5)],
}

const rows: [string, Partial<AssessmentCase>, string][] = [
  [
    'nearly met, behind the path',
    { ...bhyt, actuals: actuals({ 2026: 95.2 }) },
    'Năm 2026 đạt 95,2% / kế hoạch 96% (thiếu 0,8 điểm %), chậm 4,8 tháng so với lộ trình; cần thêm 0,7 điểm % mỗi năm để đạt trên 98% vào năm 2030.',
  ],
  [
    'an estimate, early',
    { ...bhyt, asOf: '2026-12-01', actuals: [{ year: 2026, value: 96.5, grade: 'estimate' }] },
    'Năm 2026 (số liệu sớm) ước đạt 96,5% / kế hoạch 96% (vượt 0,5 điểm %), nhanh 6 tháng so với lộ trình; cần thêm 0,38 điểm % mỗi năm để đạt trên 98% vào năm 2030.',
  ],
  [
    'figures with more decimals than are shown: what is shown agrees',
    { ...bhyt, actuals: actuals({ 2026: 95.31473 }) },
    'Năm 2026 đạt 95,3% / kế hoạch 96% (thiếu 0,7 điểm %), chậm 4,1 tháng so với lộ trình; cần thêm 0,67 điểm % mỗi năm để đạt trên 98% vào năm 2030.',
  ],
  [
    'so near that it would be rounded onto its plan',
    { ...water, actuals: actuals({ 2026: 99.98765 }) },
    'Năm 2026 đạt 99,99% / kế hoạch 100% (thiếu 0,01 điểm %), chậm 0,7 tháng so với lộ trình; cần thêm 0,012 điểm % để đạt 100% ngay trong năm 2027.',
  ],
  [
    'moving away',
    { ...bhyt, actuals: actuals({ 2026: 91.2 }) },
    'Năm 2026 đạt 91,2% / kế hoạch 96% (thiếu 4,8 điểm %); đang đi ngược mục tiêu; cần thêm 1,7 điểm % mỗi năm để đạt trên 98% vào năm 2030.',
  ],
  [
    'reached before its time',
    { ...bhyt, asOf: '2028-01-31', actuals: actuals({ 2027: 98.5 }) },
    'Năm 2027 đạt 98,5% / kế hoạch 97% (vượt 1,5 điểm %); đã đạt mục tiêu trên 98% của năm 2030, cần giữ mức.',
  ],
  [
    'missed by standing on a strict limit',
    { ...bhyt, asOf: '2031-01-31', actuals: actuals({ 2030: 98 }) },
    'Năm 2030 đạt 98% / kế hoạch trên 98% (bằng mức này, chưa cao hơn); không đạt mục tiêu trên 98% của năm 2030.',
  ],
  [
    'silent',
    { ...bhyt, asOf: '2028-01-31', actuals: actuals({ 2026: 95.2 }) },
    'Năm 2027 đã đến hạn nhưng chưa có số liệu (kế hoạch 97%); triển vọng gần nhất (năm 2026): có nguy cơ.',
  ],
  ['not due', { ...bhyt, asOf: '2026-05-05' }, 'Năm 2026 chưa đến hạn (kế hoạch 96%).'],
  [
    'a flat target',
    { ...water, actuals: actuals({ 2026: 99.5 }) },
    'Năm 2026 đạt 99,5% / kế hoạch 100% (thiếu 0,5 điểm %); cần thêm 0,5 điểm % để đạt 100% ngay trong năm 2027.',
  ],
  [
    'downward',
    { ...poverty, actuals: actuals({ 2026: 1.1 }) },
    'Năm 2026 ở mức 1,1% / kế hoạch 1% (cao hơn 0,1 điểm %), chậm 3 tháng so với lộ trình; cần giảm 0,23 điểm % mỗi năm để còn không quá 0,2% vào năm 2030.',
  ],
  [
    'a series break',
    { ...poverty, seriesBreak: 2027, asOf: '2028-01-31', actuals: actuals({ 2027: 2.3 }) },
    'Năm 2027 ở mức 2,3% / kế hoạch 0,8% (cao hơn 1,5 điểm %); cần giảm 0,7 điểm % mỗi năm để còn không quá 0,2% vào năm 2030; không so với lộ trình vì chuỗi số liệu đứt từ năm 2027.',
  ],
  [
    'no target and no baseline',
    {
      unit: 'doanh nghiệp',
      targets: targets({ 2030: 40 }),
      actuals: actuals({ 2026: 12 }),
    },
    'Năm 2026 đạt 12 doanh nghiệp (kế hoạch không đặt mục tiêu cho năm này); chưa có giá trị gốc để so với lộ trình; cần thêm 7 doanh nghiệp mỗi năm để đạt 40 doanh nghiệp vào năm 2030.',
  ],
  [
    'in progress',
    { ...jobs, asOf: '2026-07-01', actuals: [{ period: '2026-H1', value: 700 }] },
    '6 tháng năm 2026 thực hiện 700 người / cần có đến kỳ này 750 người (kế hoạch 1.500 người).',
  ],
  [
    'a total',
    { ...invested, asOf: '2028-01-31', actuals: actuals({ 2026: 200, 2027: 190 }) },
    'Năm 2027 đạt 190 / kế hoạch 213 tỷ đồng (thiếu 23 tỷ đồng), chậm 1,9 tháng so với lộ trình; lũy kế 2026–2027 đạt 390 tỷ đồng / tổng 1.064 tỷ đồng; cần 224,7 tỷ đồng mỗi năm để đạt tổng 1.064 tỷ đồng vào năm 2030.',
  ],
  [
    'a mean rate',
    { ...growth, asOf: '2028-01-31', actuals: actuals({ 2026: 12, 2027: 13 }) },
    'Năm 2027 đạt 13%; bình quân 2026–2027 đạt 12,5% mỗi năm / mục tiêu ít nhất 13,5%; cần tăng 14,2% mỗi năm trong 3 năm còn lại để bình quân 2026–2030 đạt ít nhất 13,5%.',
  ],
  [
    'years that stand for themselves',
    {
      measure: 'annual',
      targets: [everyYear('range', 15, 17)],
      asOf: '2028-01-31',
      actuals: actuals({ 2026: 17.5, 2027: 14 }),
    },
    'Năm 2027 đạt 14% / kế hoạch 15–17% (thiếu 1 điểm %); đạt 1/2 năm đến hạn.',
  ],
  [
    'words, reported and not judged',
    { ...friendly, asOf: '2028-01-31', actuals: [{ year: 2027, note: 'đã báo cáo' }] },
    'Năm 2027 đã có báo cáo, chờ đánh giá (mục tiêu: “Đạt”); chưa có kết luận để đánh giá triển vọng.',
  ],
  [
    'a milestone lost',
    { ...friendly, asOf: '2029-01-31', actuals: actuals({ 2027: 'met', 2028: 'not_met' }) },
    'Năm 2028 được đánh giá không đạt (mục tiêu: “Duy trì”); đã đạt năm 2027 nhưng không giữ được.',
  ],
  [
    'not applicable',
    { ...bhyt, actuals: [{ year: 2026, notApplicable: true }] },
    'Năm 2026 không áp dụng chỉ tiêu này.',
  ],
]

test.each(rows)('%s', (_name, given, sentence) => {
  expect(assess(aCase(given)).sentence.vi).toBe(sentence)
})

test('the same sentence in English', () => {
  const { en } = assess(aCase({ ...bhyt, actuals: actuals({ 2026: 95.2 }) })).sentence
  expect(en).toBe(
    '2026 reached 95.2% against a target of 96% (0.8 percentage points short), 4.8 months behind the planned path; it takes 0.7 percentage points more each year to get above 98% by 2030.',
  )
})

test('a page about an earlier year says what that year came to, and leaves the outlook to the latest', () => {
  const input = aCase({ ...bhyt, asOf: '2028-01-31', actuals: actuals({ 2026: 95.2, 2027: 97.5 }) })
  expect(sayOfYear(input, 2026).vi).toBe('Năm 2026 đạt 95,2% / kế hoạch 96% (thiếu 0,8 điểm %).')
  expect(sayOfYear(input, 2027)).toEqual(assess(input).sentence)
})
