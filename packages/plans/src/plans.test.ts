/*
 * The five plans as data. How a row names its place in the printed plan (`source.section`) is
 * described in ../SECTIONS.md; sections.ts finds it. The printed plans stand beside the checkout;
 * without them those tests are skipped, and the report of the run says so.
 */
import { existsSync, readFileSync } from 'node:fs'
import type { PlanDocument } from '@tien-do/contract'
import { parseTarget } from '@tien-do/domain'
import { describe, expect, test } from 'vitest'
import { catalogue, officeTypes, planDocuments, sharesUnit } from './index.ts'
import { normalised, section } from './sections.ts'

const printed = new URL('../../../../shared/plans/', import.meta.url)

test('the five communes are there', () => {
  expect(planDocuments.map((plan) => [plan.commune.slug, plan.commune.code])).toEqual([
    ['kien-hai', '11749'],
    ['tan-ky', '11113'],
    ['tan-minh', '11779'],
    ['thai-tan', '10642'],
    ['truong-tan', '11065'],
  ])
})

const repeated = (values: string[]) => values.filter((value, at) => values.indexOf(value) !== at)

describe.each(planDocuments.map((plan) => [plan.commune.slug, plan] as const))(
  '%s',
  (slug, plan) => {
    const codes = plan.indicators.map((row) => row.code)
    const headlines = plan.indicators.map((row) => row.headline)
    const byCode = new Map(plan.indicators.map((row) => [row.code, row]))

    test('every number names one thing', () => {
      expect(repeated(codes)).toEqual([])
      expect(repeated(plan.tasks.map((task) => task.no))).toEqual([])
      expect(repeated(plan.programmes.map((programme) => programme.no))).toEqual([])
      expect(repeated(plan.offices.map((office) => office.name))).toEqual([])
    })

    test('parents and repeats lead to rows, without circles', () => {
      for (const row of plan.indicators) {
        for (const field of ['parent', 'sameAs'] as const) {
          const seen = [row.code]
          for (let next = row[field]; next !== null; next = byCode.get(next)?.[field] ?? null) {
            expect(codes, `${row.code} ${field}`).toContain(next)
            expect(seen, `${row.code} ${field}`).not.toContain(next)
            seen.push(next)
          }
        }
        const same = row.sameAs === null ? undefined : byCode.get(row.sameAs)
        if (same) {
          expect(same.unit, `${row.code} shares the series of ${same.code}`).toBe(row.unit)
          expect(same.definition, row.code).toBe(row.definition ?? same.definition)
        }
      }
    })

    test('what is named elsewhere exists', () => {
      const known = [...codes, ...headlines]
      for (const office of plan.offices) {
        for (const code of office.indicatorCodes) expect(known, office.name).toContain(code)
      }
      for (const programme of plan.programmes) {
        for (const goal of programme.goals) {
          for (const code of goal.indicatorCodes) expect(codes, programme.no).toContain(code)
        }
      }
      const subjects = [
        ...known,
        ...plan.tasks.map((task) => task.no),
        ...plan.programmes.map((programme) => programme.no),
      ]
      for (const finding of plan.findings) {
        if (finding.about !== null) expect(subjects, finding.note).toContain(finding.about)
      }
      const papers = plan.directives.map((directive) => directive.number)
      for (const directive of plan.directives) {
        for (const number of directive.carriesOut) expect(papers, directive.title).toContain(number)
      }
    })

    test('offices are listed with a known type', () => {
      const types: string[] = officeTypes.map((type) => type.slug)
      const names = plan.offices.map((office) => office.name)
      for (const office of plan.offices) expect(types, office.name).toContain(office.type)
      for (const row of plan.indicators) {
        for (const office of row.offices) expect(names, row.code).toContain(office.name)
        expect(repeated(row.offices.map((office) => office.name)), row.code).toEqual([])
      }
    })

    test('definitions exist and have the unit of the row', () => {
      for (const row of plan.indicators) {
        if (row.definition === null) continue
        const entry = catalogue.find((candidate) => candidate.slug === row.definition)
        expect(entry, `${row.code}: ${row.definition}`).toBeDefined()
        if (!entry) continue
        expect(sharesUnit(entry, row.unit), `${row.code}: ${row.unit} is ${entry.unit}`).toBe(true)
        expect(row.direction, row.code).toBe(entry.direction)
        expect(row.interim, row.code).toBe(entry.interim)
      }
    })

    test('targets are whole and lie in their time', () => {
      const { periodStart, periodEnd } = plan.plan
      const horizon = Math.max(
        periodEnd,
        ...plan.indicators.flatMap((row) => row.targets.map(lastYear)),
      )
      for (const row of plan.indicators) {
        expect(
          repeated(row.targets.map((target) => JSON.stringify([target.year, target.period]))),
          `two targets for one time: ${row.code}`,
        ).toEqual([])
        for (const target of row.targets) {
          const where = `${row.code}: ${target.text}`
          const start = Number(target.period?.slice(0, 4) ?? periodStart)
          if (target.year !== null) {
            expect(target.year, where).toBeGreaterThanOrEqual(start)
            expect(target.year, where).toBeLessThanOrEqual(horizon)
          }
          expect(
            [target.year !== null, target.every === true, target.period !== undefined].filter(
              Boolean,
            ),
            `one of year, every, period: ${where}`,
          ).toHaveLength(1)
          expect(target.value === null, where).toBe(target.op === 'text')
          expect(target.max !== null, where).toBe(target.op === 'range')
          if (target.value !== null && target.max !== null) {
            expect(target.max, where).toBeGreaterThan(target.value)
          }
          if (row.measure === 'milestone' || row.measure === 'qualitative') {
            expect(target.op, where).toBe('text')
          }
        }
      }
    })

    test('each number of a target stands in its own printed words', () => {
      for (const row of plan.indicators) {
        for (const target of row.targets) {
          if (target.flags.includes('means_zero')) {
            expect([target.op, target.value], target.text).toEqual(['eq', 0])
            continue
          }
          const numbers = numbersIn(target.text)
          for (const number of [target.value, target.max]) {
            if (number !== null) expect(numbers, `${row.code}: ${target.text}`).toContain(number)
          }
        }
      }
    })

    // Words that mean zero are read as words; the row names what is counted, so its data says 0.
    test('the reader of targets reads what the data says', () => {
      for (const row of plan.indicators) {
        for (const { text, op, value, max, flags } of row.targets) {
          const read = parseTarget(text)
          const where = `${row.code}: ${text}`
          if (flags.includes('means_zero')) expect(read.flags, where).toContain('means_zero')
          else expect([read.op, read.value, read.max], where).toEqual([op, value, max])
        }
      }
    })

    describe.skipIf(!existsSync(printed))('against the printed plan', () => {
      const text = existsSync(printed) ? readFileSync(new URL(`${slug}.txt`, printed), 'utf8') : ''
      const whole = normalised(text)

      test('every row stands in the section that it names', () => {
        const wrong: string[] = []
        for (const { label, place, quotes } of placesOf(plan)) {
          const found = section(text, place)
          if (found === null) wrong.push(`${label}: no section ${place}`)
          else {
            const body = normalised(found)
            for (const quote of quotes) {
              if (!body.includes(normalised(quote)))
                wrong.push(`${label}: not in ${place}: ${quote}`)
            }
          }
        }
        expect(wrong).toEqual([])
      })

      test('every quote of a finding is printed', () => {
        const wrong = plan.findings.flatMap((finding) =>
          finding.quotes.filter((quote) => !whole.includes(normalised(quote))),
        )
        expect(wrong).toEqual([])
      })
    })
  },
)

test('the catalogue holds what at least two plans share', () => {
  expect(repeated(catalogue.map((entry) => entry.slug))).toEqual([])
  const users = (slug: string) =>
    planDocuments.filter((plan) => plan.indicators.some((row) => row.definition === slug))
  expect(
    catalogue.filter((entry) => users(entry.slug).length < 2).map((entry) => entry.slug),
  ).toEqual([])
})

function lastYear(target: PlanDocument['indicators'][number]['targets'][number]): number {
  return target.year ?? Number(target.period?.slice(5) ?? 0)
}

/** Every reading of every number in the words: `1.064` is 1064, `97,5` is 97.5, `0.125` is 0.125, `một` is 1. */
function numbersIn(text: string): number[] {
  const spelled = /(?<!\p{L})một(?!\p{L})/u.test(text.normalize('NFC')) ? [1] : []
  return spelled.concat(
    [...text.matchAll(/\d+(?:[.,]\d+)*/g)].flatMap(([digits]) => [
      Number(digits.replaceAll('.', '').replace(',', '.')),
      Number(digits.replace(',', '.')),
    ]),
  )
}

function placesOf(plan: PlanDocument): { label: string; place: string; quotes: string[] }[] {
  return [
    ...plan.indicators.map((row) => ({
      label: row.code,
      place: row.source.section,
      quotes: [row.source.text, ...row.targets.map((target) => target.text)],
    })),
    ...plan.tasks.map((task) => ({
      label: `task ${task.no}`,
      place: task.source.section,
      quotes: [
        task.source.text,
        ...(task.deadline ? [task.deadline.text] : []),
        ...(task.leader?.name ? [task.leader.name] : []),
        ...(task.leader?.role ? [task.leader.role] : []),
        ...(task.lead ? [task.lead] : []),
        ...task.deliverables,
      ],
    })),
    ...plan.programmes.map((programme) => ({
      label: `programme ${programme.no}`,
      place: programme.source.section,
      quotes: [],
    })),
  ]
}
