import { expect, test } from 'vitest'
import { parseTarget } from './parse-target.ts'

/** What stands beside a target and is none: the number that is left is the target. */
test.each([
  ['(13). Tỷ lệ hộ nghèo dưới 1%', 'lt', 1],
  ['2.3. Nhóm chỉ tiêu đạt 90%', 'eq', 90],
  ['- 1. Tỷ lệ đạt 90%', 'eq', 90],
  ['1) Tỷ lệ đạt 90%', 'eq', 90],
  ['12. Tỷ lệ đạt 90%', 'eq', 90],
  ['Tỷ lệ tiêm phòng COVID-19 đạt 95%', 'eq', 95],
  ['theo Kế hoạch 66/KH-UBND, đạt 90%', 'eq', 90],
  ['theo Luật 226/2025/QH15 đạt 90%', 'eq', 90],
  ['theo Chương trình 20 - CTR/TU đạt 90%', 'eq', 90],
  ['tăng 12% so với cùng kỳ năm 2025', 'eq', 12],
  ['quý III/2026 đạt 60%', 'eq', 60],
  ['tháng 6/2026 đạt 60%', 'eq', 60],
  ['tháng 12 năm 2026 hoàn thành 100%', 'eq', 100],
  ['ngày 12 tháng 9 đạt 80%', 'eq', 80],
  ['quý 2 đạt 40%', 'eq', 40],
  ['từ năm 2027 đạt 100%', 'eq', 100],
  ['Đề án 06 đạt 100%', 'eq', 100],
  ['các tiêu chí số 1 và 2 đạt 100%', 'eq', 100],
  ['các tiêu chí số 1, 2 và 3 đạt 100%', 'eq', 100],
  ['các tiêu chí số 1, 2, 3, 4 đạt 100%', 'eq', 100],
  ['Thôn 3 đạt 100%', 'eq', 100],
  ['Tổ dân phố 12 đạt 95%', 'eq', 95],
  ['giai đoạn 1 đạt 50%', 'eq', 50],
  ['6 tháng đầu năm đạt 50%', 'eq', 50],
  ['trong 12 tháng giảm 5 vụ', 'eq', 5],
  ['sau 3 năm tăng 20%', 'eq', 20],
  ['giá trị sản xuất trên 1 ha đạt 250 triệu đồng', 'eq', 250],
  ['trên cả 3 tiêu chí đạt 90%', 'eq', 90],
  ['15 giường bệnh trên 10.000 dân', 'eq', 15],
  ['15 bác sĩ/10.000 dân', 'eq', 15],
  ['12 triệu đồng/1 ha', 'eq', 12],
  ['cán bộ trẻ (dưới 42 tuổi) đạt 10%', 'eq', 10],
  ['trẻ em từ 6 đến 11 tuổi đi học 99,5%', 'eq', 99.5],
  ['trẻ em 6-11 tuổi đi học 99,5%', 'eq', 99.5],
  ['trẻ dưới 5 tuổi suy dinh dưỡng dưới 7%', 'lt', 7],
  ['người từ 60 tuổi trở lên đạt 95%', 'eq', 95],
  ['công dân đủ 18 tuổi đạt 100%', 'eq', 100],
  ['4 tốt đạt 90%', 'eq', 90],
  ['phủ sóng 5G đạt 100%', 'eq', 100],
])('%j is %s %s', (text, op, value) => {
  expect(parseTarget(text)).toMatchObject({ op, value, flags: [] })
})

/** What looks like an aside and is the target itself. */
test.each([
  ['tổng số 12 mô hình', 'eq', 12],
  ['con số 15 mô hình', 'eq', 15],
  ['Thu 2030 triệu đồng', 'eq', 2030],
  ['2101 hộ', 'eq', 2101],
  ['1989', 'eq', 1989],
  ['đạt 2030', 'eq', 2030],
  ['trên 10.000 dân', 'gt', 10000],
  ['tuổi thọ bình quân đạt 76 tuổi', 'eq', 76],
  ['xây dựng 3 thôn kiểu mẫu', 'eq', 3],
])('%j is still %s %s', (text, op, value) => {
  expect(parseTarget(text)).toMatchObject({ op, value })
})

test.each([
  ['tầm nhìn đến năm 2045 đạt 100%', 2045],
  ['đến năm 2030, tầm nhìn đến năm 2045 đạt 100%', 2030],
  ['năm 2027 đạt 100%', 2027],
  ['đến 2030 đạt 95%', 2030],
  ['hết 2027 đạt 95%', 2027],
  ['gấp 2 lần năm 2025', null],
  ['từ năm 2027 đạt 100%', null],
])('%j is due in %s', (text, byYear) => {
  expect(parseTarget(text).byYear).toBe(byYear)
})

test.each([
  ['giai đoạn 2026-2030 đạt 90%', 2026, 2030, 'period'],
  ['giai đoạn 2026 đến năm 2030 tăng 10%', 2026, 2030, 'period'],
  ['trong nhiệm kỳ 2025-2030 kết nạp 120 đảng viên', 2025, 2030, 'period'],
  ['nhiệm kỳ 2025-2030 kết nạp 120 đảng viên', null, null, null],
  ['theo chuẩn nghèo giai đoạn 2026-2030 còn dưới 1%', null, null, null],
  ['tăng bình quân 10%/năm giai đoạn 2026-2030', 2026, 2030, 'average'],
  ['2.026-2.030 tỷ đồng', null, null, null],
])('%j lasts from %s to %s', (text, from, to, per) => {
  expect(parseTarget(text)).toMatchObject({ from, to, per })
})

test.each([
  ['2030', 'unread'],
  ['thuộc nhóm 10 địa phương dẫn đầu', 'unread'],
  ['top 5 toàn thành phố', 'unread'],
  ['90%. Năm 2030 đạt 95%', 'several'],
])('%j is not guessed at: %s', (text, flag) => {
  expect(parseTarget(text)).toMatchObject({ op: 'text', value: null, flags: [flag] })
})
