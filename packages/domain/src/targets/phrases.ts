import type { Token } from './tokens.ts'

/** What a word of the target language does to the number beside it (progress-method, section 1). */
export type Meaning =
  | { kind: 'bound'; op: 'gte' | 'gt' | 'lte' | 'lt' }
  /** `từ`: a lower bound, unless `đến`, a dash or `trở xuống` says otherwise. */
  | { kind: 'from' }
  | { kind: 'to' }
  | { kind: 'approximate' }
  | { kind: 'change'; change: 'increase' | 'decrease' }
  /** `tốc độ tăng`: a change only where the number follows it directly. */
  | { kind: 'growth'; change: 'increase' | 'decrease' }
  /** `còn`, `lên`: the number is the level to reach, whatever verb went before. */
  | { kind: 'level' }
  | { kind: 'verb' }
  | { kind: 'filler' }
  | { kind: 'average' }
  | { kind: 'yearly' }
  | { kind: 'total' }
  | { kind: 'whole-period' }
  | { kind: 'multiple' }
  | { kind: 'onwards'; op: 'gte' | 'lte' }
  /** Holds such a word without meaning it: `trên địa bàn`, `tăng cường`. */
  | { kind: 'name' }

export interface Phrase {
  /** Indices of its first token and of the token after its last. */
  start: number
  end: number
  meaning: Meaning
  words: string
}

const list = (words: string) => words.split('|').map((phrase) => phrase.trim())

const table: [Meaning, string[]][] = [
  [
    { kind: 'bound', op: 'gte' },
    list(
      '≥|ít nhất|ít nhất là|tối thiểu|tối thiểu là|không dưới|không thấp hơn|không ít hơn|không nhỏ hơn|không kém|không kém hơn|đạt và vượt|đạt hoặc vượt|đạt , vượt|đạt / vượt|bằng hoặc hơn|bằng hoặc trên|trên hoặc bằng|bằng hoặc cao hơn|lớn hơn hoặc bằng|thấp nhất là|ít ra',
    ),
  ],
  [
    { kind: 'bound', op: 'gt' },
    list('>|trên|hơn|vượt|vượt trên|quá|lớn hơn|cao hơn|nhiều hơn|vượt quá|vượt mức'),
  ],
  [
    { kind: 'bound', op: 'lte' },
    list(
      '≤|không quá|không vượt quá|không vượt|không trên|không hơn|không cao hơn|không lớn hơn|không nhiều hơn|tối đa|tối đa là|nhiều nhất|nhiều nhất là|cao nhất là|không để quá|không để vượt|không để vượt quá|không để trên|không để xảy ra quá|không xảy ra quá|nhỏ hơn hoặc bằng|dưới hoặc bằng|bằng hoặc dưới',
    ),
  ],
  [
    { kind: 'bound', op: 'lt' },
    list('<|dưới|thấp hơn|nhỏ hơn|ít hơn|chưa đến|chưa tới|không đến|không tới'),
  ],
  [{ kind: 'from' }, list('từ')],
  [{ kind: 'to' }, list('đến|tới|cho đến|cho tới')],
  [
    { kind: 'approximate' },
    list('~|khoảng|xấp xỉ|gần|gần đạt|chừng|ước|ước khoảng|trên dưới|tương đương'),
  ],
  [
    { kind: 'change', change: 'increase' },
    list('tăng|tăng thêm|tăng được|tăng trưởng|tăng tối thiểu thêm'),
  ],
  [
    { kind: 'change', change: 'decrease' },
    list('giảm|kéo giảm|cắt giảm|giảm được|giảm thêm|giảm bớt|giảm đi|làm giảm'),
  ],
  [
    { kind: 'growth', change: 'increase' },
    list('tốc độ tăng|tốc độ tăng trưởng|mức tăng|mức tăng trưởng|tỷ lệ tăng|tỉ lệ tăng'),
  ],
  [{ kind: 'growth', change: 'decrease' }, list('mức giảm|tốc độ giảm|tỷ lệ giảm|tỉ lệ giảm')],
  [
    { kind: 'level' },
    list(
      'còn|chỉ còn|giảm còn|giảm xuống|giảm xuống còn|giảm chỉ còn|xuống|xuống còn|xuống mức|tăng lên|tăng lên đến|nâng lên|nâng lên thành|lên|lên đến|lên tới|lên mức|lên thành|tăng lên mức|giảm xuống mức',
    ),
  ],
  [{ kind: 'verb' }, list('đạt|đạt được|đạt đến|đạt tới|là|bằng|chiếm|ước đạt|đạt khoảng')],
  [
    { kind: 'filler' },
    list(
      ':|"|=|mức|ở mức|đạt mức|tỷ lệ|tỉ lệ|có|được|phấn đấu|phấn đấu đạt|thì|ra|duy trì|giữ|giữ vững|số|tổng số|số lượng|bảo đảm|đảm bảo|hoàn thành|thực hiện|thành|cả|quy mô|thành công|mục tiêu',
    ),
  ],
  [{ kind: 'average' }, list('bình quân|trung bình|bình quân bình quân')],
  [
    { kind: 'yearly' },
    list('hằng năm|hàng năm|mỗi năm|từng năm|một năm|mỗi một năm|các năm|/ năm|/ 1 năm|/ 01 năm'),
  ],
  [{ kind: 'total' }, list('tổng|tổng cộng|tổng cộng là|tổng là')],
  [
    { kind: 'whole-period' },
    list(
      'cả giai đoạn|toàn giai đoạn|cả nhiệm kỳ|toàn nhiệm kỳ|trong nhiệm kỳ|cả thời kỳ|trong cả nhiệm kỳ|trong cả giai đoạn|cả 5 năm|trong 5 năm|cả kỳ|5 năm',
    ),
  ],
  [{ kind: 'multiple' }, list('gấp|tăng gấp|gấp lên')],
  [{ kind: 'onwards', op: 'gte' }, list('trở lên')],
  [{ kind: 'onwards', op: 'lte' }, list('trở xuống|trở lại')],
  [
    { kind: 'name' },
    list(
      'trên địa bàn|trên địa|trên năm|trên tổng|trên tổng số|trên cả|trên cơ sở|trên toàn|trên các|trên mọi|trên đây|trên biển|trên đầu người|bình quân đầu người|bình quân mỗi người|trung bình cao|trung bình cả nước|tăng cường|gia tăng|giá trị gia tăng|giảm nghèo|thoát nghèo|giảm phát thải|giảm nhẹ|giảm thiểu|giảm tải|còn hiệu lực|còn lại|không còn|hơn nữa|dưới hình thức|dưới dạng|dưới sự|từ nguồn|từ đó|đến nay|đến hết|từ nay|tăng trưởng xanh|mức độ|số hóa|số hoá|chuyển đổi số|ước tính|gần dân|vượt khó|lên xe|quá trình|quá hạn|tăng thu|tăng gia|có hiệu quả|thành phố|thành lập|thành viên|số thuế|là quyết',
    ),
  ],
]

const meanings = new Map(
  table.flatMap(([meaning, phrases]) => phrases.map((phrase) => [phrase, meaning])),
)
const longest = Math.max(...[...meanings.keys()].map((phrase) => phrase.split(' ').length))
const firstWords = new Set([...meanings.keys()].map((phrase) => phrase.split(' ')[0]))

/** The phrase that covers each token, or null; of several that begin together the longest. */
export function findPhrases(tokens: Token[]): (Phrase | null)[] {
  const at = new Array<Phrase | null>(tokens.length).fill(null)
  let i = 0
  while (i < tokens.length) {
    const phrase = firstWords.has(tokens[i]?.low) ? phraseFrom(tokens, i) : null
    if (phrase) at.fill(phrase, phrase.start, phrase.end)
    i = phrase ? phrase.end : i + 1
  }
  return at
}

function phraseFrom(tokens: Token[], start: number): Phrase | null {
  for (let length = Math.min(longest, tokens.length - start); length > 0; length -= 1) {
    const words = tokens
      .slice(start, start + length)
      .map((token) => token.low)
      .join(' ')
    const meaning = meanings.get(words)
    if (meaning) return { start, end: start + length, meaning, words }
  }
  return null
}
