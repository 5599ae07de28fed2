import type { CommuneKind } from '@tien-do/domain'

export interface Commune {
  /** The official code, the key everywhere: names differ by a tone mark alone. */
  code: string
  /** Without the kind: `Kiến Hải`. */
  name: string
  kind: CommuneKind
  slug: string
  provinceCode: '31'
}

export const province = {
  code: '31',
  name: 'Hải Phòng',
  kind: 'thành phố',
  slug: 'hai-phong',
} as const

/** Codes and names of the statistics office's list; no change up to 25 July 2026. */
const units: Record<Commune['kind'], [code: string, name: string][]> = {
  xã: [
    ['10606', 'Nam Sách'],
    ['10615', 'Hợp Tiến'],
    ['10633', 'Trần Phú'],
    ['10642', 'Thái Tân'],
    ['10645', 'An Phú'],
    ['10705', 'Nam An Phụ'],
    ['10750', 'Phú Thái'],
    ['10756', 'Lai Khê'],
    ['10792', 'An Thành'],
    ['10804', 'Kim Thành'],
    ['10813', 'Thanh Hà'],
    ['10816', 'Hà Bắc'],
    ['10843', 'Hà Nam'],
    ['10846', 'Hà Tây'],
    ['10882', 'Hà Đông'],
    ['10888', 'Cẩm Giang'],
    ['10903', 'Cẩm Giàng'],
    ['10909', 'Tuệ Tĩnh'],
    ['10930', 'Mao Điền'],
    ['10945', 'Kẻ Sặt'],
    ['10966', 'Bình Giang'],
    ['10972', 'Đường An'],
    ['10993', 'Thượng Hồng'],
    ['10999', 'Gia Lộc'],
    ['11020', 'Yết Kiêu'],
    ['11050', 'Gia Phúc'],
    ['11065', 'Trường Tân'],
    ['11074', 'Tứ Kỳ'],
    ['11086', 'Đại Sơn'],
    ['11113', 'Tân Kỳ'],
    ['11131', 'Chí Minh'],
    ['11140', 'Lạc Phượng'],
    ['11146', 'Nguyên Giáp'],
    ['11164', 'Vĩnh Lại'],
    ['11167', 'Tân An'],
    ['11203', 'Ninh Giang'],
    ['11218', 'Hồng Châu'],
    ['11224', 'Khúc Thừa Dụ'],
    ['11239', 'Thanh Miện'],
    ['11242', 'Nguyễn Lương Bằng'],
    ['11254', 'Bắc Thanh Miện'],
    ['11257', 'Hải Hưng'],
    ['11284', 'Nam Thanh Miện'],
    ['11503', 'Việt Khê'],
    ['11629', 'An Lão'],
    ['11635', 'An Trường'],
    ['11647', 'An Quang'],
    ['11668', 'An Khánh'],
    ['11674', 'An Hưng'],
    ['11680', 'Kiến Thụy'],
    ['11713', 'Nghi Dương'],
    ['11725', 'Kiến Minh'],
    ['11728', 'Kiến Hưng'],
    ['11749', 'Kiến Hải'],
    ['11755', 'Tiên Lãng'],
    ['11761', 'Quyết Thắng'],
    ['11779', 'Tân Minh'],
    ['11791', 'Tiên Minh'],
    ['11806', 'Chấn Hưng'],
    ['11809', 'Hùng Thắng'],
    ['11824', 'Vĩnh Bảo'],
    ['11836', 'Vĩnh Thịnh'],
    ['11842', 'Vĩnh Thuận'],
    ['11848', 'Vĩnh Hòa'],
    ['11875', 'Vĩnh Hải'],
    ['11887', 'Vĩnh Am'],
    ['11911', 'Nguyễn Bỉnh Khiêm'],
  ],
  phường: [
    ['10507', 'Thành Đông'],
    ['10525', 'Hải Dương'],
    ['10532', 'Lê Thanh Nghị'],
    ['10537', 'Tân Hưng'],
    ['10543', 'Việt Hòa'],
    ['10546', 'Chí Linh'],
    ['10549', 'Chu Văn An'],
    ['10552', 'Nguyễn Trãi'],
    ['10570', 'Trần Hưng Đạo'],
    ['10573', 'Trần Nhân Tông'],
    ['10603', 'Lê Đại Hành'],
    ['10660', 'Ái Quốc'],
    ['10675', 'Kinh Môn'],
    ['10678', 'Bắc An Phụ'],
    ['10714', 'Nhị Chiểu'],
    ['10726', 'Phạm Sư Mạnh'],
    ['10729', 'Trần Liễu'],
    ['10744', 'Nguyễn Đại Năng'],
    ['10837', 'Nam Đồng'],
    ['10891', 'Tứ Minh'],
    ['11002', 'Thạch Khôi'],
    ['11311', 'Hồng Bàng'],
    ['11329', 'Ngô Quyền'],
    ['11359', 'Gia Viên'],
    ['11383', 'Lê Chân'],
    ['11407', 'An Biên'],
    ['11411', 'Đông Hải'],
    ['11413', 'Hải An'],
    ['11443', 'Kiến An'],
    ['11446', 'Phù Liễn'],
    ['11455', 'Đồ Sơn'],
    ['11473', 'Bạch Đằng'],
    ['11488', 'Lưu Kiếm'],
    ['11506', 'Lê Ích Mộc'],
    ['11533', 'Hòa Bình'],
    ['11542', 'Nam Triệu'],
    ['11557', 'Thiên Hương'],
    ['11560', 'Thủy Nguyên'],
    ['11581', 'An Dương'],
    ['11593', 'An Phong'],
    ['11602', 'Hồng An'],
    ['11617', 'An Hải'],
    ['11689', 'Hưng Đạo'],
    ['11692', 'Dương Kinh'],
    ['11737', 'Nam Đồ Sơn'],
  ],
  'đặc khu': [
    ['11914', 'Cát Hải'],
    ['11948', 'Bạch Long Vĩ'],
  ],
}

/** Kiến Hải, Tân Minh, Tân Kỳ, Thái Tân, Trường Tân. */
const plainSlugs = new Set(['11749', '11779', '11113', '10642', '11065'])

/** The name in lower case without diacritics, its words joined by hyphens: `Kiến Hải` is `kien-hai`. */
export function slugOf(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}

/**
 * The address of a commune. It carries the code wherever another commune of the country has the same
 * name: Cẩm Giang and Cẩm Giàng here, 314 names over the provinces. The list of the whole country is
 * not kept here, so which names are shared cannot be told, and an address must not change when another
 * province joins: the five communes of this project keep the plain one, all others carry the code.
 */
export const communeSlug = ({ code, name }: Pick<Commune, 'code' | 'name'>): string =>
  plainSlugs.has(code) ? slugOf(name) : `${slugOf(name)}-${code}`

/** The 114 commune-level units of Hải Phòng, in the order of their codes. */
export const communes: Commune[] = (Object.keys(units) as Commune['kind'][])
  .flatMap((kind) =>
    units[kind].map(([code, name]) => ({
      code,
      name,
      kind,
      slug: communeSlug({ code, name }),
      provinceCode: province.code,
    })),
  )
  .sort((a, b) => a.code.localeCompare(b.code, 'en'))
