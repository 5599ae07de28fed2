import { z } from 'zod'

/** Every way the API says no. A new refusal is a row here, a translation, a page in docs/problems and a test. */
export const problemTypes = {
  'invalid-input': {
    status: 422,
    title: { en: 'Some of what was sent is not valid', vi: 'Có nội dung gửi lên chưa hợp lệ' },
  },
  'not-readable': {
    status: 400,
    title: { en: 'The request could not be read', vi: 'Không đọc được yêu cầu' },
  },
  'signed-out': { status: 401, title: { en: 'Sign in to continue', vi: 'Cần đăng nhập' } },
  'wrong-password': {
    status: 401,
    title: {
      en: 'The user name or the password is not right',
      vi: 'Tên đăng nhập hoặc mật khẩu chưa đúng',
    },
  },
  'account-disabled': {
    status: 403,
    title: { en: 'The account is shut', vi: 'Tài khoản đã khóa' },
  },
  'too-many-attempts': {
    status: 429,
    title: {
      en: 'Too many attempts; wait and try again',
      vi: 'Thử quá nhiều lần, hãy đợi rồi thử lại',
    },
  },
  forbidden: {
    status: 403,
    title: { en: 'Your role does not allow this', vi: 'Vai trò của bạn không được làm việc này' },
  },
  'not-found': {
    status: 404,
    title: {
      en: 'There is no such thing, or you may not see it',
      vi: 'Không có nội dung này, hoặc bạn không được xem',
    },
  },
  'edit-conflict': {
    status: 412,
    title: { en: 'Someone else changed this first', vi: 'Người khác đã sửa trước' },
  },
  'precondition-required': {
    status: 428,
    title: {
      en: 'Say which version this is based on (If-Match, or If-None-Match: * for a new one)',
      vi: 'Cần nêu phiên bản đang sửa (If-Match, hoặc If-None-Match: * nếu là bản đầu)',
    },
  },
  'round-locked': {
    status: 409,
    title: { en: 'The review round is locked', vi: 'Kỳ báo cáo đã khóa' },
  },
  'round-closed': {
    status: 409,
    title: { en: 'The review round is closed', vi: 'Kỳ báo cáo đã đóng' },
  },
  'wrong-state': {
    status: 409,
    title: {
      en: 'Its state does not allow this',
      vi: 'Trạng thái hiện tại không cho phép việc này',
    },
  },
  'own-entry': {
    status: 403,
    title: {
      en: 'Another coordinator must approve what you entered',
      vi: 'Số bạn nhập phải do cán bộ tổng hợp khác duyệt',
    },
  },
  'key-reused': {
    status: 422,
    title: {
      en: 'This Idempotency-Key was used for another request',
      vi: 'Idempotency-Key này đã dùng cho yêu cầu khác',
    },
  },
  'file-too-large': {
    status: 413,
    title: { en: 'The file is too large', vi: 'Tệp quá lớn' },
  },
  'file-refused': {
    status: 415,
    title: {
      en: 'Files of this kind are not taken',
      vi: 'Không nhận loại tệp này',
    },
  },
  'file-unavailable': {
    status: 503,
    title: { en: 'The file cannot be read now', vi: 'Hiện không đọc được tệp' },
  },
  'storage-unavailable': {
    status: 507,
    title: { en: 'The file could not be kept', vi: 'Chưa lưu được tệp' },
  },
  internal: {
    status: 500,
    title: { en: 'Something went wrong on our side', vi: 'Hệ thống gặp lỗi' },
  },
} as const
export type ProblemType = keyof typeof problemTypes
/** The names of all refusals. */
export const problemNames = Object.keys(problemTypes) as ProblemType[]

/** RFC 9457 with two extensions: `errors` points at the fields that failed, `current` is the state that won a race. */
export const Problem = z.object({
  type: z.string(), // '/problems/round-locked'
  title: z.string(),
  status: z.int(),
  detail: z.string().optional(),
  instance: z.string().optional(), // the request id, so that a screenshot finds its log line
  errors: z.array(z.object({ pointer: z.string(), detail: z.string() })).optional(),
  current: z.unknown().optional(),
})
export type Problem = z.infer<typeof Problem>
