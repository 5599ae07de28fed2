import { method } from '@tien-do/domain'
import { formatNumber } from '../../lib/format.ts'
import { OutlookBadge } from '../../ui/outlook-badge.tsx'
import { VerdictBadge } from '../../ui/verdict-badge.tsx'
import { ExampleChart } from './example-chart.tsx'
import { MethodSection, Sum, Terms } from './method-section.tsx'

const near = formatNumber(method.nearlyMet)
const onTrack = formatNumber(method.onTrack)
const atRisk = `${formatNumber(method.atRisk)}0`

export function MethodVi() {
  return (
    <>
      <MethodSection id="target">
        <p>
          Kế hoạch in mục tiêu theo nhiều cách. Hệ thống đọc mỗi cách thành một phép so và một con
          số; nguyên văn luôn được giữ và luôn hiện ra bên cạnh.
        </p>
        <Terms
          rows={[
            {
              term: '“96”, “đạt 225 triệu đồng”',
              means:
                'Đúng mức: chỉ tiêu càng cao càng tốt thì đạt khi bằng hoặc cao hơn; càng thấp càng tốt thì ngược lại.',
            },
            { term: '“≥ 90”, “từ 95% trở lên”, “tối thiểu 75%”', means: 'Ít nhất: bằng cũng đạt.' },
            { term: '“> 98”, “trên 97%”', means: 'Phải lớn hơn: chạm đúng mức chưa đạt.' },
            { term: '“không quá 3%”, “tối đa 10”', means: 'Nhiều nhất: bằng cũng đạt.' },
            { term: '“dưới 0,5%”', means: 'Phải nhỏ hơn: chạm đúng mức chưa đạt.' },
            {
              term: '“15 - 17%”, “10-12 tổ chức”',
              means:
                'Khoảng: tính từ cận phải vươn tới; chỉ tiêu phải giữ ổn định thì nằm trong khoảng mới đạt.',
            },
            {
              term: '“Đạt”, “Duy trì”, “Không có điểm nóng”',
              means: 'Bằng chữ: người có trách nhiệm ghi kết luận, kèm lý do.',
            },
          ]}
        />
        <p>
          Dấu chấm ngăn hàng nghìn, dấu phẩy là dấu thập phân: “1.064” là một nghìn không trăm sáu
          mươi tư. “Tăng 10%” là mức tăng; “tăng lên 10%” là mức cần có. Chỗ nào không đọc được thì
          giữ nguyên chữ và báo cho người xem, không đoán.
        </p>
      </MethodSection>

      <MethodSection id="measure">
        <Terms
          rows={[
            {
              term: 'Theo từng năm',
              means: 'Mỗi năm tự đứng riêng: tăng trưởng, giải ngân, việc làm trong năm.',
            },
            {
              term: 'Mức đạt tới',
              means:
                'Con số cuối năm, tăng hoặc giảm dần đến mục tiêu: tỷ lệ bao phủ, thu nhập, hộ nghèo. Mục tiêu từng năm là các mốc trên lộ trình.',
            },
            {
              term: 'Tổng cả giai đoạn',
              means: 'Cộng dồn qua các năm; mục tiêu từng năm là phần của năm đó.',
            },
            {
              term: 'Tăng bình quân',
              means: 'Mức bình quân năm của cả giai đoạn; xét bằng mức tăng nhân dồn.',
            },
            { term: 'Mốc hoàn thành', means: 'Đạt hoặc chưa, vào một năm, rồi duy trì.' },
            { term: 'Định tính', means: 'Không có con số; xét bằng lời.' },
          ]}
        />
        <p>
          Năm báo cáo tính từ 15/12 năm trước đến 14/12. Số liệu quý I, 6 tháng, 9 tháng là lũy kế
          từ đầu năm báo cáo; chúng cho biết đang ở đâu so với mức phải có lúc đó, không phải kết
          luận.
        </p>
      </MethodSection>

      <MethodSection id="verdict">
        <p>
          Lấy số thực hiện cả năm đã duyệt, mức số liệu cao nhất, so với mục tiêu của năm. Mục tiêu
          đến hạn từ ngày 15/12. Tỷ lệ r nói đã gần mục tiêu đến đâu và luôn đi kèm phần chênh lệch.
        </p>
        <Terms
          rows={[
            { verdict: 'exceeded', means: 'Đạt, và tốt hơn hẳn mức in trong kế hoạch.' },
            { verdict: 'met', means: 'Đạt đúng phép so của mục tiêu.' },
            { verdict: 'nearly_met', means: `Chưa đạt, r từ ${near} trở lên.` },
            { verdict: 'not_met', means: 'Chưa đạt, và không thuộc trường hợp trên.' },
            {
              verdict: 'no_data',
              means: 'Đã đến hạn mà chưa có số được duyệt. Không phải là “không đạt”.',
            },
            {
              verdict: 'unjudged',
              means: 'Mục tiêu bằng chữ đã có báo cáo, chưa ai ghi kết luận.',
            },
            { verdict: 'in_progress', means: 'Chưa đến hạn, đã có số trong năm.' },
            { verdict: 'not_due', means: 'Chưa đến hạn.' },
            {
              verdict: 'no_target',
              means: 'Kế hoạch không đặt mục tiêu cho năm này; xem triển vọng.',
            },
            { verdict: 'not_applicable', means: 'Chỉ tiêu không có ở đơn vị, kèm lý do.' },
          ]}
        />
        <p>
          Càng cao càng tốt: <Sum>r = thực hiện / mục tiêu</Sum>. Càng thấp càng tốt, có giá trị gốc
          cao hơn mục tiêu: <Sum>r = (gốc − thực hiện) / (gốc − mục tiêu)</Sum>. Chỗ nào phép chia
          không có nghĩa thì không có r, và kết luận dựa vào phép so.
        </p>
      </MethodSection>

      <MethodSection id="outlook">
        <p>
          Triển vọng trả lời câu hỏi khác: cứ như hiện nay thì có tới đích không. Nó so quãng đường
          đã đi với quãng đường lộ trình đặt ra đến lúc này:{' '}
          <Sum>nhịp = (thực hiện − gốc) / (lộ trình − gốc)</Sum>. Không lấy thực hiện chia mục tiêu
          làm tiến độ, vì cách đó tô xanh cả khi đang đi ngược.
        </p>
        <Terms
          rows={[
            { outlook: 'reached', means: 'Mục tiêu cuối kỳ đã đạt.' },
            {
              outlook: 'on_track',
              means: `Nhịp từ ${onTrack}, hoặc năm nay đạt mục tiêu của năm.`,
            },
            { outlook: 'at_risk', means: `Nhịp từ ${atRisk} đến dưới ${onTrack}.` },
            { outlook: 'off_track', means: `Nhịp dưới ${atRisk}.` },
            { outlook: 'moving_away', means: 'Nhịp âm: xa đích hơn lúc bắt đầu.' },
            { outlook: 'missed', means: 'Đã hết kỳ mà mục tiêu cuối chưa đạt.' },
            {
              outlook: 'no_data',
              means:
                'Năm gần nhất đã qua chưa có số; kết luận cũ được ghi mờ bên cạnh cùng năm của nó.',
            },
            { outlook: 'not_due', means: 'Chưa năm nào của kỳ đi qua.' },
            {
              outlook: 'not_assessable',
              means: 'Thiếu giá trị gốc, hoặc không tính được; lý do luôn được nêu.',
            },
          ]}
        />
        <ul>
          <li>
            Giá trị gốc lấy từ kế hoạch; kế hoạch không in thì cán bộ tổng hợp nhập, và được ghi rõ
            là không in trong kế hoạch. Không có cả hai thì số cả năm đầu tiên làm gốc cho các năm
            sau.
          </li>
          <li>
            Chậm hay nhanh mấy tháng: thời điểm lộ trình có đúng giá trị này, so với cuối năm báo
            cáo.
          </li>
          <li>Cần từ nay: phần còn thiếu chia đều cho số năm còn lại.</li>
          <li>
            Dự phóng: đường thẳng qua giá trị gốc và các số đã có, từ {method.forecastPoints} điểm;
            từ {method.intervalPoints} điểm có khoảng {formatNumber(method.intervalCoverage * 100)}
            %. Luôn vẽ nét đứt và gọi là dự phóng.
          </li>
          <li>
            Chỉ tiêu theo từng năm: xét năm gần nhất đã đến hạn, kèm “đạt mấy trên mấy năm đến hạn”.
          </li>
          <li>Mốc sau kỳ kế hoạch (2035, 2045) chỉ nêu mức cần từ nay, không cho kết luận.</li>
        </ul>
      </MethodSection>

      <MethodSection id="example">
        <p>
          Mục tiêu: 96% năm 2026, 97%, 97,5%, 98%, rồi trên 98% năm 2030. Gốc năm 2025 là 94%. Năm
          2026 thực hiện 95,2% (số liệu minh họa).
        </p>
        <ExampleChart />
        <ol>
          <li>
            Kết quả năm 2026: <Sum>95,2 &lt; 96</Sum> nên chưa đạt; <Sum>95,2 / 96 = 0,992</Sum>, từ{' '}
            {near} trở lên: <VerdictBadge verdict="nearly_met" size={16} />
          </li>
          <li>
            Nhịp so với lộ trình: <Sum>(95,2 − 94) / (96 − 94) = 0,60</Sum>, từ {atRisk} đến dưới{' '}
            {onTrack}: <OutlookBadge status="at_risk" size={16} />
          </li>
          <li>
            Chậm bao lâu: lộ trình từ 94 lên 96 có giá trị 95,2 khi đi được 0,6 năm;{' '}
            <Sum>(0,6 − 1) × 12 = −4,8</Sum>, tức chậm 4,8 tháng.
          </li>
          <li>
            Cần từ nay: <Sum>(98 − 95,2) / 4 = 0,70</Sum> điểm % mỗi năm, từ 2027 đến 2030.
          </li>
        </ol>
      </MethodSection>

      <MethodSection id="values">
        <ul>
          <li>
            Mỗi số có một mức: ước thực hiện, sơ bộ, chính thức. Tất cả được giữ lại; mức cao nhất
            được dùng; kết luận dựa trên số ước thì nói rõ.
          </li>
          <li>
            Tỷ lệ có tử số và mẫu số thì được tính ra từ đó. Cộng gộp thì cộng tử số, cộng mẫu số,
            không lấy trung bình các tỷ lệ.
          </li>
          <li>
            Số 0, để trống và “không áp dụng” là ba việc khác nhau, được lưu, hiện và xuất thành ba.
          </li>
          <li>Không số nào bị ghi đè: ai nhập, ai duyệt, lúc nào, vì sao, đều xem lại được.</li>
        </ul>
      </MethodSection>

      <MethodSection id="adding">
        <ul>
          <li>
            Cộng gộp là đếm kết quả, không lấy trung bình tỷ lệ. Luôn có hai con số đi cùng: số đạt
            trên số đến hạn có số liệu, và độ phủ số liệu.
          </li>
          <li>
            Hai dòng không trộn: kết quả của năm (các chỉ tiêu có mục tiêu năm) và triển vọng (mọi
            chỉ tiêu).
          </li>
          <li>
            Chỉ tiêu nhiều đơn vị phụ trách tính một lần cho xã, và một lần cho mỗi đơn vị; chủ trì
            và phối hợp tách riêng.
          </li>
          <li>
            So sánh các xã xếp theo số thực hiện, cùng đơn vị tính, cùng mức số liệu. Bằng nhau thì
            cùng hạng; chưa có số thì được nêu tên, không xếp hạng, kèm lý do.
          </li>
        </ul>
      </MethodSection>

      <MethodSection id="limits">
        <Terms
          rows={[
            { term: 'Xấp xỉ', means: `r từ ${near}` },
            { term: 'Đúng tiến độ, có nguy cơ', means: `nhịp từ ${onTrack}, từ ${atRisk}` },
            {
              term: 'Giữ mức',
              means: `lộ trình thay đổi không quá ${formatNumber(method.heldShare * 100)}% thì không tính nhịp, xét bằng kết quả năm`,
            },
            { term: 'Phiên bản', means: method.version },
          ]}
        />
        <p>
          Ngưỡng {onTrack} và {atRisk} lấy từ phương pháp do Open SDG công bố (Cơ quan Thống kê
          Canada). Mỗi kết luận ghi phiên bản đã dùng; đổi cách tính là đổi phiên bản.
        </p>
      </MethodSection>
    </>
  )
}
