/** Text made even, so that the same words compare equal however they were typed or converted. */
interface Normalised {
  text: string
  /** A scanning slip was put right on the way. */
  hadSlip: boolean
}

/** Slips of scanned plans (domain.md, traps) and what they stand for; all in lower case. */
const slips: [slip: RegExp, right: string][] = [
  [/(?<!\p{L})ph[aâấầẩàá]n đ[aâấầẩàá]u(?!\p{L})/giu, 'phấn đấu'],
  [/(?<!\p{L})chuyên (?=(?:đổi|dịch)(?!\p{L}))/giu, 'chuyển '],
  [/(?<!\p{L})(?:tôi thiểu|tối thiêu|tôi thiêu|tối thiếu|toi thieu)(?!\p{L})/giu, 'tối thiểu'],
  [/(?<!\p{L})(?:tôi đa|toi da)(?!\p{L})/giu, 'tối đa'],
  [/(?<!\p{L})(?:it nhất|ít nhât|it nhât|ít nhắt|it nhat)(?!\p{L})/giu, 'ít nhất'],
  [/(?<!\p{L})(?:trờ|trỏ|trớ|tro) (?:lên|len)(?!\p{L})/giu, 'trở lên'],
  [/(?<!\p{L})(?:trờ|trỏ|trớ|tro) (?:xuống|xuong)(?!\p{L})/giu, 'trở xuống'],
  [/(?<!\p{L})(?:binh quân|bình quan|bình quần|binh quan)(?!\p{L})/giu, 'bình quân'],
  [/(?<!\p{L})(?:hăng|hắng|hang) (?:năm|nam)(?!\p{L})/giu, 'hằng năm'],
  [/(?<!\p{L})(?:khong qua|không qua)(?= \d)/giu, 'không quá'],
  [/(?<!\p{L})(?:khong duoi|không duới)(?= \d)/giu, 'không dưới'],
  [/(?<!\p{L})(?:đat|dat|đạc)(?= )/giu, 'đạt'],
  [/(?<!\p{L})(?:tren|trẻn|trẽn|trển|trện)(?= \d)/giu, 'trên'],
  [/(?<!\p{L})(?:duoi|duới|đưới|dướì)(?= \d)/giu, 'dưới'],
]

/** `02 (hai) mô hình`: the number once more in words. */
const spelledOut =
  /(?<=\d) ?\((?:(?:không|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|mươi|lăm|mốt|linh|trăm|nghìn) ?)+\)/giu

const isRight = (found: string, right: string) => found.toLowerCase() === right

/**
 * Composes diacritics, evens out spaces, drops the asterisks and footnote marks of a conversion, and
 * looks through scanning slips. Total over any string.
 */
export function normalise(raw: string): Normalised {
  let text = raw
    .normalize('NFC')
    .replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/g, '')
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replaceAll('\u00d0', 'Đ')
    .replace(/\*+/g, '')
    // A raised digit is a footnote unless it makes a unit: m², km³.
    .replace(/(?<!m)[\u00b2\u00b3]|[\u00b9\u2070\u2074-\u2079\u2020\u2021]/g, '')
    .replace(spelledOut, ' ')
    .replace(/\[\d{1,3}\]|\(\s*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  let hadSlip = false
  for (const [slip, right] of slips)
    text = text.replace(slip, (found: string) => {
      if (isRight(found, right)) return found
      hadSlip = true
      return right
    })
  return { text, hadSlip }
}
