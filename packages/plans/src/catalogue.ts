import type { Direction, Interim } from '@tien-do/domain'

/** One entry of the shared catalogue: what makes plan indicators of different communes comparable. */
export interface CatalogueEntry {
  /** Stable key, used by plan documents as `definition`. */
  slug: string
  name: { vi: string; en: string }
  /** Of every plan indicator compared; `yesOrNo` where a plan indicator has none. */
  unit: string
  direction: Direction
  interim: Interim
  /** A share of a whole: its values lie between 0 and 100. */
  share: boolean
  group: { vi: string; en: string }
  definition: { vi: string; en: string }
  /** Who publishes the figure; null where no authority was found. */
  authority: string | null
  /** False: the definition or authority is still to be confirmed with the authority. */
  confirmed: boolean
  comparabilityNote: { vi: string; en: string } | null
  seriesBreaks: { year: number; why: { vi: string; en: string } }[]
}

/** The unit of definitions that are reached or not; their plan indicators carry no unit. */
export const yesOrNo = 'đạt / chưa đạt'

/** Whether a plan indicator of this unit may stand beside the others of the definition. */
export function sharesUnit(entry: Pick<CatalogueEntry, 'unit'>, unit: string | null): boolean {
  return (unit ?? yesOrNo) === entry.unit
}

const economy = { vi: 'Kinh tế', en: 'Economy' }
const society = { vi: 'Văn hóa - xã hội', en: 'Culture and society' }
const environment = {
  vi: 'Môi trường và nông thôn mới',
  en: 'Environment and rural development',
}
const government = {
  vi: 'Chính quyền và chuyển đổi số',
  en: 'Government and digital transformation',
}
const security = { vi: 'Quốc phòng - an ninh', en: 'Defence and security' }

const growthNote = {
  vi: 'Có xã in mức cho từng năm, có xã in mức bình quân cả giai đoạn; số thực hiện so sánh là mức tăng của từng năm.',
  en: 'Some communes print a figure for each year, others an average of the period; what is compared is the growth of one year.',
}
const hallNote = {
  vi: 'Kế hoạch đếm ở từng cấp học; tỷ lệ trường có nhà đa năng là chỉ tiêu khác và không so sánh ở đây.',
  en: 'Counted per level of schooling; the share of schools that have a hall is another indicator and not compared here.',
}

export const catalogue: CatalogueEntry[] = [
  {
    slug: 'grdp-growth',
    name: {
      vi: 'Mức tăng tổng giá trị sản phẩm trên địa bàn',
      en: 'Growth of gross product in the area',
    },
    unit: '%',
    direction: 'up',
    interim: 'snapshot',
    share: false,
    group: economy,
    definition: {
      vi: 'Mức tăng của tổng giá trị sản phẩm tạo ra trên địa bàn xã trong năm so với năm trước, theo giá so sánh.',
      en: 'Growth over the year before, at constant prices, of the value of all products made in the commune.',
    },
    authority: 'Ủy ban nhân dân xã, Thống kê cơ sở',
    confirmed: false,
    comparabilityNote: {
      vi: 'GRDP chỉ được cơ quan thống kê biên soạn cho cấp tỉnh; con số của xã là cách tính thay thế, mỗi xã có thể tính khác nhau. Có xã gọi là GRDP, có xã gọi là tổng giá trị sản phẩm. Có xã đặt mức từng năm, có xã đặt mức bình quân giai đoạn.',
      en: 'GRDP is compiled by the statistics office for provinces only; a commune’s figure is a stand-in that each may compute in its own way. Some call it GRDP, others total product; some set a figure per year, others a period average.',
    },
    seriesBreaks: [],
  },
  {
    slug: 'grdp-growth-industry',
    name: { vi: 'Mức tăng công nghiệp - xây dựng', en: 'Growth of industry and construction' },
    unit: '%',
    direction: 'up',
    interim: 'snapshot',
    share: false,
    group: economy,
    definition: {
      vi: 'Mức tăng trong năm của khu vực công nghiệp - xây dựng trên địa bàn so với năm trước.',
      en: 'Growth over the year before of industry and construction in the commune.',
    },
    authority: 'Ủy ban nhân dân xã, Thống kê cơ sở',
    confirmed: false,
    comparabilityNote: {
      vi: 'Xã Tân Minh tính giá trị sản xuất, các xã khác tính giá trị sản phẩm.',
      en: 'Tân Minh counts gross output, the others value of product.',
    },
    seriesBreaks: [],
  },
  {
    slug: 'grdp-growth-services',
    name: { vi: 'Mức tăng thương mại - dịch vụ', en: 'Growth of trade and services' },
    unit: '%',
    direction: 'up',
    interim: 'snapshot',
    share: false,
    group: economy,
    definition: {
      vi: 'Mức tăng trong năm của khu vực dịch vụ trên địa bàn so với năm trước.',
      en: 'Growth over the year before of services in the commune.',
    },
    authority: 'Ủy ban nhân dân xã, Thống kê cơ sở',
    confirmed: false,
    comparabilityNote: {
      vi: 'Xã Tân Minh tính tổng doanh thu; xã Kiến Hải gộp thương mại, logistics, du lịch; các xã khác không nói rõ.',
      en: 'Tân Minh counts turnover; Kiến Hải includes trade, logistics and tourism; the others do not say.',
    },
    seriesBreaks: [],
  },
  {
    slug: 'grdp-growth-agriculture',
    name: {
      vi: 'Mức tăng nông - lâm - thủy sản',
      en: 'Growth of agriculture, forestry and fishery',
    },
    unit: '%',
    direction: 'up',
    interim: 'snapshot',
    share: false,
    group: economy,
    definition: {
      vi: 'Mức tăng trong năm của khu vực nông, lâm nghiệp và thủy sản trên địa bàn so với năm trước.',
      en: 'Growth over the year before of agriculture, forestry and fishery in the commune.',
    },
    authority: 'Ủy ban nhân dân xã, Thống kê cơ sở',
    confirmed: false,
    comparabilityNote: {
      vi: 'Xã Tân Minh tính giá trị sản xuất; xã Tân Kỳ và xã Thái Tân không kể lâm nghiệp.',
      en: 'Tân Minh counts gross output; Tân Kỳ and Thái Tân leave forestry out.',
    },
    seriesBreaks: [],
  },
  {
    slug: 'budget-revenue-growth',
    name: { vi: 'Mức tăng thu ngân sách nhà nước', en: 'Growth of state budget revenue' },
    unit: '%',
    direction: 'up',
    interim: 'snapshot',
    share: false,
    group: economy,
    definition: {
      vi: 'Mức tăng của số thu ngân sách nhà nước trên địa bàn trong năm so với gốc mà kế hoạch nêu.',
      en: 'How far state budget revenue of the year in the commune exceeds the base that the plan names.',
    },
    authority: 'Sở Tài chính, Kho bạc Nhà nước',
    confirmed: false,
    comparabilityNote: {
      vi: 'Gốc khác nhau: Tân Kỳ so với kế hoạch thành phố giao, Trường Tân so với thực hiện năm trước và chỉ tính thu nội địa, Kiến Hải và Tân Minh không nói rõ.',
      en: 'The base differs: the plan that the city assigns (Tân Kỳ), the year before and domestic revenue only (Trường Tân), not said (Kiến Hải, Tân Minh).',
    },
    seriesBreaks: [],
  },
  {
    slug: 'product-value-per-hectare',
    name: { vi: 'Giá trị sản phẩm trên 1 ha đất', en: 'Value of product per hectare' },
    unit: 'triệu đồng/ha',
    direction: 'up',
    interim: 'snapshot',
    share: false,
    group: economy,
    definition: {
      vi: 'Giá trị sản phẩm thu được trong năm trên 1 ha đất trồng trọt, nuôi trồng thủy sản.',
      en: 'Value of the products of one year from one hectare of crop land and aquaculture.',
    },
    authority: null,
    confirmed: false,
    comparabilityNote: {
      vi: 'Tân Minh chỉ tính đất trồng trọt; các xã khác tính cả nuôi trồng thủy sản.',
      en: 'Tân Minh counts crop land only; the others aquaculture too.',
    },
    seriesBreaks: [],
  },
  {
    slug: 'commune-investment-capital',
    name: {
      vi: 'Vốn đầu tư từ ngân sách xã',
      en: 'Investment capital from the commune budget',
    },
    unit: 'tỷ đồng',
    direction: 'up',
    interim: 'accumulates',
    share: false,
    group: economy,
    definition: {
      vi: 'Vốn đầu tư công từ nguồn ngân sách cấp xã thực hiện trong năm, cộng dồn cả giai đoạn.',
      en: 'Public investment from the commune budget in the year, added up over the period.',
    },
    authority: 'Sở Tài chính, Kho bạc Nhà nước',
    confirmed: false,
    comparabilityNote: {
      vi: 'Vốn đầu tư toàn xã hội là chỉ tiêu khác. Quy mô xã khác nhau: so tiến độ thực hiện, không so số tuyệt đối.',
      en: 'Investment of the whole society is another indicator. Communes differ in size: compare progress, not amounts.',
    },
    seriesBreaks: [],
  },
  {
    slug: 'disbursement-rate',
    name: { vi: 'Tỷ lệ giải ngân vốn đầu tư công', en: 'Disbursement of public investment' },
    unit: '%',
    direction: 'up',
    interim: 'accumulates',
    share: false,
    group: economy,
    definition: {
      vi: 'Vốn đầu tư công đã giải ngân chia cho vốn được giao trong năm.',
      en: 'Public investment paid out divided by the capital assigned for the year.',
    },
    authority: 'Sở Tài chính, Kho bạc Nhà nước',
    confirmed: true,
    comparabilityNote: {
      vi: 'Mẫu số (vốn Thủ tướng, HĐND hay xã giao) không in trong kế hoạch nào và làm thay đổi kết quả; cần nêu khi nhập.',
      en: 'The base (capital assigned by the Prime Minister, the council or the commune) is printed in no plan and changes the result; name it with the figure.',
    },
    seriesBreaks: [],
  },
  {
    slug: 'enterprise-count',
    name: { vi: 'Số doanh nghiệp đang hoạt động', en: 'Enterprises in operation' },
    unit: 'doanh nghiệp',
    direction: 'up',
    interim: 'snapshot',
    share: false,
    group: economy,
    definition: {
      vi: 'Số doanh nghiệp đang hoạt động trên địa bàn xã vào cuối năm.',
      en: 'Enterprises in operation in the commune at the end of the year.',
    },
    authority: null,
    confirmed: false,
    comparabilityNote: {
      vi: 'Số lần so với hiện nay là chỉ tiêu khác. Quy mô xã khác nhau: so tiến độ, không so số tuyệt đối.',
      en: 'The multiple of today’s number is another indicator. Communes differ in size: compare progress, not counts.',
    },
    seriesBreaks: [],
  },
  {
    slug: 'enterprise-multiple',
    name: { vi: 'Số doanh nghiệp so với hiện nay', en: 'Enterprises as a multiple of today' },
    unit: 'lần',
    direction: 'up',
    interim: 'snapshot',
    share: false,
    group: economy,
    definition: {
      vi: 'Số doanh nghiệp trên địa bàn cuối năm chia cho số doanh nghiệp khi lập kế hoạch.',
      en: 'Enterprises in the commune at the end of the year divided by their number when the plan was made.',
    },
    authority: null,
    confirmed: false,
    comparabilityNote: {
      vi: 'Không kế hoạch nào in số doanh nghiệp hiện nay; số gốc do xã nhập.',
      en: 'No plan prints today’s number; each commune enters it.',
    },
    seriesBreaks: [],
  },
  {
    slug: 'household-businesses-converted',
    name: {
      vi: 'Số cơ sở, hộ kinh doanh chuyển đổi thành doanh nghiệp',
      en: 'Household businesses turned into enterprises',
    },
    unit: 'cơ sở',
    direction: 'up',
    interim: 'accumulates',
    share: false,
    group: economy,
    definition: {
      vi: 'Số cơ sở sản xuất kinh doanh, hộ kinh doanh chuyển thành doanh nghiệp trong năm.',
      en: 'Production or household businesses that became enterprises in the year.',
    },
    authority: null,
    confirmed: false,
    comparabilityNote: {
      vi: 'Kiến Hải đếm cơ sở sản xuất kinh doanh, Tân Kỳ đếm hộ kinh doanh. Tân Minh đặt tổng đến năm 2030, Thái Tân đặt tỷ lệ: không so sánh ở đây.',
      en: 'Kiến Hải counts production businesses, Tân Kỳ household businesses. Tân Minh sets a total by 2030 and Thái Tân a share: not compared here.',
    },
    seriesBreaks: [],
  },
  {
    slug: 'innovative-enterprises-share',
    name: {
      vi: 'Tỷ lệ doanh nghiệp có hoạt động đổi mới sáng tạo',
      en: 'Enterprises with innovation activity',
    },
    unit: '%',
    direction: 'up',
    interim: 'snapshot',
    share: true,
    group: economy,
    definition: {
      vi: 'Số doanh nghiệp có hoạt động đổi mới sáng tạo chia cho số doanh nghiệp đang hoạt động trên địa bàn.',
      en: 'Enterprises with innovation activity divided by enterprises in operation in the commune.',
    },
    authority: null,
    confirmed: false,
    comparabilityNote: {
      vi: 'Không kế hoạch nào nói thế nào là có hoạt động đổi mới sáng tạo.',
      en: 'No plan says what counts as innovation activity.',
    },
    seriesBreaks: [],
  },
  {
    slug: 'income-per-head',
    name: { vi: 'Thu nhập bình quân đầu người', en: 'Income per head' },
    unit: 'triệu đồng/người/năm',
    direction: 'up',
    interim: 'snapshot',
    share: false,
    group: economy,
    definition: {
      vi: 'Tổng thu nhập trong năm của người dân trên địa bàn chia cho số dân.',
      en: 'Income of the residents in the year divided by their number.',
    },
    authority: null,
    confirmed: false,
    comparabilityNote: {
      vi: 'Kế hoạch không nói theo điều tra thống kê hay theo cách tính của tiêu chí nông thôn mới.',
      en: 'The plans do not say whether it follows the statistical survey or the rural criteria.',
    },
    seriesBreaks: [],
  },
  {
    slug: 'income-per-head-growth',
    name: { vi: 'Mức tăng thu nhập bình quân đầu người', en: 'Growth of income per head' },
    unit: '%',
    direction: 'up',
    interim: 'snapshot',
    share: false,
    group: economy,
    definition: {
      vi: 'Mức tăng của thu nhập bình quân đầu người trong năm so với năm trước.',
      en: 'Growth of income per head over the year before.',
    },
    authority: null,
    confirmed: false,
    comparabilityNote: growthNote,
    seriesBreaks: [],
  },
  {
    slug: 'poverty-rate',
    name: { vi: 'Tỷ lệ hộ nghèo đa chiều', en: 'Multidimensional poverty rate' },
    unit: '%',
    direction: 'down',
    interim: 'snapshot',
    share: true,
    group: economy,
    definition: {
      vi: 'Số hộ nghèo theo chuẩn nghèo đa chiều chia cho tổng số hộ trên địa bàn.',
      en: 'Households poor by the multidimensional line divided by all households of the commune.',
    },
    authority: 'Ủy ban nhân dân xã rà soát; Bộ Nông nghiệp và Môi trường',
    confirmed: false,
    comparabilityNote: {
      vi: 'Chỉ so các năm cùng một chuẩn nghèo. Kế hoạch không nói rõ chuẩn nào cho năm cuối, trừ nơi có in giai đoạn.',
      en: 'Compare only years on one poverty line. The plans do not say which line holds for the end year, except where a period is printed.',
    },
    seriesBreaks: [
      {
        year: 2027,
        why: {
          vi: 'Chuẩn nghèo đa chiều mới áp dụng từ ngày 01/01/2027.',
          en: 'A new multidimensional poverty line applies from 1 January 2027.',
        },
      },
    ],
  },
  {
    slug: 'cultural-families',
    name: { vi: 'Tỷ lệ gia đình văn hóa', en: 'Families with the title of cultural family' },
    unit: '%',
    direction: 'up',
    interim: 'snapshot',
    share: true,
    group: society,
    definition: {
      vi: 'Số gia đình đạt danh hiệu gia đình văn hóa trong năm chia cho tổng số gia đình.',
      en: 'Families awarded the title in the year divided by all families.',
    },
    authority: null,
    confirmed: false,
    comparabilityNote: null,
    seriesBreaks: [],
  },
  {
    slug: 'cultural-villages',
    name: { vi: 'Tỷ lệ thôn văn hóa', en: 'Villages with the title of cultural village' },
    unit: '%',
    direction: 'up',
    interim: 'snapshot',
    share: true,
    group: society,
    definition: {
      vi: 'Số thôn đạt danh hiệu thôn văn hóa chia cho tổng số thôn.',
      en: 'Villages that hold the title divided by all villages.',
    },
    authority: null,
    confirmed: false,
    comparabilityNote: null,
    seriesBreaks: [],
  },
  {
    slug: 'schools-national-standard',
    name: { vi: 'Tỷ lệ trường đạt chuẩn quốc gia', en: 'Schools of national standard' },
    unit: '%',
    direction: 'up',
    interim: 'snapshot',
    share: true,
    group: society,
    definition: {
      vi: 'Số trường đạt chuẩn quốc gia chia cho tổng số trường trên địa bàn.',
      en: 'Schools of national standard divided by all schools of the commune.',
    },
    authority: null,
    confirmed: false,
    comparabilityNote: {
      vi: 'Kiến Hải nêu mức độ 1; các xã khác không nêu mức độ.',
      en: 'Kiến Hải names level 1; the others name no level.',
    },
    seriesBreaks: [],
  },
  {
    slug: 'schools-national-standard-2',
    name: {
      vi: 'Tỷ lệ trường đạt chuẩn quốc gia mức độ 2',
      en: 'Schools of national standard, level 2',
    },
    unit: '%',
    direction: 'up',
    interim: 'snapshot',
    share: true,
    group: society,
    definition: {
      vi: 'Số trường đạt chuẩn quốc gia mức độ 2 chia cho tổng số trường trên địa bàn.',
      en: 'Schools of national standard level 2 divided by all schools of the commune.',
    },
    authority: null,
    confirmed: false,
    comparabilityNote: {
      vi: 'Kiến Hải đòi thêm kiểm định chất lượng cấp độ 3.',
      en: 'Kiến Hải also asks for quality accreditation level 3.',
    },
    seriesBreaks: [],
  },
  {
    slug: 'schools-multipurpose-hall-preschool',
    name: { vi: 'Nhà đa năng cấp mầm non', en: 'Multi-purpose halls, preschool' },
    unit: 'nhà đa năng',
    direction: 'up',
    interim: 'snapshot',
    share: false,
    group: society,
    definition: {
      vi: 'Số nhà đa năng của các trường mầm non trên địa bàn.',
      en: 'Multi-purpose halls of the preschools of the commune.',
    },
    authority: null,
    confirmed: false,
    comparabilityNote: hallNote,
    seriesBreaks: [],
  },
  {
    slug: 'schools-multipurpose-hall-primary',
    name: { vi: 'Nhà đa năng cấp tiểu học', en: 'Multi-purpose halls, primary school' },
    unit: 'nhà đa năng',
    direction: 'up',
    interim: 'snapshot',
    share: false,
    group: society,
    definition: {
      vi: 'Số nhà đa năng của các trường tiểu học trên địa bàn.',
      en: 'Multi-purpose halls of the primary schools of the commune.',
    },
    authority: null,
    confirmed: false,
    comparabilityNote: hallNote,
    seriesBreaks: [],
  },
  {
    slug: 'schools-multipurpose-hall-lower-secondary',
    name: {
      vi: 'Nhà đa năng cấp trung học cơ sở',
      en: 'Multi-purpose halls, lower secondary school',
    },
    unit: 'nhà đa năng',
    direction: 'up',
    interim: 'snapshot',
    share: false,
    group: society,
    definition: {
      vi: 'Số nhà đa năng của các trường trung học cơ sở trên địa bàn.',
      en: 'Multi-purpose halls of the lower secondary schools of the commune.',
    },
    authority: null,
    confirmed: false,
    comparabilityNote: hallNote,
    seriesBreaks: [],
  },
  {
    slug: 'schools-smart-classroom',
    name: {
      vi: 'Tỷ lệ cơ sở giáo dục có phòng học thông minh',
      en: 'Schools with a smart classroom',
    },
    unit: '%',
    direction: 'up',
    interim: 'snapshot',
    share: true,
    group: society,
    definition: {
      vi: 'Số cơ sở giáo dục có ít nhất một phòng học thông minh chia cho tổng số cơ sở giáo dục.',
      en: 'Schools with at least one smart classroom divided by all schools.',
    },
    authority: null,
    confirmed: false,
    comparabilityNote: null,
    seriesBreaks: [],
  },
  {
    slug: 'bhyt-coverage',
    name: { vi: 'Tỷ lệ dân số tham gia bảo hiểm y tế', en: 'Health insurance coverage' },
    unit: '%',
    direction: 'up',
    interim: 'snapshot',
    share: true,
    group: society,
    definition: {
      vi: 'Số người có thẻ bảo hiểm y tế tại thời điểm tính chia cho dân số cùng thời điểm.',
      en: 'People with a health insurance card divided by the population at the same time.',
    },
    authority: 'Bảo hiểm xã hội Việt Nam',
    confirmed: true,
    comparabilityNote: null,
    seriesBreaks: [],
  },
  {
    slug: 'bhxh-coverage',
    name: { vi: 'Tỷ lệ lao động tham gia bảo hiểm xã hội', en: 'Social insurance coverage' },
    unit: '%',
    direction: 'up',
    interim: 'snapshot',
    share: true,
    group: society,
    definition: {
      vi: 'Số người tham gia bảo hiểm xã hội chia cho lực lượng lao động trong độ tuổi trên địa bàn.',
      en: 'People in social insurance divided by the workforce of working age in the commune.',
    },
    authority: 'Bảo hiểm xã hội Việt Nam',
    confirmed: false,
    comparabilityNote: {
      vi: 'Mẫu số khác nhau: lực lượng lao động (Kiến Hải, không nói độ tuổi), lực lượng lao động trong độ tuổi (Tân Minh, Thái Tân), lao động trong độ tuổi (Tân Kỳ). Không kế hoạch nào nói có tính bảo hiểm tự nguyện.',
      en: 'The base differs: workforce (Kiến Hải, no age named), workforce of working age (Tân Minh, Thái Tân), workers of working age (Tân Kỳ). No plan says whether voluntary insurance counts.',
    },
    seriesBreaks: [],
  },
  {
    slug: 'health-station-standard',
    name: { vi: 'Trạm Y tế đạt chuẩn quốc gia', en: 'Health station of national standard' },
    unit: yesOrNo,
    direction: 'up',
    interim: 'snapshot',
    share: false,
    group: society,
    definition: {
      vi: 'Trạm Y tế xã đạt Bộ tiêu chí quốc gia về y tế xã.',
      en: 'The health station meets the national criteria for commune health care.',
    },
    authority: null,
    confirmed: false,
    comparabilityNote: {
      vi: 'Kiến Hải in theo tỷ lệ %, không so sánh ở đây.',
      en: 'Kiến Hải prints a percentage and is not compared here.',
    },
    seriesBreaks: [],
  },
  {
    slug: 'clean-water-households',
    name: { vi: 'Tỷ lệ sử dụng nước sạch', en: 'Use of clean water' },
    unit: '%',
    direction: 'up',
    interim: 'snapshot',
    share: true,
    group: environment,
    definition: {
      vi: 'Số hộ (hoặc số dân) sử dụng nước sạch chia cho tổng số hộ (hoặc dân số) trên địa bàn.',
      en: 'Households (or people) that use clean water divided by all households (or people).',
    },
    authority: 'Bộ Nông nghiệp và Môi trường; Cục Thống kê',
    confirmed: false,
    comparabilityNote: {
      vi: 'Ba khái niệm khác nhau: nước hợp vệ sinh, nước sạch đạt quy chuẩn, nước từ hệ thống cấp nước tập trung. Kiến Hải tính hộ dân với nước sạch theo tiêu chuẩn, quy chuẩn; Tân Kỳ tính hộ dân với nước sạch hợp vệ sinh; Tân Minh và Thái Tân tính dân số, không nêu chuẩn.',
      en: 'Three different things: hygienic water, clean water to the technical standard, water from a central system. Kiến Hải counts households with water to the standard; Tân Kỳ households with hygienic water; Tân Minh and Thái Tân people, with no standard named.',
    },
    seriesBreaks: [],
  },
  {
    slug: 'waste-collected',
    name: { vi: 'Tỷ lệ thu gom chất thải rắn', en: 'Solid waste collected' },
    unit: '%',
    direction: 'up',
    interim: 'snapshot',
    share: true,
    group: environment,
    definition: {
      vi: 'Lượng chất thải rắn sinh hoạt được thu gom chia cho lượng phát sinh.',
      en: 'Household solid waste collected divided by waste produced.',
    },
    authority: null,
    confirmed: false,
    comparabilityNote: {
      vi: 'Kiến Hải tính chất thải rắn được thu gom và xử lý đúng quy định, Tân Kỳ tính thu gom bảo đảm tiêu chuẩn; Tân Minh và Thái Tân chỉ tính thu gom.',
      en: 'Kiến Hải counts waste collected and treated by the rules, Tân Kỳ collection to the standard; Tân Minh and Thái Tân collection only.',
    },
    seriesBreaks: [],
  },
  {
    slug: 'new-rural-standard',
    name: {
      vi: 'Đạt chỉ tiêu xây dựng nông thôn mới được giao',
      en: 'Assigned new rural targets reached',
    },
    unit: yesOrNo,
    direction: 'up',
    interim: 'snapshot',
    share: false,
    group: environment,
    definition: {
      vi: 'Xã đạt và vượt chỉ tiêu xây dựng nông thôn mới mà thành phố giao cho giai đoạn 2026 - 2030.',
      en: 'The commune reaches the new rural targets that the city assigns for 2026–2030.',
    },
    authority: 'Ủy ban nhân dân cấp tỉnh',
    confirmed: true,
    comparabilityNote: {
      vi: 'Bộ tiêu chí từ năm 2026 theo Quyết định 51/2025/QĐ-TTg; chỉ tiêu giao cho từng xã có thể khác nhau. Thái Tân nói tiêu chí kiểu mẫu, không so sánh ở đây.',
      en: 'Criteria from 2026 by Decision 51/2025/QĐ-TTg; what is assigned may differ. Thái Tân names the model criteria and is not compared here.',
    },
    seriesBreaks: [],
  },
  {
    slug: 'friendly-government',
    name: { vi: 'Đạt chuẩn Chính quyền thân thiện', en: 'Friendly government standard' },
    unit: yesOrNo,
    direction: 'up',
    interim: 'snapshot',
    share: false,
    group: government,
    definition: {
      vi: 'Xã được công nhận đạt chuẩn “Chính quyền thân thiện”.',
      en: 'The commune is recognised as a “friendly government”.',
    },
    authority: null,
    confirmed: false,
    comparabilityNote: null,
    seriesBreaks: [],
  },
  {
    slug: 'digital-documents',
    name: { vi: 'Tỷ lệ sử dụng văn bản điện tử', en: 'Use of electronic documents' },
    unit: '%',
    direction: 'up',
    interim: 'snapshot',
    share: true,
    group: government,
    definition: {
      vi: 'Mức sử dụng văn bản điện tử trong cơ quan nhà nước của xã.',
      en: 'How far the offices of the commune use electronic documents.',
    },
    authority: null,
    confirmed: false,
    comparabilityNote: {
      vi: 'Kiến Hải đếm cơ quan, đơn vị sử dụng; Tân Kỳ đếm văn bản trao đổi có ký số.',
      en: 'Kiến Hải counts offices that use them; Tân Kỳ documents exchanged with a digital signature.',
    },
    seriesBreaks: [],
  },
  {
    slug: 'online-public-services',
    name: { vi: 'Tỷ lệ dịch vụ công trực tuyến', en: 'Public services online' },
    unit: '%',
    direction: 'up',
    interim: 'snapshot',
    share: true,
    group: government,
    definition: {
      vi: 'Số dịch vụ công được cung cấp trực tuyến ở mức độ kế hoạch nêu chia cho tổng số dịch vụ công.',
      en: 'Public services offered online at the level that the plan names divided by all of them.',
    },
    authority: null,
    confirmed: false,
    comparabilityNote: {
      vi: 'Kiến Hải tính dịch vụ mức độ 3, 4 được cung cấp đầy đủ; Tân Kỳ tính dịch vụ đạt mức độ 4; Thái Tân tính dịch vụ toàn trình, từ năm 2035.',
      en: 'Kiến Hải counts services of level 3 and 4 fully offered; Tân Kỳ services that reach level 4; Thái Tân services online from end to end, from 2035.',
    },
    seriesBreaks: [],
  },
  {
    slug: 'procedures-on-time',
    name: {
      vi: 'Tỷ lệ thủ tục hành chính giải quyết đúng hạn',
      en: 'Administrative procedures settled on time',
    },
    unit: '%',
    direction: 'up',
    interim: 'snapshot',
    share: true,
    group: government,
    definition: {
      vi: 'Số hồ sơ thủ tục hành chính giải quyết đúng hạn hoặc trước hạn chia cho số hồ sơ đã giải quyết.',
      en: 'Procedures settled on time or earlier divided by all settled.',
    },
    authority: null,
    confirmed: false,
    comparabilityNote: null,
    seriesBreaks: [],
  },
  {
    slug: 'online-procedures',
    name: { vi: 'Tỷ lệ hồ sơ trực tuyến', en: 'Procedures filed online' },
    unit: '%',
    direction: 'up',
    interim: 'snapshot',
    share: true,
    group: government,
    definition: {
      vi: 'Số hồ sơ thủ tục hành chính tiếp nhận trực tuyến chia cho tổng số hồ sơ tiếp nhận.',
      en: 'Procedures filed online divided by all procedures filed.',
    },
    authority: null,
    confirmed: false,
    comparabilityNote: {
      vi: 'Kế hoạch không nói trực tuyến một phần hay toàn trình; Thái Tân đặt mục tiêu cho năm 2040.',
      en: 'The plans do not say whether partly or fully online; Thái Tân sets its target for 2040.',
    },
    seriesBreaks: [],
  },
  {
    slug: 'military-recruitment',
    name: { vi: 'Hoàn thành chỉ tiêu tuyển quân', en: 'Military recruitment quota filled' },
    unit: '%',
    direction: 'up',
    interim: 'snapshot',
    share: false,
    group: security,
    definition: {
      vi: 'Số công dân nhập ngũ chia cho chỉ tiêu được giao trong năm.',
      en: 'Citizens enlisted divided by the quota of the year.',
    },
    authority: null,
    confirmed: false,
    comparabilityNote: {
      vi: 'Kiến Hải và Thái Tân tính chung cả nghĩa vụ Công an nhân dân; Tân Minh và Tân Kỳ chỉ tính nghĩa vụ quân sự.',
      en: 'Kiến Hải and Thái Tân include service in the police; Tân Minh and Tân Kỳ count military service only.',
    },
    seriesBreaks: [],
  },
  {
    slug: 'crime-investigation',
    name: { vi: 'Tỷ lệ điều tra, khám phá tội phạm', en: 'Crimes investigated' },
    unit: '%',
    direction: 'up',
    interim: 'snapshot',
    share: true,
    group: security,
    definition: {
      vi: 'Số vụ phạm tội đã điều tra, khám phá chia cho số vụ xảy ra trong năm.',
      en: 'Crimes investigated and solved divided by crimes of the year.',
    },
    authority: null,
    confirmed: false,
    comparabilityNote: {
      vi: 'Tân Minh nói điều tra, xử lý; Tân Kỳ nói điều tra, khám phá.',
      en: 'Tân Minh says investigated and dealt with; Tân Kỳ investigated and solved.',
    },
    seriesBreaks: [],
  },
  {
    slug: 'drug-free-commune',
    name: { vi: 'Xã không ma túy', en: 'Drug-free commune' },
    unit: yesOrNo,
    direction: 'up',
    interim: 'snapshot',
    share: false,
    group: security,
    definition: {
      vi: 'Xã được xác định là địa bàn không có ma túy.',
      en: 'The commune is found to be free of drugs.',
    },
    authority: null,
    confirmed: false,
    comparabilityNote: {
      vi: 'Kiến Hải gọi là xã trắng ma túy.',
      en: 'Kiến Hải uses another word for it.',
    },
    seriesBreaks: [],
  },
]
