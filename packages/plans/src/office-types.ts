/** The kinds of office that all communes share, so that offices of different communes compare. */
export const officeTypes = [
  { slug: 'economy', vi: 'Phòng Kinh tế', en: 'Economic office' },
  {
    slug: 'culture-society',
    vi: 'Phòng Văn hóa - Xã hội',
    en: 'Culture and social affairs office',
  },
  {
    slug: 'council-committee-office',
    vi: 'Văn phòng HĐND và UBND',
    en: 'Office of the council and committee',
  },
  {
    slug: 'public-service-centre',
    vi: 'Trung tâm Phục vụ hành chính công',
    en: 'Public administration service centre',
  },
  {
    slug: 'public-utility-centre',
    vi: 'Trung tâm Dịch vụ sự nghiệp công',
    en: 'Public utility service centre',
  },
  { slug: 'project-board', vi: 'Ban Quản lý dự án', en: 'Project management board' },
  { slug: 'military-command', vi: 'Ban Chỉ huy Quân sự', en: 'Military command' },
  { slug: 'police', vi: 'Công an', en: 'Police' },
  { slug: 'peoples-committee', vi: 'Ủy ban nhân dân', en: "People's committee" },
  { slug: 'peoples-council', vi: 'Hội đồng nhân dân', en: "People's council" },
  {
    slug: 'party-committee',
    vi: 'Đảng ủy, Ban Thường vụ Đảng ủy',
    en: 'Party committee and its standing board',
  },
  { slug: 'party-office', vi: 'Văn phòng Đảng ủy', en: 'Office of the party committee' },
  { slug: 'party-building-board', vi: 'Ban Xây dựng Đảng', en: 'Party building board' },
  { slug: 'party-inspection', vi: 'Ủy ban Kiểm tra Đảng ủy', en: 'Party inspection committee' },
  { slug: 'party-cells', vi: 'Chi bộ, đảng bộ trực thuộc', en: 'Subordinate party cells' },
  {
    slug: 'fatherland-front',
    vi: 'Ủy ban MTTQ và các đoàn thể',
    en: 'Fatherland Front and mass organisations',
  },
  { slug: 'health-station', vi: 'Trạm Y tế', en: 'Health station' },
  { slug: 'schools', vi: 'Trường học', en: 'Schools' },
  { slug: 'villages', vi: 'Thôn, khu dân cư', en: 'Villages' },
  { slug: 'other', vi: 'Đơn vị khác', en: 'Other' },
] as const

export type OfficeTypeSlug = (typeof officeTypes)[number]['slug']
