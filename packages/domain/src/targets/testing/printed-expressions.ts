import type { ParsedTarget } from '../parsed-target.ts'

/** Targets as the five plans print them, shortened to the words that matter, and what they say. */
export const printedExpressions: [text: string, expected: Partial<ParsedTarget>][] = [
  [
    'tăng bình quân từ 19% trở lên',
    { op: 'gte', value: 19, unit: '%', per: 'average', change: 'increase' },
  ],
  ['tăng từ 18%', { op: 'gte', value: 18, unit: '%', change: 'increase' }],
  ['tăng từ 4,5%', { op: 'gte', value: 4.5, unit: '%', change: 'increase' }],
  [
    'Hằng năm, thu ngân sách tăng bình quân từ 15 - 17%',
    { op: 'range', value: 15, max: 17, unit: '%', per: 'average', change: 'increase' },
  ],
  [
    'Đến năm 2030, giá trị sản phẩm trên 1 ha đất trồng trọt đạt 250 triệu đồng',
    { op: 'eq', value: 250, unit: 'triệu đồng', byYear: 2030 },
  ],
  [
    'giai đoạn 2026 - 2030 đạt 1.064 tỷ đồng',
    { op: 'eq', value: 1064, unit: 'tỷ đồng', per: 'period', from: 2026, to: 2030 },
  ],
  ['Hàng năm, tỷ lệ giải ngân đạt tối thiểu 90%', { op: 'gte', value: 90, unit: '%', per: 'year' }],
  [
    'Phân đầu đến năm 2030, số doanh nghiệp trên địa bàn tăng gấp 02 lần hiện nay',
    { op: 'eq', value: 2, unit: 'lần', byYear: 2030, flags: ['multiple', 'slip'] },
  ],
  [
    'mỗi năm có từ 20 cơ sở sản xuất kinh doanh chuyển đổi',
    { op: 'gte', value: 20, unit: 'cơ sở sản xuất kinh doanh', per: 'year' },
  ],
  [
    'Phân đầu đến năm 2030 có 50% doanh nghiệp',
    { op: 'eq', value: 50, unit: '%', byYear: 2030, flags: ['slip'] },
  ],
  [
    'Thu nhập bình quân đầu người tăng bình quân 19 %/năm',
    { op: 'eq', value: 19, unit: '%', per: 'average', change: 'increase' },
  ],
  [
    '(đến năm 2030 thu nhập bình quân đầu người từ 170 triệu - 200 triệu)',
    { op: 'range', value: 170, max: 200, unit: 'triệu', byYear: 2030 },
  ],
  ['Đến năm 2030 không còn hộ nghèo', { op: 'text', byYear: 2030, flags: ['means_zero'] }],
  ['thôn văn hóa đạt từ 90% trở lên', { op: 'gte', value: 90, unit: '%' }],
  ['100% cơ sở giáo dục có ít nhất 01 phòng học thông minh', { op: 'eq', value: 100, unit: '%' }],
  ['tỷ lệ người dân tham gia BHYT: trên 98%', { op: 'gt', value: 98, unit: '%' }],
  [
    '1.500 - 2.400 lượt lao động/năm',
    { op: 'range', value: 1500, max: 2400, unit: 'lượt lao động', per: 'year' },
  ],
  ['đạt trên 70%', { op: 'gt', value: 70, unit: '%' }],
  [
    'tổ chuyên đổi số cộng đồng tại 100% thôn',
    { op: 'eq', value: 100, unit: '%', flags: ['slip'] },
  ],
  ['trên 90% dịch vụ công mức độ 3, 4', { op: 'gt', value: 90, unit: '%' }],
  ['tỷ lệ hồ sơ trực tuyến đạt: 85%', { op: 'eq', value: 85, unit: '%' }],
  ['≥19%', { op: 'gte', value: 19, unit: '%' }],
  ['≥4,5%', { op: 'gte', value: 4.5, unit: '%' }],
  ['15-17%', { op: 'range', value: 15, max: 17, unit: '%' }],
  ['Tổng 1.064', { op: 'eq', value: 1064, per: 'period' }],
  ['≥90', { op: 'gte', value: 90 }],
  ['2,0', { op: 'eq', value: 2 }],
  ['170-200', { op: 'range', value: 170, max: 200 }],
  ['>98', { op: 'gt', value: 98 }],
  ['Duy trì', { op: 'text' }],
  ['100% kế hoạch', { op: 'eq', value: 100, unit: '%' }],
  ['Ổn định Không có “điểm nóng”', { op: 'text', flags: ['means_zero'] }],
  [
    'Hằng năm, có từ 90% tổ chức đảng và đảng viên trở lên hoàn thành tốt nhiệm vụ trở lên',
    { op: 'gte', value: 90, unit: '%', per: 'year' },
  ],
  ['“Đảng bộ 4 tốt”, đạt 90% trở lên', { op: 'gte', value: 90, unit: '%' }],
  [
    'hằng năm đạt tỷ lệ 3% tổng số đảng viên trở lên',
    { op: 'gte', value: 3, unit: '%', per: 'year' },
  ],
  [
    'trong nhiệm kỳ thành lập ít nhất 02 tổ chức đảng',
    { op: 'gte', value: 2, unit: 'tổ chức đảng', per: 'period' },
  ],
  ['cấp ủy viên nữ từ 15% trở lên', { op: 'gte', value: 15, unit: '%' }],
  [
    'tỷ lệ cán bộ trẻ (dưới 42 tuổi) trong cấp ủy từ 10% trở lên',
    { op: 'gte', value: 10, unit: '%' },
  ],
  ['từ 5% trở lên (cả nhiệm kỳ)', { op: 'gte', value: 5, unit: '%', per: 'period' }],
  [
    'giám sát chuyên đề từ 10-12 tổ chức đảng',
    { op: 'range', value: 10, max: 12, unit: 'tổ chức đảng' },
  ],
  ['12-15 cán bộ, đảng viên', { op: 'range', value: 12, max: 15, unit: 'cán bộ' }],
  ['ít nhất 01 mô hình “*Dân vận khéo*” trở lên/tổ chức', { op: 'gte', value: 1, unit: 'mô hình' }],
  [
    'ít nhất 04 nội dung giám sát, ít nhất 03 nội dung phản biện',
    { op: 'text', flags: ['several'] },
  ],
  [
    'tăng bình quân 10%/năm',
    { op: 'eq', value: 10, unit: '%', per: 'average', change: 'increase' },
  ],
  [
    'Hằng năm, tổng giá trị sản phẩm trên địa bàn tăng bình quân từ 12-12,5%',
    { op: 'range', value: 12, max: 12.5, unit: '%', per: 'average', change: 'increase' },
  ],
  [
    'tăng bình quân 1,8-2,0%/năm',
    { op: 'range', value: 1.8, max: 2, unit: '%', per: 'average', change: 'increase' },
  ],
  [
    'tăng bình quân 13,5-14,5%/năm',
    { op: 'range', value: 13.5, max: 14.5, unit: '%', per: 'average', change: 'increase' },
  ],
  [
    'Phân đấu trong nhiệm kỳ có 02 mô hình nông nghiệp',
    { op: 'eq', value: 2, unit: 'mô hình', per: 'period', flags: ['slip'] },
  ],
  [
    'giai đoạn 2026 - 2030 đạt 250 tỷ đồng',
    { op: 'eq', value: 250, unit: 'tỷ đồng', per: 'period', from: 2026, to: 2030 },
  ],
  [
    'Đến năm 2030, số doanh nghiệp trên địa bàn là 100 doanh nghiệp',
    { op: 'eq', value: 100, unit: 'doanh nghiệp', byYear: 2030 },
  ],
  [
    'Giai đoạn 2026-2030, thu nhập bình quân đầu người trên năm trên địa bàn tăng bình quân 10-11%',
    {
      op: 'range',
      value: 10,
      max: 11,
      unit: '%',
      per: 'average',
      change: 'increase',
      from: 2026,
      to: 2030,
    },
  ],
  [
    'Phần đầu đến năm 2030 không còn hộ nghèo theo chuẩn đa chiều giai đoạn 2025-2030',
    { op: 'text', byYear: 2030, flags: ['means_zero', 'slip'] },
  ],
  ['đạt và vượt chỉ tiêu', { op: 'text' }],
  ['ít nhất 05 mô hình đoàn kết', { op: 'gte', value: 5, unit: 'mô hình' }],
  [
    'GRDP giai đoạn 2026 – 2030 đạt bình quân 13,5%/năm',
    { op: 'eq', value: 13.5, unit: '%', per: 'average', from: 2026, to: 2030 },
  ],
  [
    'giai đoạn 2026 - 2030 tăng bình quân trên 13,5%/năm',
    { op: 'gt', value: 13.5, unit: '%', per: 'average', change: 'increase', from: 2026, to: 2030 },
  ],
  ['tăng 5%/năm', { op: 'eq', value: 5, unit: '%', per: 'year', change: 'increase' }],
  ['tăng từ 12,5% trở lên', { op: 'gte', value: 12.5, unit: '%', change: 'increase' }],
  [
    'Giá trị sản phẩm trên 01 ha đất đến năm 2030 đạt 225 triệu đồng/năm/ha',
    { op: 'eq', value: 225, unit: 'triệu đồng/năm/ha', byYear: 2030 },
  ],
  ['trên địa bàn 93 doanh nghiệp', { op: 'eq', value: 93, unit: 'doanh nghiệp' }],
  [
    'hàng năm có từ 4 hộ kinh doanh trở lên',
    { op: 'gte', value: 4, unit: 'hộ kinh doanh', per: 'year' },
  ],
  [
    'hàng năm tăng trên 10% kế hoạch thành phố giao',
    { op: 'gt', value: 10, unit: '%', per: 'year', change: 'increase' },
  ],
  [
    'đến 2030 đạt 123,8 triệu đồng/người/năm',
    { op: 'eq', value: 123.8, unit: 'triệu đồng/người/năm', byYear: 2030 },
  ],
  ['Phấn đấu đạt 5 sản phẩm OCOP 3 sao', { op: 'eq', value: 5, unit: 'sản phẩm OCOP' }],
  ['ít nhất 5 sản phẩm OCOP (3 sao trở lên)', { op: 'gte', value: 5, unit: 'sản phẩm OCOP' }],
  [
    'theo chuẩn nghèo đa chiều đến năm 2030 dưới 0,5%',
    { op: 'lt', value: 0.5, unit: '%', byYear: 2030 },
  ],
  ['đạt 62 - 63%', { op: 'range', value: 62, max: 63, unit: '%' }],
  ['mỗi năm có 97% trở lên gia đình', { op: 'gte', value: 97, unit: '%', per: 'year' }],
  ['100% hộ dân (trong đó ít nhất 80% sử dụng nước tập trung)', { op: 'text', flags: ['several'] }],
  ['đạt trên **90%**', { op: 'gt', value: 90, unit: '%' }],
  ['kéo giảm số vụ phạm tội ít nhất 10%', { op: 'gte', value: 10, unit: '%', change: 'decrease' }],
  [
    'kéo giảm (trên cả 3 tiêu chí: số vụ, số người chết và số người bị thương) ít nhất 6%',
    { op: 'gte', value: 6, unit: '%', change: 'decrease' },
  ],
  [
    'kéo giảm số vụ cháy cấp III trở lên ít nhất 6%',
    { op: 'gte', value: 6, unit: '%', change: 'decrease' },
  ],
  ['Hoàn thành 100% chỉ tiêu giao quân hằng năm', { op: 'eq', value: 100, unit: '%', per: 'year' }],
  [
    'tốc độ tăng thu ngân sách hàng năm đạt từ 10% trở lên',
    { op: 'gte', value: 10, unit: '%', per: 'year' },
  ],
  [
    '(*phấn đấu tạo việc làm mới cho 400 lao động mỗi năm*)',
    { op: 'eq', value: 400, unit: 'lao động', per: 'year' },
  ],
  [
    'đến năm 2030 chi đầu tư phát triển chiếm 60% chi ngân sách xã',
    { op: 'eq', value: 60, unit: '%', byYear: 2030 },
  ],
  [
    'giảm số lượng dự án tối thiểu 30% so với giai đoạn 2021-2025',
    { op: 'gte', value: 30, unit: '%', change: 'decrease' },
  ],
  ['thành lập 02 hợp tác xã kiểu mới', { op: 'eq', value: 2, unit: 'hợp tác xã' }],
  ['từ 8% - 10% trên tổng tiêu thụ năng lượng', { op: 'range', value: 8, max: 10, unit: '%' }],
  ['phủ sóng 5G 100%', { op: 'eq', value: 100, unit: '%' }],
  ['phủ sóng 6G trên địa bàn đạt 50%', { op: 'eq', value: 50, unit: '%' }],
  ['có từ 50-100 doanh nghiệp', { op: 'range', value: 50, max: 100, unit: 'doanh nghiệp' }],
  [
    'đến năm 2045 có khoảng 150 doanh nghiệp',
    { op: 'eq', value: 150, unit: 'doanh nghiệp', byYear: 2045, flags: ['approximate'] },
  ],
  [
    'Phần đầu 87,5% (7/8) trường học đạt chuẩn quốc gia mức độ 2',
    { op: 'eq', value: 87.5, unit: '%', flags: ['slip'] },
  ],
  ['Duy trì 01 trường liên cấp', { op: 'eq', value: 1, unit: 'trường' }],
  ['trên 95% trường phổ thông và trên 90% cơ sở mầm non', { op: 'text', flags: ['several'] }],
  ['ít nhất 1/3 trường (đạt 33,3%) trung học cơ sở', { op: 'gte', value: 33.3, unit: '%' }],
  ['đạt trên 0,82', { op: 'gt', value: 0.82 }],
  ['bất bình đẳng giáo dục giảm xuống dưới 10%', { op: 'lt', value: 10, unit: '%' }],
  ['đạt tối thiểu 0,87', { op: 'gte', value: 0.87 }],
  ['tuổi thọ đạt 76 tuổi', { op: 'eq', value: 76, unit: 'tuổi' }],
  ['số năm sống khỏe mạnh tối thiểu 68 năm', { op: 'gte', value: 68, unit: 'năm' }],
  [
    'nâng tỷ lệ bao phủ lên 96% vào năm 2026 và tiến tới bao phủ toàn dân vào năm 2030',
    { op: 'text', flags: ['several'] },
  ],
  ['đạt từ 80 tuổi trở lên', { op: 'gte', value: 80, unit: 'tuổi' }],
  ['số năm sống khỏe mạnh trên 71 tuổi', { op: 'gt', value: 71, unit: 'tuổi' }],
  [
    'tăng bình quân trên 10,9%/năm',
    { op: 'gt', value: 10.9, unit: '%', per: 'average', change: 'increase' },
  ],
  [
    'tăng bình quân bình quân 13,5%/năm',
    { op: 'eq', value: 13.5, unit: '%', per: 'average', change: 'increase' },
  ],
  [
    'giai đoạn 2025 - 2030 đạt 200 tỷ đồng',
    { op: 'eq', value: 200, unit: 'tỷ đồng', per: 'period', from: 2025, to: 2030 },
  ],
  ['chuyển đổi thành doanh nghiệp hằng năm đạt 5%', { op: 'eq', value: 5, unit: '%', per: 'year' }],
  ['đạt 62%-63% lực lượng lao động', { op: 'range', value: 62, max: 63, unit: '%' }],
  ['duy trì tỷ lệ trường đạt chuẩn quốc gia lên 100%', { op: 'eq', value: 100, unit: '%' }],
  ['tăng trưởng kinh tế (GRDP) năm 2026 đạt 12%', { op: 'eq', value: 12, unit: '%', byYear: 2026 }],
  ['đạt và vượt mức 12%', { op: 'gte', value: 12, unit: '%' }],
  ['năm 2026 đạt tối thiểu 12%', { op: 'gte', value: 12, unit: '%', byYear: 2026 }],
  [
    'năm 2026 tăng ít nhất 10% so với thực hiện năm 2025',
    { op: 'gte', value: 10, unit: '%', change: 'increase', byYear: 2026 },
  ],
  ['phấn đấu đạt tỷ lệ trên 90%', { op: 'gt', value: 90, unit: '%' }],
]
