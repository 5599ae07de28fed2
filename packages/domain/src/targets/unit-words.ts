const english: Record<string, string> = {
  đồng: 'VND',
  'triệu đồng': 'million VND',
  'tỷ đồng': 'billion VND',
  'nghìn tỷ đồng': 'trillion VND',
  'doanh nghiệp': 'enterprises',
  'hợp tác xã': 'cooperatives',
  người: 'people',
  'lao động': 'workers',
  'lượt người': 'visits',
  lượt: 'instances',
  hộ: 'households',
  lần: 'times',
  'mô hình': 'models',
  trường: 'schools',
  năm: 'years',
  ngày: 'days',
  tấn: 'tonnes',
  điểm: 'points',
  tuổi: 'years',
  vụ: 'cases',
  ha: 'ha',
  'cơ sở': 'establishments',
  'nhà đa năng': 'multipurpose halls',
  'sản phẩm': 'products',
  'nội dung': 'topics',
  'tổ chức': 'organisations',
  'tổ chức đảng': 'party organisations',
  'cán bộ, đảng viên': 'officials and party members',
  'tấn CO₂ tương đương': 'tonnes of CO₂ equivalent',
}

/** A unit as an English reader takes it; after `1` and behind a stroke in the singular. */
export function englishUnit(unit: string, one = false): string {
  const known = unit
    .normalize('NFC')
    .split('/')
    .map((part) => english[part.trim()])
  // Half a translation reads worse than none.
  const parts = known.filter((part) => part !== undefined)
  if (parts.length < known.length) return unit
  return parts.map((part, i) => (i > 0 || one ? singular(part) : part)).join('/')
}

const singular = (words: string) => {
  if (words === 'people') return 'person'
  return words.replace(/^tonnes(?= of )|s$/, (plural) => plural.slice(0, -1))
}
