import { entryFormLimits } from '@tien-do/contract'
import { Refusal, type Words } from '../../http/refusal.ts'
import type { ReadXlsx } from '../../lib/xlsx.ts'

const megabytes = entryFormLimits.bytes / 1024 / 1024

export const formTooLarge = () =>
  new Refusal('file-too-large', {
    vi: `Biểu tối đa ${megabytes} MB; hãy nạp đúng tệp đã tải từ trang Nhập số liệu, không chèn ảnh.`,
    en: `A form may have ${megabytes} MB at most; send the file that was downloaded here, without images.`,
  })

type WhyUnread = Extract<ReadXlsx, { refused: unknown }>['refused']

const unreadWords: Record<WhyUnread, Words> = {
  broken: {
    vi: 'Không đọc được tệp như một bảng tính .xlsx; mở lại bằng Excel, lưu dạng .xlsx (không đặt mật khẩu) rồi nạp lại.',
    en: 'The file cannot be read as an .xlsx workbook; open it, save it as .xlsx without a password, and send it again.',
  },
  'too-large': {
    vi: `Nội dung nén trong tệp quá lớn (trên ${entryFormLimits.unpacked / 1024 / 1024} MB); hãy nạp đúng tệp đã tải.`,
    en: `What is packed in the file is too large (over ${entryFormLimits.unpacked / 1024 / 1024} MB); send the file that was downloaded.`,
  },
  macros: {
    vi: 'Tệp có macro nên không được nhận; hãy lưu lại dạng .xlsx không có macro.',
    en: 'Files with macros are not taken; save it as .xlsx without macros.',
  },
  'too-long': {
    vi: 'Tệp cần quá nhiều thời gian để đọc; tải biểu mới, chép số vào rồi nạp lại.',
    en: 'The file takes too long to read; download a new form, copy the figures into it, and send that.',
  },
}

export const unreadForm = (why: WhyUnread) => new Refusal('file-refused', unreadWords[why])

export const notAForm = () =>
  new Refusal('file-refused', {
    vi: 'Đây không phải biểu nhập số liệu của hệ thống, hoặc là mẫu cũ; hãy tải biểu mới ở trang Nhập số liệu.',
    en: 'This is not an entry form of this system, or one of an older format; download a new one from the entry sheet.',
  })

export const tooManyRows = () =>
  new Refusal('file-refused', {
    vi: `Biểu có quá ${entryFormLimits.rows} dòng; hãy xóa các dòng thừa ở cuối.`,
    en: `The form has more than ${entryFormLimits.rows} rows; delete those at its end.`,
  })

export const ofOtherCommune = () =>
  new Refusal('file-refused', {
    vi: 'Biểu này là của xã khác; hãy tải biểu của xã đang mở.',
    en: "This is another commune's form; download that of the commune you have opened.",
  })

export const ofOtherRound = (period: Words) =>
  new Refusal('file-refused', {
    vi: `Biểu này là của kỳ báo cáo khác; hãy chọn đúng kỳ, hoặc tải biểu của ${period.vi}.`,
    en: `This form is of another round; choose that round, or download the form of ${period.en}.`,
  })

export const ofOtherOffice = (office: string | null) =>
  new Refusal('file-refused', {
    vi: `Biểu này là của đơn vị khác; hãy chọn đúng đơn vị, hoặc tải biểu của ${office ?? 'tất cả đơn vị'}.`,
    en: `This form is of another office; choose that office, or download the form of ${office ?? 'all offices'}.`,
  })

export const notAllValid = (rows: number) =>
  new Refusal('wrong-state', {
    vi: `Có ${rows} dòng không ghi được; sửa tệp rồi nạp lại, hoặc chọn chỉ ghi các dòng hợp lệ.`,
    en: `${rows} rows cannot be written; mend the file and send it again, or choose to write the valid rows only.`,
  })

export const nothingToWrite = () =>
  new Refusal('wrong-state', {
    vi: 'Tệp không có thay đổi nào để ghi.',
    en: 'There is no change in the file to be written.',
  })

export const notAsSeen = (preview: unknown) =>
  new Refusal(
    'edit-conflict',
    {
      vi: 'Số liệu hoặc tệp đã thay đổi sau khi xem trước; chưa ghi gì. Xem lại bản xem trước mới rồi ghi.',
      en: 'The figures or the file have changed since the preview; nothing was written. Look at the new preview.',
    },
    { current: preview },
  )
