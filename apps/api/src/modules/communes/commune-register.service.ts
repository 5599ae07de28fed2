import type {
  addCommune,
  listCommuneRegister,
  ParsedOf,
  putCommuneFacts,
  renameCommune,
} from '@tien-do/contract'
import { can } from '@tien-do/domain'
import { communeSlug, province } from '@tien-do/plans'
import type { Clock } from '../../clock.ts'
import type { Asking } from '../../http/asking.ts'
import { forbidden, invalidField, notFound } from '../../http/refusal.ts'
import type { CommuneNaming, CommuneRegisterRepository } from './commune-register.repository.ts'
import {
  kindOf,
  kindWords,
  sizeOf,
  toCommuneFacts,
  toCommuneRef,
  type CommuneRepository,
  type Measured,
} from './communes.repository.ts'

export type CommuneRegisterService = ReturnType<typeof communeRegisterService>

const refuseOthers = ({ actor }: Asking) => {
  if (!can.administer(actor))
    throw forbidden({
      vi: 'Danh sách xã, phường, đặc khu do quản trị viên thành phố lập và sửa.',
      en: 'The administrator of the city keeps the list of communes.',
    })
}

/** The kind stands beside the name everywhere: in the name it would be said twice. */
const refuseKindInName = (name: string) => {
  if (/^(xã|phường|đặc khu)\s/iu.test(name))
    throw invalidField('#/name', {
      vi: 'Ghi tên không kèm “xã”, “phường”, “đặc khu”: loại chọn riêng.',
      en: 'Give the name without its kind, which is chosen beside it.',
    })
}

const taken = (code: string, { name, kind }: Omit<CommuneNaming, 'code'>) =>
  invalidField('#/code', {
    vi: `Mã ${code} là của ${kindWords[kind]} ${name}. Xem lại mã trong danh mục đơn vị hành chính.`,
    en: `The code ${code} belongs to ${name}. Look it up in the official list.`,
  })

/** The communes of the city as its administrator keeps them. None is ever taken away. */
export const communeRegisterService = (
  communes: Pick<CommuneRepository, 'page'>,
  register: CommuneRegisterRepository,
  clock: Clock,
) => {
  const refuseTwin = async (it: CommuneNaming) => {
    const twin = await register.twin(it)
    if (twin)
      throw invalidField('#/name', {
        vi: `Đã có ${kindWords[twin.kind]} ${twin.name}, mã ${twin.code}.`,
        en: `There is a commune of that name and kind, with the code ${twin.code}.`,
      })
  }

  return {
    list: async (query: ParsedOf<typeof listCommuneRegister>, { actor }: Asking) => {
      if (!can.readCity(actor))
        throw forbidden({
          vi: 'Danh sách này dành cho cán bộ thành phố.',
          en: 'This list is for people of the city.',
        })
      const [rows, counts] = await Promise.all([communes.page(query), register.counts()])
      const items = rows.slice(0, query.limit)
      const on = await register.on(items.map(({ code }) => code))
      return {
        items: items.map((row) => ({ ...toCommuneRef(row), ...on(row.code), ...sizeWords(row) })),
        nextCursor: rows.length > query.limit ? (items.at(-1)?.code ?? null) : null,
        counts,
        may: { keep: can.administer(actor) },
      }
    },

    add: async ({ code, name, kind: word }: ParsedOf<typeof addCommune>, asking: Asking) => {
      refuseOthers(asking)
      refuseKindInName(name)
      const kind = kindOf[word]
      const other = await register.byCode(code)
      if (other) throw taken(code, other)
      await refuseTwin({ code, name, kind })
      const slug = communeSlug({ code, name })
      const it = { code, name, kind, slug, provinceCode: province.code }
      const made = await register.add(it, asking)
      if (!made) throw taken(code, (await register.byCode(code)) ?? it)
      return toCommuneRef(made)
    },

    rename: async ({ slug, ...to }: ParsedOf<typeof renameCommune>, asking: Asking) => {
      refuseOthers(asking)
      const was = await register.find(slug)
      if (!was) throw notFound()
      const { code } = was
      const name = to.name ?? was.name
      const kind = to.kind ? kindOf[to.kind] : was.kind
      if (name === was.name && kind === was.kind) return toCommuneRef(was)
      if (name !== was.name) refuseKindInName(name)
      await refuseTwin({ code, name, kind })
      return toCommuneRef(await register.rename(was, { name, kind }, asking))
    },

    setFacts: async ({ slug, ...to }: ParsedOf<typeof putCommuneFacts>, asking: Asking) => {
      refuseOthers(asking)
      const was = await register.find(slug)
      if (!was) throw notFound()
      const { population, areaKm2 } = to
      const none = population === null && areaKm2 === null
      const source = to.source || null
      if (!none) refuseWithoutSource({ year: to.year, source }, clock.today())
      const facts = none
        ? { population, areaKm2, factsYear: null, factsSource: null }
        : { population, areaKm2, factsYear: to.year, factsSource: source }
      const before = toCommuneFacts(was)
      const same =
        (before?.population ?? null) === population &&
        (before?.areaKm2 ?? null) === areaKm2 &&
        was.factsYear === facts.factsYear &&
        was.factsSource === facts.factsSource
      const row = same ? was : await register.setFacts(was, facts, asking)
      return { ...toCommuneRef(row), ...sizeWords(row) }
    },
  }
}

const sizeWords = (row: Measured) => ({ facts: toCommuneFacts(row), size: sizeOf(row) })

/** A figure of which nobody can tell where it stands is no official one. */
function refuseWithoutSource(
  { year, source }: { year: number | null; source: string | null },
  today: string,
) {
  if (year === null)
    throw invalidField('#/year', {
      vi: 'Ghi năm của số liệu dân số, diện tích.',
      en: 'Give the year that population and area are of.',
    })
  if (year > Number(today.slice(0, 4)))
    throw invalidField('#/year', {
      vi: `Năm ${year} chưa tới; ghi năm của số liệu đã công bố.`,
      en: `${year} has not come; give the year of figures that are out.`,
    })
  if (source === null)
    throw invalidField('#/source', {
      vi: 'Ghi nguồn của số liệu, ví dụ tên văn bản hoặc niên giám thống kê.',
      en: 'Give the source, such as a decision or a statistical yearbook.',
    })
}
