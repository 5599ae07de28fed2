import type {
  PublicCommune,
  PublicFigure,
  PublicIndicator,
  PublicPlan,
  PublicRoundAnswer,
} from '@tien-do/contract'
import { publicPeriod, publishedResult, targetWithUnit, verdictWords } from '@tien-do/domain'
import { escapeHtml as text } from '../../http/escape-html.ts'

// The tables of the public pages in plain HTML, in Vietnamese, as crawlers and slow phones read them.

const gradeWords = { official: 'chính thức', preliminary: 'sơ bộ', estimate: 'ước thực hiện' }

const capital = (words: string) => words.charAt(0).toLocaleUpperCase('vi') + words.slice(1)
const dayWords = (day: string) => day.split('-').toReversed().join('/')
export const roundWords = (period: string) => publicPeriod(period).vi
export const placeWords = ({ commune }: Pick<PublicCommune, 'commune'>) =>
  `${capital(commune.kind)} ${commune.name}`

const link = (to: string, words: string) => `<a href="${text(to)}">${text(words)}</a>`
const demoNote = (demo: boolean) =>
  demo
    ? '<p><strong>Số liệu minh họa.</strong> Số liệu do hệ thống tạo ra để minh họa, không phải kết quả thật.</p>'
    : ''

/** Where an indicator's own page is; the plan is named where a commune has published of several. */
export const indicatorPath = (slug: string, code: string, planNo: number | null) =>
  `/p/${slug}/${encodeURIComponent(code)}${planNo === null ? '' : `?plan=${planNo}`}`

export const listBody = (items: readonly PublicCommune[], next: string | null) => `<h1>${
  items.length === 0
    ? 'Chưa có đơn vị cấp xã nào công bố kết quả thực hiện kế hoạch.'
    : `${items.length} đơn vị cấp xã đã công bố kết quả thực hiện kế hoạch.`
}</h1>
<p>Số liệu thực hiện kế hoạch năm năm của các xã, phường, đặc khu, đọc không cần đăng nhập.</p>
<ul>${items
  .map((it) => {
    const [latest] = it.rounds
    const when = latest ? `, ${roundWords(latest.period)}: ${latest.figures} chỉ tiêu` : ''
    const demo = latest?.demo ? ' (số liệu minh họa)' : ''
    return `<li>${link(`/p/${it.commune.slug}`, placeWords(it))}${text(when + demo)}</li>`
  })
  .join('\n')}</ul>
${next === null ? '' : `<p>${link(`/p?cursor=${next}`, 'Trang sau')}</p>`}`

export const emptyBody = (it: PublicCommune) =>
  `<h1>${text(placeWords(it))} chưa công bố kỳ báo cáo nào.</h1>
<p>${link('/p', 'Các xã, phường, đặc khu đã công bố')}</p>`

/** Of an address that is none, or not any more. */
export const missingBody = `<h1>Không có trang công khai này</h1>
<p>Địa chỉ có thể đã đổi, hoặc số liệu đã được rút lại.</p>
<p>${link('/p', 'Các xã, phường, đặc khu đã công bố')}</p>`

const planLine = (plan: PublicPlan) =>
  `${plan.docType}${plan.number ? ` số ${plan.number}` : ''} của ${plan.issuer}, giai đoạn ${plan.periodStart}–${plan.periodEnd}`

export function roundBody(it: PublicRoundAnswer, rounds: PublicCommune['rounds']): string {
  const { slug } = it.commune
  const others = rounds.filter((other) => other.period !== it.round.period)
  return `<p>${link('/p', 'Số liệu công khai')} / ${text(placeWords(it))}</p>
<h1>${text(it.finding.vi)}</h1>
${demoNote(it.demo)}
<p>${text(`${placeWords(it)}. Số liệu ${roundWords(it.round.period)}, tính đến ngày ${dayWords(it.round.to)}, công bố ngày ${dayWords(it.round.day)}.`)}</p>
${it.plans.map((plan) => planTable(slug, plan, it)).join('\n')}
${
  others.length > 0
    ? `<h2>Kỳ khác</h2><ul>${others
        .map(
          ({ period }) =>
            `<li>${link(`/p/${slug}?round=${period}`, capital(roundWords(period)))}</li>`,
        )
        .join('')}</ul>`
    : ''
}`
}

const planTable = (slug: string, plan: PublicPlan, { plans, figures }: PublicRoundAnswer) => `
<h2>${text(plan.title)}</h2>
<p>${text(planLine(plan))}</p>
<table><thead><tr><th scope="col">Số</th><th scope="col">Chỉ tiêu</th>${resultHeads}</tr></thead><tbody>
${figures
  .filter((it) => it.planId === plan.id)
  .map(
    (it) => `<tr><td>${text(it.code)}</td>
<th scope="row">${link(indicatorPath(slug, it.code, plans.length > 1 ? plan.no : null), it.name)}</th>${resultCells(it)}</tr>`,
  )
  .join('\n')}
</tbody></table>`

const resultColumns = ['Kế hoạch năm', 'Thực hiện', 'Kết quả'] as const
const resultHeads = resultColumns.map((words) => `<th scope="col">${words}</th>`).join('')

/** On a phone the heads are gone, and each cell says what it is. */
const cell = (label: string, words: string) => `<td data-label="${label}">${text(words)}</td>`

const resultCells = (it: PublicFigure) => {
  const [target, actual, result] = resultColumns
  return [
    cell(target, it.target === null ? 'không đặt' : targetWithUnit(it.target, it.unit)),
    cell(actual, publishedResult(it).vi + (it.notApplicable ? '' : ` (${gradeWords[it.grade]})`)),
    cell(result, capital(verdictWords[it.verdict].vi)),
  ].join('')
}

export const indicatorBody = (
  it: PublicIndicator,
) => `<p>${link('/p', 'Số liệu công khai')} / ${link(`/p/${it.commune.slug}`, placeWords(it))}</p>
<h1>${text(`${it.code}. ${it.name}`)}</h1>
<p>${text(it.finding.vi)}</p>
${demoNote(it.demo)}
<p>${text(`${planLine(it.plan)}. Nguồn: ${it.section}.`)}</p>
<table><thead><tr><th scope="col">Kỳ</th>${resultHeads}<th scope="col">Công bố</th></tr></thead><tbody>
${it.figures
  .map(
    (figure) => `<tr><th scope="row">${text(capital(roundWords(figure.period)))}</th>
${resultCells(figure)}${cell('Công bố', dayWords(figure.day))}</tr>`,
  )
  .join('\n')}
</tbody></table>
<h2>Kế hoạch</h2>
<ul>${it.chart.targets
  .map((target) => {
    const when = target.every ? 'Hằng năm' : (target.period ?? `Năm ${target.year}`)
    return `<li>${text(`${when}: ${targetWithUnit(target.text, it.unit)}`)}</li>`
  })
  .join('')}</ul>`
