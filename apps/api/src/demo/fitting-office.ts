/** Offices that every commune has, by type: where a plan names none, the demonstration makes them. */
export const usualOffices: Record<string, string> = {
  economy: 'Phòng Kinh tế',
  'culture-society': 'Phòng Văn hóa - Xã hội',
  'council-committee-office': 'Văn phòng HĐND và UBND',
  'public-service-centre': 'Trung tâm Phục vụ hành chính công',
  'military-command': 'Ban Chỉ huy Quân sự',
  police: 'Công an',
  'party-building-board': 'Ban Xây dựng Đảng',
  'party-inspection': 'Ủy ban Kiểm tra Đảng ủy',
}

const byName: readonly (readonly [RegExp, string])[] = [
  [/thủ tục hành chính|hồ sơ|dịch vụ công|một cửa/i, 'public-service-centre'],
  [/nhập ngũ|quân sự|giao quân|tuyển quân|dự bị|diễn tập|hậu phương quân đội/i, 'military-command'],
  [/tội phạm|ma túy|tai nạn|cháy|an ninh|Công an/i, 'police'],
  [/kiểm tra, giám sát|được kiểm tra|được giám sát/i, 'party-inspection'],
  [/hộ nghèo|việc làm|lao động|bảo hiểm|BHXH|BHYT/i, 'culture-society'],
]

const byGroup: readonly (readonly [RegExp, string])[] = [
  [/xây dựng đảng/i, 'party-building-board'],
  [/quốc phòng|an ninh/i, 'police'],
  [/chính quyền|cải cách|tiếp công dân/i, 'council-committee-office'],
  [/văn hóa|giáo dục|y tế|xã hội|khoa học|chuyển đổi số/i, 'culture-society'],
]

/** The type of office that would answer for such an indicator in most communes. */
export const fittingOffice = ({ name, groupName }: { name: string; groupName: string }): string =>
  byGroup[0]?.[0].test(groupName) && !/kiểm tra|giám sát/i.test(name)
    ? 'party-building-board'
    : (byName.find(([words]) => words.test(name))?.[1] ??
      byGroup.find(([words]) => words.test(groupName))?.[1] ??
      'economy')
