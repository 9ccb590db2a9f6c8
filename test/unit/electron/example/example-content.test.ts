import { describe, expect, test } from 'vitest'
import { ACTUAL_STREAMS } from '../../../../electron/example/content/actual-streams.ts'
import { handleOf } from '../../../../electron/example/content/accounts.ts'
import { exampleMentions } from '../../../../electron/example/content/mentions.ts'
import { PEOPLE, saidYes } from '../../../../electron/example/content/people.ts'
import { PLANNED_SLOTS } from '../../../../electron/example/content/planned-slots.ts'
import { minuteOf } from '../../../../electron/example/files/clock.ts'

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

describe('the facts of the Periscope Day', () => {
  test('25 of the 31 people who were asked said yes, and all of them have an iPhone', () => {
    const confirmed = PEOPLE.filter(saidYes)
    expect([PEOPLE.length, confirmed.length]).toEqual([31, 25])
    expect(confirmed.every(({ iphone }) => iphone === 'oui')).toBe(true)
    expect(new Set(PEOPLE.map(({ email }) => email)).size).toBe(31)
  })

  test('everybody who said yes is in the run of show, and nobody else', () => {
    const planned = new Set(PLANNED_SLOTS.map(({ who }) => who))
    expect(planned).toEqual(new Set(PEOPLE.filter(saidYes).map(({ key }) => key)))
  })

  test('fifty streams of nine accounts were seen 101.4 times on average, median 84', () => {
    const views = ACTUAL_STREAMS.map(({ viewers }) => viewers).sort((a, b) => a - b)
    expect(views).toHaveLength(50)
    expect(sum(views) / 50).toBe(101.4)
    expect(((views[24] ?? 0) + (views[25] ?? 0)) / 2).toBe(84)
    expect(new Set(ACTUAL_STREAMS.map(handleOf)).size).toBe(9)
  })

  test('streams last two minutes on average', () => {
    expect(sum(ACTUAL_STREAMS.map(({ durationSeconds }) => durationSeconds)) / 50).toBeCloseTo(120, -1)
  })

  test('the 27,000 likes are those of the station’s account, and nobody else’s are known', () => {
    const known = ACTUAL_STREAMS.filter(({ likes }) => likes !== null)
    expect(sum(known.map(({ likes }) => likes ?? 0))).toBe(27_000)
    expect(new Set(ACTUAL_STREAMS.map(({ account, likes }) => `${account} ${String(likes !== null)}`))).toEqual(
      new Set(['station true', 'own false']),
    )
  })

  test('three of the 51 planned streams did not take place and two were improvised', () => {
    const played = new Set(ACTUAL_STREAMS.map(({ ref }) => ref))
    expect(PLANNED_SLOTS.filter(({ ref }) => !played.has(ref)).map(({ ref }) => ref)).toEqual(['S-36', 'S-41', 'S-47'])
    expect(ACTUAL_STREAMS.filter(({ ref }) => ref === '')).toHaveLength(2)
  })

  test('the station’s account is wanted twice at once only at 15:12, and is left ten minutes to change hands', () => {
    const starts = PLANNED_SLOTS.filter(({ account }) => account === 'station').map(({ time }) => minuteOf(time))
    const tooClose = starts.filter((start, index) => start - (starts[index - 1] ?? -60) < 12)
    expect(tooClose).toEqual([minuteOf('15:13')])
    expect(Math.min(...starts)).toBeGreaterThanOrEqual(420)
    expect(Math.max(...starts)).toBeLessThanOrEqual(1198)
  })

  test('titles tell the streams apart', () => {
    expect(new Set(ACTUAL_STREAMS.map(({ title }) => title)).size).toBe(50)
  })

  test('about a thousand mentions between 07:00 and 22:00, each with its own id', () => {
    const mentions = exampleMentions()
    expect(mentions).toHaveLength(1003)
    expect(new Set(mentions.map(({ id }) => id)).size).toBe(1003)
    expect(mentions.every(({ minute }) => minute >= 420 && minute < 1320)).toBe(true)
    expect(exampleMentions()).toEqual(mentions)
  })
})
