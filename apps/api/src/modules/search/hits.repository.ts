import type { SearchKind } from '@tien-do/contract'
import { Prisma as Sql } from '../../generated/prisma/client.ts'

const { sql, join, empty } = Sql

/** Whom the question comes from: null is the city, which sees every commune. */
export type Within = readonly string[] | null

export interface Wanted {
  /** As typed. */
  q: string
  /** Its words, without what is neither letter nor digit. */
  words: readonly string[]
  /** Communes that the question names, with the words that are left then. */
  places: readonly { codes: readonly string[]; rest: readonly string[] }[]
  within: Within
  /** Whose rows come first. */
  own: readonly string[]
  limit: number
  after: Place | null
}

/** Where in the order a row stands. */
export interface Place {
  far: number
  rank: number
  marks: number
  title: string
  id: string
}

/** A word begins somewhere in the text; the LIKE is what the trigram index answers. */
const begins = (text: Sql.Sql, word: string) =>
  sql`(${text} LIKE '%' || folded(${word}) || '%' AND ${text} ~ ('\\m' || folded(${word})))`

const allBegin = (text: Sql.Sql, words: readonly string[]) =>
  join(
    words.map((word) => begins(text, word)),
    ' AND ',
  )

/** So short a question is like too much. */
const leastForLikeness = 6

/** The communes of which the question holds nothing but their name. */
const named = (places: Wanted['places']) =>
  places.filter(({ rest }) => rest.length === 0).flatMap(({ codes }) => codes)

/** What a text must hold: every word at the beginning of one, or something much like the whole. */
function matches({ text, commune, isPlace }: Source, { q, words, places }: Wanted) {
  const inPlaces =
    commune === null
      ? []
      : places
          .filter(({ rest }) => rest.length > 0)
          .map(
            ({ codes, rest }) => sql`(${commune} = ANY(${[...codes]}) AND ${allBegin(text, rest)})`,
          )
  if (isPlace) inPlaces.push(sql`${commune} = ANY(${named(places)})`)
  const like = words.join('').length >= leastForLikeness ? [sql`folded(${q}) <% ${text}`] : []
  return sql`(${join([sql`(${allBegin(text, words)})`, ...inPlaces, ...like], ' OR ')})`
}

interface Source {
  from: Sql.Sql
  id: Sql.Sql
  code: Sql.Sql
  title: Sql.Sql
  /** What somebody calls it for short. */
  short?: Sql.Sql
  /** Title and short form in English, where it has them. */
  english?: { title: Sql.Sql; short: Sql.Sql }
  /** What is searched: the expression of the index. */
  text: Sql.Sql
  /** Its commune; null: none. */
  commune: Sql.Sql | null
  /** What a commune's user may find of others: nothing, its name, or what is published. */
  outside: Sql.Sql | null
  where: Sql.Sql
  /** It is a commune itself. */
  isPlace?: true
  /** What has a page inside, where not everything does. */
  hasPage?: Sql.Sql
}

const never = sql`false`
const always = sql`true`
const none = sql`NULL::text`

const sources: Record<SearchKind, Source> = {
  indicator: {
    from: sql`plan_indicator AS i JOIN plan AS l ON l.id = i.plan_id`,
    id: sql`i.id::text`,
    code: sql`i.code`,
    title: sql`i.name`,
    short: sql`i.short_name`,
    text: sql`folded(i.code || ' ' || i.name || ' ' || coalesce(i.short_name, ''))`,
    commune: sql`l.commune_code`,
    outside: sql`EXISTS (SELECT FROM publication AS p
      WHERE p.plan_indicator_id = i.id AND p.withdrawn_at IS NULL)`,
    where: sql`i.withdrawn_at IS NULL AND l.status = 'active'`,
  },
  commune: {
    from: sql`commune AS c`,
    id: sql`c.code`,
    code: none,
    title: sql`c.name`,
    text: sql`folded(c.name)`,
    commune: sql`c.code`,
    outside: always,
    where: always,
    isPlace: true,
    hasPage: sql`EXISTS (SELECT FROM plan AS l
      WHERE l.commune_code = c.code AND l.status = 'active')`,
  },
  task: {
    from: sql`task AS t JOIN plan AS l ON l.id = t.plan_id`,
    id: sql`t.id::text`,
    code: sql`t.no`,
    title: sql`t.title`,
    text: sql`folded(t.no || ' ' || t.title)`,
    commune: sql`l.commune_code`,
    outside: never,
    where: sql`l.status = 'active'`,
  },
  directive: {
    from: sql`plan_directive AS d JOIN plan AS l ON l.id = d.plan_id`,
    id: sql`d.directive_id::text`,
    code: sql`d.number`,
    title: sql`d.title`,
    text: sql`folded(coalesce(d.number, '') || ' ' || d.title)`,
    commune: sql`l.commune_code`,
    outside: never,
    where: sql`l.status = 'active'`,
  },
  office: {
    from: sql`office AS o`,
    id: sql`o.id::text`,
    code: none,
    title: sql`o.name`,
    text: sql`folded(o.name)`,
    commune: sql`o.commune_code`,
    outside: never,
    where: always,
  },
  definition: {
    from: sql`definition AS f`,
    id: sql`f.slug`,
    code: none,
    title: sql`f.name_vi`,
    short: sql`f.short_name_vi`,
    english: { title: sql`f.name_en`, short: sql`f.short_name_en` },
    text: sql`folded(f.name_vi || ' ' || f.name_en || ' ' || coalesce(f.short_name_vi, '')
      || ' ' || coalesce(f.short_name_en, ''))`,
    commune: null,
    outside: null,
    where: always,
  },
}

/**
 * The question for one kind: rows of the own commune first; then the number itself, the whole, the
 * beginning, the words in a row, the words anywhere, what is only like it; then what bears the same
 * marks as was typed.
 */
export function hitsOf(kind: SearchKind, wanted: Wanted): Sql.Sql {
  const source = sources[kind]
  const { from, id, code, title, text, commune, outside, where, hasPage } = source
  const { q, words, places, within, own, limit, after } = wanted
  const phrase = words.join(' ')
  const isInside = commune && within ? sql`${commune} = ANY(${[...within]})` : always
  const visible = within === null || outside === null ? always : sql`(${isInside} OR ${outside})`
  const short = source.short ?? none
  const english = source.english ?? { title: none, short: none }
  const name = sql`folded(${title})`
  const isNamed = source.isPlace ? sql`${id} = ANY(${named(places)})` : never
  return sql`SELECT DISTINCT ON (far, rank, marks, title, id) * FROM (
    SELECT ${id} AS id, ${code} AS code, ${title} AS title, ${short} AS "shortName",
      ${english.title} AS "titleEn", ${english.short} AS "shortNameEn",
      ${commune ?? none} AS commune,
      NOT (${isInside} AND ${hasPage ?? always}) AS outside,
      ${commune && own.length > 0 ? sql`CASE WHEN ${commune} = ANY(${[...own]}) THEN 0 ELSE 1 END` : sql`0`} AS far,
      CASE
        WHEN folded(${code}) = folded(${q}) THEN 0
        WHEN ${name} = folded(${q}) OR folded(${short}) = folded(${q}) OR ${isNamed} THEN 1
        WHEN starts_with(${name}, folded(${q})) OR starts_with(folded(${short}), folded(${q})) THEN 2
        WHEN ${text} ~ ('\\m' || folded(${phrase})) THEN 3
        WHEN ${allBegin(text, words)} THEN 4
        ELSE 5
      END AS rank,
      CASE WHEN position(lower(normalize(${q}, NFC)) 
        IN lower(normalize(concat_ws(' ', ${title}, ${short}), NFC))) > 0
        THEN 0 ELSE 1 END AS marks
    FROM ${from}
    WHERE ${where} AND ${visible} AND ${matches(source, wanted)}
  ) AS found
  ${after ? sql`WHERE (far, rank, marks, title, id) > (${after.far}::int, ${after.rank}::int, ${after.marks}::int, ${after.title}, ${after.id})` : empty}
  ORDER BY far, rank, marks, title, id LIMIT ${limit + 1}`
}
