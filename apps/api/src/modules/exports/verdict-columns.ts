import { statusWords, verdictWords, type OutlookStatus, type Verdict } from '@tien-do/domain'
import { isDemo } from '../assessment/assessment.service.ts'
import type { Column } from './csv.ts'
import { inputColumns } from './input-columns.ts'
import type { VerdictRow } from './verdict-rows.ts'

type Columns = readonly Column<VerdictRow>[]

const opening = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)
const wordOfVerdict = (verdict: Verdict) => opening(verdictWords[verdict].vi)
const wordOfStatus = (status: OutlookStatus) => opening(statusWords[status].vi)

const ofYear: Columns = [
  ['dat', ({ year }) => year.attained],
  ['ty_le_dat', ({ year }) => year.attainment],
  ['chenh_lech', ({ year }) => year.difference],
  ['ket_luan_ma', ({ year }) => year.verdict],
  ['ket_luan', ({ year }) => wordOfVerdict(year.verdict)],
  ['ket_luan_truoc_dieu_chinh_ma', ({ year }) => year.original],
]

const ofPeriod: Columns = [
  ['giai_doan_thuc_hien', ({ assessment: { period } }) => period && period.actual],
  ['giai_doan_dat', ({ assessment: { period } }) => period && period.attained],
  ['giai_doan_ty_le_dat', ({ assessment: { period } }) => period && period.attainment],
  ['giai_doan_chenh_lech', ({ assessment: { period } }) => period && period.difference],
  ['giai_doan_ket_luan_ma', ({ assessment: { period } }) => period && period.verdict],
  ['giai_doan_ket_luan', ({ assessment: { period } }) => period && wordOfVerdict(period.verdict)],
]

const ofOutlook: Columns = [
  ['trien_vong_ma', ({ assessment: { outlook } }) => outlook.status],
  ['trien_vong', ({ assessment: { outlook } }) => wordOfStatus(outlook.status)],
  ['trien_vong_ly_do', ({ assessment: { outlook } }) => outlook.reason],
  ['trien_vong_luu_y', ({ assessment: { outlook } }) => outlook.marks.join(' ')],
  ['nhip_do', ({ assessment: { outlook } }) => outlook.pace],
  ['so_thang_nhanh_cham', ({ assessment: { outlook } }) => outlook.months],
  ['can_moi_nam', ({ assessment: { outlook } }) => outlook.needed && outlook.needed.value],
  ['can_moi_nam_kieu', ({ assessment: { outlook } }) => outlook.needed && outlook.needed.kind],
  ['du_bao_nam', ({ assessment: { outlook } }) => outlook.forecast && outlook.forecast.year],
  ['du_bao', ({ assessment: { outlook } }) => outlook.forecast && outlook.forecast.value],
  ['du_bao_thap', ({ assessment: { outlook } }) => outlook.forecast && outlook.forecast.low],
  ['du_bao_cao', ({ assessment: { outlook } }) => outlook.forecast && outlook.forecast.high],
]

/** What was given, what was found, and on which day by which method. */
export const verdictColumns: Columns = [
  ...inputColumns,
  ...ofYear,
  ...ofPeriod,
  ...ofOutlook,
  ['phien_ban_phuong_phap', ({ assessment }) => assessment.method],
  ['tinh_den_ngay', (row) => row.case.asOf],
  ['so_lieu_minh_hoa', ({ indicator }) => (isDemo(indicator) ? 'số liệu minh họa' : null)],
]
