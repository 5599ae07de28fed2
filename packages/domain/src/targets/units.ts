import type { Token } from './tokens.ts'

const list = (words: string) => words.split('|')

const money = list(
  'đồng|triệu đồng|tỷ đồng|tỉ đồng|nghìn đồng|ngàn đồng|trăm triệu đồng|trăm tỷ đồng|nghìn tỷ đồng|ngàn tỷ đồng|nghìn tỉ đồng|triệu|tỷ|tỉ|nghìn tỷ|ngàn tỷ|usd|triệu usd|tỷ usd|tỉ usd|nghìn usd|vnđ|vnd|triệu vnđ|tỷ vnđ|đ|đô la|triệu đô la|tỷ đô la',
)
const amounts = list('tấn|tạ|kg|triệu tấn|nghìn tấn|ngàn tấn|yến|lít')
const measured = list(
  '%|‰|% điểm|điểm %|điểm phần trăm|phần trăm|ha|héc ta|hecta|héc - ta|m2|m²|m3|m³|km|km2|km²|m|mét|mét vuông|kwh|mw|mwp|kw|giờ|phút|ngày|tháng|tuổi|lần|điểm|độ|nghìn|ngàn',
)
const counted = list(
  'doanh nghiệp|hộ kinh doanh|hộ gia đình|hộ nghèo|hộ cận nghèo|hộ dân|hộ|hợp tác xã|tổ hợp tác|tổ hợp tác xã|trang trại|cơ sở sản xuất kinh doanh|cơ sở sản xuất|cơ sở kinh doanh|cơ sở giáo dục|cơ sở|mô hình|tổ chức đảng|tổ chức cơ sở đảng|tổ chức|chi bộ|đảng bộ|đảng viên|cán bộ|công chức|lượt lao động|lượt người|lượt khách|lượt hộ|lượt|lao động|việc làm|việc làm mới|sản phẩm ocop|sản phẩm|nội dung|nhà đa năng|phòng học thông minh|phòng học|trường học|trường|trạm y tế|trạm|thôn|xã|phường|tổ dân phố|khu dân cư|người|học sinh|giáo viên|bác sĩ|giường bệnh|giường|giường bệnh/vạn dân|vụ|vụ việc|cuộc|lớp|buổi|công trình|dự án|tiêu chí|chỉ tiêu|tuyến đường|tuyến|con|cây|nhà văn hóa|nhà|câu lạc bộ|điểm|khách|du khách|bậc|hạng|dịch vụ|thủ tục|hồ sơ|văn bản|nhiệm vụ|nhóm|đội|tổ|máy|xe|chiếc|cái|bộ|hội viên|đoàn viên|thanh niên|công dân|chiến sĩ|cụm công nghiệp|khu công nghiệp|cụm|khu|chợ|sáng kiến|đề tài|giải|giải pháp|hội nghị|lễ hội|di tích|năm|dân|trẻ em|trẻ|phụ nữ|liên kết|chuỗi|vùng|thương hiệu|nhãn hiệu|tài khoản|thuê bao|camera|hợp đồng',
)

const known = new Map<string, 'money' | 'amount' | 'other'>()
for (const unit of counted) known.set(unit, 'other')
for (const unit of measured) known.set(unit, 'other')
for (const unit of amounts) known.set(unit, 'amount')
for (const unit of money) known.set(unit, 'money')
const longest = 6

/** Units of the list that are read off a scale or a clock, and are no things to count. */
const scales = new Set(['điểm', 'năm', 'bậc', 'hạng', 'giường bệnh/vạn dân'])

/** True for what is counted one by one (`hộ`, `sản phẩm`): half of one is worth a question. */
export function isCountedUnit(unit: string | null): boolean {
  const words = unit?.trim().toLowerCase() ?? ''
  return counted.includes(words) && !scales.has(words)
}

/** Words that cannot begin or continue a unit, so that a noun nobody listed still ends somewhere. */
const stops = new Set(
  list(
    'vào|trong|tại|trên|theo|của|cho|được|có|đạt|đến|tới|so|với|và|hoặc|thì|là|ở|từ|để|do|bằng|về|như|mà|này|nay|hiện|đang|đã|sẽ|tham|sử|hoàn|trở|mỗi|hằng|hàng|bình|giai|cả|nhằm|khi|ngoài|dưới|hơn|vượt|tăng|giảm|còn|kế|tổng|các|những|số|thuộc|bởi|không|chưa|phấn|duy|giữ|đủ|lên|xuống|gấp|khoảng|ít|tối|trung|toàn|từng|một|nhiều|nữa|rồi|nên|vì|nếu|sau|trước|năm|quý|thông|qua|tương|đương|tức|gồm|bao|trừ|riêng|tiếp|trả|phải|cần|đưa|nâng|đối|ngay|tiêu|hợp',
  ),
)

export interface Unit {
  text: string
  /** Index of the token after the unit and its `/năm`. */
  end: number
  /** A `/năm` that means "every year" stood after it and is not part of `text`. */
  isYearly: boolean
  isKnown: boolean
}

/** True where a unit that we know begins at this token. */
export function startsKnownUnit(tokens: Token[], at: number): boolean {
  return knownAt(tokens, at) !== null
}

function knownAt(tokens: Token[], at: number) {
  for (let length = Math.min(longest, tokens.length - at); length > 0; length -= 1) {
    const words = tokens
      .slice(at, at + length)
      .map((token) => token.low)
      .join(' ')
    const kind = known.get(words)
    if (kind) return { end: at + length, kind }
  }
  return null
}

/** `500 nghìn lượt khách`, `2 triệu cây`: a count in thousands or millions, not money. */
function multiplied(tokens: Token[], at: number): ReturnType<typeof knownAt> {
  if (!/^(?:nghìn|ngàn|vạn|triệu)$/.test(tokens[at]?.low ?? '')) return null
  const noun = knownAt(tokens, at + 1)
  return noun?.kind === 'other' && tokens[at + 1]?.kind === 'word' ? noun : null
}

/** A noun that is not in the lists: at most two words, up to the first that begins something else. */
function nounAt(tokens: Token[], at: number): number {
  let end = at
  while (end < at + 2 && tokens[end]?.kind === 'word' && !stops.has(tokens[end]?.low ?? ''))
    end += 1
  return end
}

const isYear = (token: Token | undefined) => token?.low === 'năm'

/**
 * The unit that begins at a token, as printed. `/năm` stays inside a unit of money or yield
 * (`triệu đồng/người/năm`, `tạ/ha/năm`) and is taken off any other (progress-method, section 1).
 */
export function readUnit(text: string, tokens: Token[], at: number): Unit | null {
  // "90 - 95 (%)": the unit in brackets.
  if (tokens[at]?.text === '(' && tokens[at + 1]?.text === '%' && tokens[at + 2]?.text === ')')
    return { text: '%', end: at + 3, isYearly: false, isKnown: true }
  const head = multiplied(tokens, at) ?? knownAt(tokens, at)
  const start = tokens[at]
  let end = head?.end ?? nounAt(tokens, at)
  if (start === undefined || end === at) return null
  // "đồng" alone may be the beginning of a noun nobody listed, "năm" the beginning of a year.
  if (isYear(start) && tokens[at + 1]?.kind === 'number') return null
  const keepsYear = head?.kind === 'money' || head?.kind === 'amount'
  let isYearly = false
  while (tokens[end]?.text === '/') {
    const part = end + 1
    if (isYear(tokens[part])) {
      if (keepsYear) end = part + 1
      else isYearly = true
      // 1.500 lượt/năm: what follows the year is not part of the unit; đồng/năm/ha goes on.
      if (!keepsYear) break
      continue
    }
    const next = denominatorAt(tokens, part)
    if (next === part) break
    end = next
  }
  const last = tokens[end - 1]
  const unit = text.slice(start.start, last?.end)
  return { text: unit, end: isYearly ? end + 2 : end, isYearly, isKnown: head !== null }
}

/** What a unit is counted by: `người`, `ha`, `vạn dân`, `10.000 dân`. */
function denominatorAt(tokens: Token[], at: number): number {
  const noun = tokens[at]?.kind === 'number' && tokens[at + 1]?.kind === 'word' ? at + 1 : at
  if (tokens[noun]?.kind !== 'word') return at
  const end = knownAt(tokens, noun)?.end ?? nounAt(tokens, noun)
  return end === noun ? at : end
}
