import { searchKinds, type ParsedOf, type search, type SearchAnswer } from '@tien-do/contract'
import { can } from '@tien-do/domain'
import { z } from 'zod'
import type { Asking } from '../../http/asking.ts'
import { invalidField } from '../../http/refusal.ts'
import { toCommuneRef } from '../communes/communes.repository.ts'
import type { Place } from './hits.repository.ts'
import type { Found, SearchRepository } from './search.repository.ts'

export type SearchService = ReturnType<typeof searchService>

/** So many of each kind, where no kind is asked for. */
const fewOfEach = 5
const mostWords = 8

/** What is found by words, of what the asker may see. */
export const searchService = (rows: SearchRepository) => ({
  search: async (
    { q, kind, limit, cursor }: ParsedOf<typeof search>,
    { actor }: Asking,
  ): Promise<SearchAnswer> => {
    const words = wordsOf(q)
    if (words.length === 0) return { items: [], nextCursor: null, more: [] }
    const own = [...new Set(actor.grants.flatMap((it) => it.communeCode ?? []))]
    const wanted = {
      q,
      words,
      places: await rows.places(words),
      within: can.readCity(actor) ? null : own,
      own,
      limit: kind ? limit : fewOfEach,
      after: kind && cursor ? placeOf(cursor) : null,
    }
    const asked = kind ? [kind] : searchKinds
    const found = await Promise.all(
      asked.map(async (it) => ({ kind: it, hits: await rows.hits(it, wanted) })),
    )
    const shown = found.map((it) => ({ ...it, hits: it.hits.slice(0, wanted.limit) }))
    const codes = new Set(shown.flatMap(({ hits }) => hits.flatMap((it) => it.commune ?? [])))
    const communes = await rows.communes([...codes])
    const more = found.filter(({ hits }) => hits.length > wanted.limit).map((it) => it.kind)
    const last = shown[0]?.hits.at(-1)
    return {
      items: shown.flatMap((of) =>
        of.hits.map(({ id, code, title, shortName, titleEn, shortNameEn, outside, commune }) => {
          const place = communes.find((it) => it.code === commune)
          return {
            ...{ kind: of.kind, id, code, title, shortName, outside },
            english: titleEn === null ? null : { title: titleEn, shortName: shortNameEn },
            commune: place ? toCommuneRef(place) : null,
          }
        }),
      ),
      nextCursor: kind && more.length > 0 && last ? cursorOf(last) : null,
      more,
    }
  },
})

/** Letters and digits; what stands between them, `27/NQ-TW`, parts words. */
const wordsOf = (q: string) =>
  (q.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).slice(0, mostWords)

const cursorOf = ({ far, rank, marks, title, id }: Found) =>
  Buffer.from(JSON.stringify([far, rank, marks, title, id])).toString('base64url')

const Cursor = z.tuple([z.int(), z.int(), z.int(), z.string(), z.string()])

function placeOf(cursor: string): Place {
  try {
    const read: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    const [far, rank, marks, title, id] = Cursor.parse(read)
    return { far, rank, marks, title, id }
  } catch {
    throw invalidField('#/cursor', {
      vi: 'Không đọc được vị trí trang; hãy tìm lại từ đầu.',
      en: 'The cursor cannot be read; search again from the start.',
    })
  }
}
