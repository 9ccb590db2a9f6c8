import fc from 'fast-check'
import { expect, test } from 'vitest'
import { campaignOf } from '../../shared/domain/plan/campaign-of.ts'
import { buildRecap } from '../../shared/domain/recap/build-recap.ts'
import { originOf } from '../../shared/domain/recap/origin-of.ts'
import { dailySeries, seriesMarks } from '../../shared/domain/results/daily-series.ts'
import { postsOf, voicesOf } from '../../shared/domain/results/mention-voices.ts'
import { countMentions } from '../../shared/domain/results/mentions-summary.ts'
import { EVERYTHING } from '../../shared/domain/results/scope.ts'
import type { DaySide } from '../../shared/domain/schedule/day-bounds.ts'
import { rowsOf, withRows } from '../../shared/lib/table.ts'
import { aMention } from '../support/builders.ts'
import { deepFreeze } from '../support/deep-freeze.ts'
import { aRandomPlan } from '../support/random-plan.ts'

const anyPlan = aRandomPlan.map((plan) => deepFreeze(plan))
const runs = { numRuns: 200 }
const NOW = { now: '2015-05-04T08:00:00Z' }
const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0)

test('each row is counted or is a duplicate of one that is', () => {
  fc.assert(fc.property(anyPlan, (plan) => {
    const { counted, duplicates } = countMentions(plan, EVERYTHING)
    expect(counted.length + sum(duplicates.map(({ again }) => again.length))).toBe(plan.mentions.size)
    expect(duplicates.every(({ kept }) => counted.includes(kept))).toBe(true)
  }), runs)
})

test('the hours and what lies aside of them add up to what is counted; so do the authors', () => {
  fc.assert(fc.property(anyPlan, (plan) => {
    const { hours, mentions } = buildRecap(plan, NOW)
    const aside = mentions.withoutHour + mentions.beforeDay + mentions.afterDay
    expect(sum(hours.map((hour) => hour.mentions)) + aside).toBe(mentions.counted)
    expect(sum(mentions.authors.map((author) => author.mentions))).toBe(mentions.counted)
  }), runs)
})

test('a post of the minute in which a stream began lies where the stream does', () => {
  fc.assert(fc.property(anyPlan, (drawn) => {
    const begun = rowsOf(drawn.streams).filter(({ status }) => status !== 'cancelled')
    const posts = begun.map(({ startedAt }, index) => aMention({ at: startedAt, author: `@${String(index)}` }))
    const plan = { ...drawn, mentions: withRows(drawn.mentions, posts, rowsOf(drawn.mentions).map(({ id }) => id)) }
    const { hours, outsideDay, mentions } = buildRecap(plan, NOW)
    const streamsOn = (one: DaySide): number => outsideDay.find(({ side }) => side === one)?.streams ?? 0
    expect(hours.map((hour) => hour.mentions)).toEqual(hours.map(({ streams }) => streams))
    expect([mentions.beforeDay, mentions.afterDay]).toEqual([streamsOn('before'), streamsOn('after')])
    for (const { hour } of hours) {
      const [ofPosts, ofStreams] = (['mentions', 'streams'] as const).map((number) => originOf(plan, { kind: 'hour', hour, number })?.value)
      expect([hour, ofPosts]).toEqual([hour, ofStreams])
    }
  }), runs)
})

test('each counted post is a voice’s own or carries one on', () => {
  fc.assert(fc.property(anyPlan, (plan) => {
    const { counted } = countMentions(plan, EVERYTHING)
    const voices = voicesOf(campaignOf(plan), counted)
    expect(new Set(voices.flatMap(postsOf))).toEqual(new Set(counted))
    expect(sum(voices.map((voice) => postsOf(voice).length))).toBe(counted.length)
    expect(buildRecap(plan, NOW).mentions.relayed).toBe(counted.length - voices.filter(({ own }) => own !== null).length)
  }), runs)
})

test('each figure of a daily series is one day of one series, and is in no sum of the streams', () => {
  fc.assert(fc.property(anyPlan, (plan) => {
    const figures = rowsOf(plan.figures).filter(({ role }) => role === 'series')
    const series = dailySeries(plan)
    expect(new Set(series.flatMap(({ days }) => days.map(({ figure }) => figure)))).toEqual(new Set(figures))
    for (const one of series) {
      expect(one.days.map(({ offset }) => offset)).toEqual(one.days.map(({ offset }) => offset).toSorted((a, b) => a - b))
      for (const { day } of seriesMarks(one)) expect(day === null || one.days.includes(day)).toBe(true)
    }
    const without = { ...plan, figures: withRows(plan.figures, [], figures.map(({ id }) => id)) }
    const totals = (of: typeof plan) => buildRecap(of, NOW).indicators.filter(({ id }) => id !== 'followers').map(({ id, value }) => [id, value])
    expect(totals(without)).toEqual(totals(plan))
  }), runs)
})
