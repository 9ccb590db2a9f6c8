import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { reachedLength, reachedStart, stepLength } from '../../../../renderer/features/run-of-show/slot-reach.ts'

const day = { from: 420, to: 1200 }
const LAST = 2880
const places = fc.double({ min: -5000, max: 5000, noNaN: true })
const steps = fc.constantFrom(1, 5)

describe('a start', () => {
  test('lies on a whole minute inside the hours shown, wherever the hand is', () => {
    fc.assert(fc.property(places, steps, fc.integer({ min: 1, max: 7200 }), (place, step, seconds) => {
      const start = reachedStart(place, step, seconds, day)
      expect([Number.isInteger(start), start >= day.from, start <= day.to]).toEqual([true, true, true])
    }))
  })

  test('inside of them it is the nearest step', () => {
    expect([reachedStart(600.4, 1, 120, day), reachedStart(600.6, 1, 120, day), reachedStart(602.4, 5, 120, day)]).toEqual([600, 601, 600])
  })

  test('passes midnight where the grid does, and never so late that the slot would end after the second one', () => {
    const night = { from: 1200, to: LAST }
    expect(reachedStart(1530.2, 1, 120, night)).toBe(1530)
    expect(reachedStart(LAST, 1, 150, night)).toBe(LAST - 3)
  })
})

describe('a length by the pointer', () => {
  test('goes to whole minutes, one at least, and may go beyond the hours shown and beyond midnight', () => {
    expect([reachedLength(600, 604.4, 1), reachedLength(600, 604.6, 1), reachedLength(600, 590, 1)]).toEqual([240, 300, 60])
    expect(reachedLength(1430, 1450, 1)).toBe(20 * 60)
    expect(reachedLength(600, 603.2, 5)).toBe(5 * 60)
  })

  test('never ends after the night that follows the day', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: LAST - 1 }), places, steps, (start, place, step) => {
      const seconds = reachedLength(start, place, step)
      expect([seconds >= 60, seconds % 60, start + seconds / 60 <= LAST]).toEqual([true, 0, true])
    }))
  })
})

describe('a length by the keys', () => {
  test('ninety seconds become two minutes, or one', () => {
    expect([stepLength(600, 90, 1), stepLength(600, 90, -1), stepLength(600, 120, 1), stepLength(600, 120, -1)]).toEqual([120, 60, 180, 60])
    expect([stepLength(600, 420, 5), stepLength(600, 420, -5), stepLength(600, 600, -5)]).toEqual([600, 300, 300])
  })

  test('one minute is the shortest, the end of the night the longest', () => {
    expect([stepLength(600, 60, -1), stepLength(600, 20, -1), stepLength(LAST - 2, 120, 1)]).toEqual([60, 60, 120])
  })

  test('longer and shorter again is where it was, for whole minutes', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 600 }), (minutes) => {
      expect(stepLength(600, stepLength(600, minutes * 60, 1), -1)).toBe(minutes * 60)
    }))
  })
})
