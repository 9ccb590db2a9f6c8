import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dateOfOffset, offsetOfDate } from '../../../../../shared/domain/values/day-offset.ts'
import { provisionalUntil, settledOn, SETTLING_DAYS } from '../../../../../shared/domain/recap/provisional.ts'
import { measureStreams } from '../../../../../shared/domain/results/stream-metrics.ts'
import { PLATFORMS, type Platform } from '../../../../../shared/domain/values/platform.ts'
import { aPlan } from '../../../../support/a-plan.ts'
import { anItem, anObservation, aStream } from '../../../../support/builders.ts'

const DAY = '2015-04-23'

/** A stream on the day with one post per platform, each read `days` after it. */
function until(posts: readonly (readonly [Platform, number])[]): string | null {
  const stream = aStream({ startedAt: { kind: 'local', local: `${DAY}T23:30`, zone: 'Europe/Paris' } })
  const items = posts.map(([platform]) => anItem({ platform, state: { kind: 'linked', stream: stream.id, by: 'link', confidence: 1 } }))
  const observations = items.map((item, index) =>
    anObservation({ of: { kind: 'item', item: item.id }, asOf: dateOfOffset(DAY, posts[index]?.[1] ?? 0), metrics: { views: 10 } }),
  )
  const plan = aPlan({ campaign: { day: DAY }, streams: [stream], items, observations })
  const [measured] = measureStreams(plan)
  return measured === undefined ? null : provisionalUntil(plan, measured, 'views')
}

test('a figure is provisional exactly while one of its readings is earlier than its platforms settle', () => {
  const post = fc.tuple(fc.constantFrom(...PLATFORMS), fc.integer({ min: 0, max: 9 }))
  fc.assert(
    fc.property(fc.array(post, { minLength: 1, maxLength: 4 }), (posts) => {
      const settled = settledOn(DAY, posts.map(([platform]) => platform))
      const days = offsetOfDate(DAY, settled)
      expect(days).toBe(Math.max(...posts.map(([platform]) => SETTLING_DAYS[platform])))
      expect(until(posts)).toBe(posts.some(([, read]) => read < days) ? settled : null)
    }),
  )
})

test('a YouTube live read the next day is provisional until J+3, a Periscope replay read then is final', () => {
  expect(until([['youtube', 1]])).toBe('2015-04-26')
  expect(until([['youtube', 3]])).toBeNull()
  expect(until([['periscope', 1]])).toBeNull()
  expect(until([['periscope', 0]])).toBe('2015-04-24')
})

test('a metric that nothing gives is neither provisional nor final, and an unknown platform settles as the slowest', () => {
  const plan = aPlan({ streams: [aStream()] })
  const [measured] = measureStreams(plan)
  expect(measured && provisionalUntil(plan, measured, 'likes')).toBeNull()
  expect(settledOn(DAY, [])).toBe('2015-04-26')
})
