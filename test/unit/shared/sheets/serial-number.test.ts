import fc from 'fast-check'
import { expect, it } from 'vitest'
import { serialOfDate, serialOfMinutes, serialOfSeconds } from '../../../../shared/sheets/serial-number.ts'
import { dateOfSerial } from '../../../../shared/sheets/serial-date.ts'

it('a date is its number of days in the 1900 system', () => {
  expect(['1900-03-01', '2015-04-23', '2024-02-29'].map(serialOfDate)).toEqual([61, 42_117, 45_351])
})

it('before March 1900, where spreadsheets do not agree, and for what is no date, there is no number', () => {
  expect(['1900-02-28', '1515-09-14', 'bientôt'].map(serialOfDate)).toEqual([null, null, null])
})

it('what is written is read back as the same date', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 80_000 }), (days) => {
      const date = new Date(Date.UTC(1900, 2, 1) + days * 86_400_000).toISOString().slice(0, 10)
      expect(dateOfSerial(serialOfDate(date) ?? -1, false)?.date).toBe(date)
    }),
  )
})

it('times and lengths are parts of a day', () => {
  expect([serialOfMinutes(1530), serialOfSeconds(43_200)]).toEqual([1.0625, 0.5])
})
