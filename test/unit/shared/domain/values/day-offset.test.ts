import { expect, test } from 'vitest'
import { dateOfOffset } from '../../../../../shared/domain/values/day-offset.ts'

test.each([
  ['2015-04-23', -10, '2015-04-13'],
  ['2015-04-23', 0, '2015-04-23'],
  ['2015-04-23', 11, '2015-05-04'],
  ['2016-03-01', -1, '2016-02-29'],
  ['2026-03-30', -1, '2026-03-29'],
  ['2015-01-05', -10, '2014-12-26'],
])('J is %s: J%+d is %s', (day, offset, date) => {
  expect(dateOfOffset(day, offset)).toBe(date)
})
