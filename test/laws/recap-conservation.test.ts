import fc from 'fast-check'
import { expect, test } from 'vitest'
import { buildRecap } from '../../shared/domain/recap/build-recap.ts'
import { recapEn } from '../../shared/i18n/en/recap.ts'
import { recapFr } from '../../shared/i18n/fr/recap.ts'
import type { Recap } from '../../shared/domain/recap/recap.ts'
import { rowsOf } from '../../shared/lib/table.ts'
import { deepFreeze } from '../support/deep-freeze.ts'
import { aRandomPlan } from '../support/random-plan.ts'

const NOW = { now: '2015-05-04T08:00:00Z' }
const value = (recap: Recap, id: string) => recap.indicators.find((indicator) => indicator.id === id)
const sum = (numbers: readonly (number | null)[]): number => numbers.reduce<number>((total, one) => total + (one ?? 0), 0)

test('the rows of the streams add up to the indicators, and to the formats', () => {
  fc.assert(
    fc.property(aRandomPlan, (drawn) => {
      const plan = deepFreeze(drawn)
      const recap = buildRecap(plan, NOW)
      for (const metric of ['views', 'likes', 'comments'] as const) {
        const total = value(recap, `${metric}.total`)
        const own = recap.streams.flatMap(({ figures }) => figures[metric]?.value ?? [])
        if (total?.basis === 'typed') expect(own).toEqual([])
        else expect([sum(own), own.length]).toEqual([total?.value ?? 0, total?.n])
      }
      const views = recap.streams.map(({ figures }) => figures.views?.value ?? null)
      expect(sum(recap.formats.map((format) => format.views))).toBe(sum(views))
      expect(sum(recap.formats.map(({ streams }) => streams))).toBe(value(recap, 'streams.count')?.n)
    }),
    { numRuns: 150 },
  )
})

test('hours, and what lies before the day and after it, are together all streams that have a time', () => {
  fc.assert(
    fc.property(aRandomPlan, (plan) => {
      const { hours, outsideDay, streams } = buildRecap(plan, NOW)
      const timed = streams.filter(({ outcome, actualMinute }) => (outcome === 'done' || outcome === 'improvised') && actualMinute !== null)
      const parts = [...hours, ...outsideDay]
      expect(sum(parts.map((part) => part.streams))).toBe(timed.length)
      expect(sum(parts.map(({ views }) => views))).toBe(sum(timed.map(({ figures }) => figures.views?.value ?? null)))
      expect(hours.every(({ hour }) => hour >= 0)).toBe(true)
    }),
    { numRuns: 150 },
  )
})

test('every slot and every stream has exactly its rows', () => {
  fc.assert(
    fc.property(aRandomPlan, (plan) => {
      const { streams, leftovers } = buildRecap(plan, NOW)
      const named = streams.flatMap(({ stream }) => stream ?? [])
      expect(new Set(streams.flatMap(({ slot }) => slot ?? [])).size).toBe(plan.slots.size)
      expect(new Set(named).size).toBe(named.length)
      const lasting = rowsOf(plan.streams).filter(({ status }) => status !== 'cancelled')
      expect(lasting.every(({ id }) => named.includes(id))).toBe(true)
      expect(streams.filter(({ outcome }) => outcome === 'done' || outcome === 'improvised')).toHaveLength(lasting.length)
      expect(leftovers.unplayedSlots).toBe(streams.filter(({ outcome }) => outcome === 'notDone').length)
    }),
    { numRuns: 150 },
  )
})

test('every sentence brings exactly the facts that its words name, in both languages', () => {
  const texts = (messages: Readonly<Record<string, string>>, key: string): readonly string[] =>
    [messages[key], messages[`${key}_one`], messages[`${key}_other`]].flatMap((text) => text ?? [])
  const placeholders = (text: string): readonly string[] =>
    [...new Set([...text.matchAll(/\{\{(\w+)/gu)].map((found) => found[1] ?? ''))].sort()
  fc.assert(
    fc.property(aRandomPlan, (plan) => {
      for (const { key, params } of buildRecap(plan, NOW).rex.flatMap(({ sentences }) => sentences)) {
        for (const messages of [recapFr, recapEn]) {
          const said = texts(messages, key)
          expect(said.length).toBeGreaterThan(0)
          for (const text of said) expect(Object.keys(params)).toEqual(expect.arrayContaining([...placeholders(text)]))
        }
      }
    }),
    { numRuns: 150 },
  )
})

test('facts of a part with the same name have the same value', () => {
  fc.assert(
    fc.property(aRandomPlan, (plan) => {
      for (const { sentences } of buildRecap(plan, NOW).rex) {
        const values = new Map<string, string>()
        for (const { name, value: fact } of sentences.flatMap(({ params }) => Object.values(params))) {
          expect(values.get(name) ?? JSON.stringify(fact)).toBe(JSON.stringify(fact))
          values.set(name, JSON.stringify(fact))
        }
      }
    }),
    { numRuns: 100 },
  )
})

test('nothing in a recap is a number that cannot be printed', () => {
  const numbersIn = (part: unknown): readonly number[] => {
    if (typeof part === 'number') return [part]
    return typeof part === 'object' && part !== null ? Object.values(part).flatMap(numbersIn) : []
  }
  fc.assert(
    fc.property(aRandomPlan, (plan) => {
      expect(numbersIn(buildRecap(plan, NOW)).every(Number.isFinite)).toBe(true)
    }),
    { numRuns: 100 },
  )
})
