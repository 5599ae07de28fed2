import { evidenceLimits } from '@tien-do/contract'
import { forbidden, Refusal } from '../../http/refusal.ts'

const megabytes = evidenceLimits.bytesPerFile / 1024 / 1024

export const tooLarge = () =>
  new Refusal('file-too-large', {
    vi: `Mỗi tệp tối đa ${megabytes} MB; hãy nén, chia nhỏ tệp hoặc giảm cỡ ảnh rồi gửi lại.`,
    en: `A file may have ${megabytes} MB at most; shrink or split it and send it again.`,
  })

export const emptyFile = () =>
  new Refusal('file-refused', {
    vi: 'Tệp rỗng; hãy chọn lại tệp.',
    en: 'The file is empty; choose it again.',
  })

export const refusedFile = (why: 'kind' | 'macros') =>
  new Refusal(
    'file-refused',
    why === 'macros'
      ? {
          vi: 'Tệp Office có macro nên không được nhận; hãy lưu lại dạng không có macro (.docx, .xlsx) hoặc PDF.',
          en: 'Office files with macros are not taken; save it without macros (.docx, .xlsx) or as PDF.',
        }
      : {
          vi: 'Nội dung tệp không phải PDF, ảnh (PNG, JPEG, WebP, HEIC) hay Word, Excel, PowerPoint, ODT, ODS; tên tệp không thay được nội dung.',
          en: 'Its content is not PDF, an image (PNG, JPEG, WebP, HEIC), or Word, Excel, PowerPoint, ODT, ODS; the name does not matter.',
        },
  )

export const tooMany = () =>
  new Refusal('wrong-state', {
    vi: `Số liệu này đã có ${evidenceLimits.filesPerFigure} tệp minh chứng; gỡ tệp không cần rồi thêm.`,
    en: `This figure has ${evidenceLimits.filesPerFigure} files of evidence already; take one away first.`,
  })

export const keepsEvidence = () =>
  new Refusal('wrong-state', {
    vi: 'Số đã gửi hoặc đã duyệt giữ nguyên minh chứng; cần được trả lại, hoặc sửa số, rồi mới gỡ tệp.',
    en: 'What is submitted or approved keeps its evidence; it must be returned or changed first.',
  })

export const notYoursToProve = () =>
  forbidden({
    vi: 'Chỉ đơn vị được phân công, hoặc cán bộ tổng hợp nhập thay, mới thêm, gỡ được minh chứng.',
    en: 'Only the assigned office, or the coordinator for it, may add or take away evidence.',
  })

export const cannotKeep = (cause: unknown) =>
  new Refusal(
    'storage-unavailable',
    {
      vi: 'Máy chủ hết chỗ hoặc không ghi được tệp; chưa có gì được lưu. Báo quản trị hệ thống.',
      en: 'The server has no room for the file or cannot write it; nothing was kept. Tell the administrator.',
    },
    { cause },
  )

export const cannotRead = (cause: unknown) =>
  new Refusal(
    'file-unavailable',
    {
      vi: 'Tệp có trong danh sách nhưng máy chủ không đọc được; báo quản trị hệ thống kèm mã yêu cầu.',
      en: 'The file is listed but the server cannot read it; tell the administrator, with the request id.',
    },
    { cause },
  )
