import type { Language } from '../../http/language.ts'
import { isDemo } from '../assessment/assessment.service.ts'
import type { Column } from './csv.ts'
import { inputColumns } from './input-columns.ts'
import { englishHeads } from './verdict-heads.ts'
import type { VerdictRow } from './verdict-rows.ts'
import { outlookWords, verdictWords } from './words.ts'

type Columns = readonly Column<VerdictRow>[]

const ofYear = (language: Language): Columns => [
  ['dat', ({ year }) => year.attained],
  ['ty_le_dat', ({ year }) => year.attainment],
  ['chenh_lech', ({ year }) => year.difference],
  ['ket_luan_ma', ({ year }) => year.verdict],
  ['ket_luan', ({ year }) => verdictWords[year.verdict][language]],
  ['ket_luan_truoc_dieu_chinh_ma', ({ year }) => year.original],
]

const ofPeriod = (language: Language): Columns => [
  ['giai_doan_thuc_hien', ({ assessment: { period } }) => period && period.actual],
  ['giai_doan_dat', ({ assessment: { period } }) => period && period.attained],
  ['giai_doan_ty_le_dat', ({ assessment: { period } }) => period && period.attainment],
  ['giai_doan_chenh_lech', ({ assessment: { period } }) => period && period.difference],
  ['giai_doan_ket_luan_ma', ({ assessment: { period } }) => period && period.verdict],
  [
    'giai_doan_ket_luan',
    ({ assessment: { period } }) => period && verdictWords[period.verdict][language],
  ],
]

const ofOutlook = (language: Language): Columns => [
  ['trien_vong_ma', ({ assessment: { outlook } }) => outlook.status],
  ['trien_vong', ({ assessment: { outlook } }) => outlookWords[outlook.status][language]],
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

const invented = { vi: 'số liệu minh họa', en: 'invented figures (số liệu minh họa)' }

const columns = (language: Language): Columns => [
  ...inputColumns(language),
  ...ofYear(language),
  ...ofPeriod(language),
  ...ofOutlook(language),
  ['phien_ban_phuong_phap', ({ assessment }) => assessment.method],
  ['tinh_den_ngay', (row) => row.case.asOf],
  ['so_lieu_minh_hoa', ({ indicator }) => (isDemo(indicator) ? invented[language] : null)],
]

/** What was given, what was found, and on which day by which method. */
export const verdictColumns = (language: Language): Columns =>
  columns(language).map(([head, cell]) => [
    language === 'vi' ? head : (englishHeads[head] ?? head),
    cell,
  ])
