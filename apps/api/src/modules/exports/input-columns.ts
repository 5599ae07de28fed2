import type { DueTarget } from '@tien-do/domain'
import type { Language } from '../../http/language.ts'
import type { Column } from './csv.ts'
import type { VerdictRow } from './verdict-rows.ts'
import { verdictWords } from './words.ts'

type Columns = readonly Column<VerdictRow>[]

const which: Columns = [
  ['xa', ({ indicator }) => indicator.commune.name],
  ['ma', ({ indicator }) => indicator.code],
  ['chi_tieu_so', ({ indicator }) => indicator.headline],
  ['linh_vuc', ({ indicator }) => indicator.group],
  ['ten', ({ indicator }) => indicator.name],
  ['don_vi_tinh', ({ indicator }) => indicator.unit],
  ['nam', ({ year }) => year.year],
  ['muc_trong_van_ban', ({ indicator }) => indicator.section],
  ['don_vi_nhap', ({ indicator }) => enteringOf(indicator)],
  ['cach_do', ({ indicator }) => indicator.measure],
  ['chieu', ({ indicator }) => indicator.direction],
  ['so_giua_nam', ({ indicator }) => indicator.interim],
  ['lo_trinh', ({ indicator }) => indicator.path],
  ['nam_doi_cach_tinh', ({ indicator }) => indicator.seriesBreak],
]

const enteringOf = ({ offices }: VerdictRow['indicator']) =>
  offices.find(({ role }) => role === 'lead')?.name ?? null

/** A target as it is printed, and as the method compares with it; a range alone has a `max`. */
const ofTarget = (heading: string, target: (row: VerdictRow) => DueTarget | null): Columns => [
  [`${heading}_nhu_in`, (row) => target(row)?.text ?? null],
  [`${heading}_phep_so`, (row) => operatorOf(target(row))],
  [heading, (row) => target(row)?.bounds?.value ?? null],
  [`${heading}_den`, (row) => maxOf(target(row)?.bounds)],
]

const operatorOf = (target: DueTarget | null) => target && (target.bounds?.op ?? 'text')
const maxOf = (bounds: DueTarget['bounds'] | undefined) =>
  bounds?.op === 'range' ? bounds.max : null

const before: Columns = [
  ['muc_tieu_truoc_dieu_chinh_phep_so', ({ target }) => target?.original?.op ?? null],
  ['muc_tieu_truoc_dieu_chinh', ({ target }) => target?.original?.value ?? null],
  ['muc_tieu_truoc_dieu_chinh_den', ({ target }) => target?.original?.max ?? null],
]

const baseline: Columns = [
  ['goc_nam', ({ indicator }) => indicator.baseline && indicator.baseline.year],
  ['goc', ({ indicator }) => indicator.baseline && indicator.baseline.value],
  ['goc_xuat_xu', ({ indicator }) => indicator.baseline && indicator.baseline.origin],
  ['goc_nguon', ({ indicator }) => indicator.baseline && indicator.baseline.source],
]

const figure = (language: Language): Columns => [
  [
    'thuc_hien',
    ({ figure: it, year }) =>
      it?.notApplicable ? verdictWords.not_applicable[language] : year.actual,
  ],
  ['tu_so', (row) => row.figure && row.figure.numerator],
  ['mau_so', (row) => row.figure && row.figure.denominator],
  ['muc_so_lieu', ({ year }) => year.grade],
  ['danh_gia_ghi_nhan', ({ figure: it }) => it && it.verdict],
  ['ghi_chu', ({ figure: it }) => it && it.note],
  ['giua_nam_ky', ({ year }) => year.interim && year.interim.period],
  ['giua_nam_thuc_hien', ({ year }) => year.interim && year.interim.value],
  ['giua_nam_can_co', ({ year }) => year.interim && year.interim.expected],
]

/** Everything that the method was given for one indicator and year. */
export const inputColumns = (language: Language): Columns => [
  ...which,
  ...ofTarget('muc_tieu', ({ target }) => target),
  ...before,
  ['dich_nam', ({ endTarget }) => endTarget && endTarget.year],
  ...ofTarget('dich', ({ endTarget }) => endTarget),
  ...baseline,
  ...figure(language),
]
