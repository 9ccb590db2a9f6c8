import fc from 'fast-check'
import { expect, test } from 'vitest'
import { clockOfMinute, clockOfSecond, shortClockOfSecond } from '../../../../shared/lib/clock-text.ts'

test.each([[0, '00:00'], [570, '09:30'], [570.9, '09:30'], [1439, '23:59'], [1530, '25:30'], [6000, '100:00']])('minute %d of the day is %s', (minute, text) => {
  expect(clockOfMinute(minute)).toBe(text)
})

test('seconds are told to the second, and left out of the short form only where they say nothing', () => {
  expect([clockOfSecond(34_215), clockOfSecond(34_200)]).toEqual(['09:30:15', '09:30:00'])
  fc.assert(fc.property(fc.nat(200_000), (second) => {
    const [hours = NaN, minutes = NaN, seconds = 0] = shortClockOfSecond(second).split(':').map(Number)
    expect(hours * 3600 + minutes * 60 + seconds).toBe(second)
    expect(shortClockOfSecond(second).length > 6).toBe(second % 60 !== 0)
  }))
})
