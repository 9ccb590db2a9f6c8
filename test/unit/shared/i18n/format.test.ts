import { expect, test } from 'vitest'
import {
  formatDate,
  formatDuration,
  formatInstant,
  formatNumber,
  formatPercent,
  formatTime,
} from '../../../../shared/i18n/format.ts'
import { translator } from '../../../../shared/i18n/translate.ts'

const fr = translator('fr')
const en = translator('en')

test('numbers, with their sign when they are approximate', () => {
  expect(formatNumber(27_000, fr)).toBe('27\u202f000')
  expect(formatNumber(101.44, en, { approximate: true })).toBe('≈\u00a0101.4')
  expect(formatNumber(2_500_000, fr, { approximate: true })).toBe('≈\u00a02\u202f500\u202f000')
})

test('shares', () => {
  expect(formatPercent(0.755, fr)).toBe('75,5\u00a0%')
  expect(formatPercent(0.755, en)).toBe('75.5%')
})

test('a calendar date is the same day in every zone', () => {
  expect(formatDate('2015-04-23', fr)).toBe('jeudi 23 avril 2015')
  expect(formatDate('2024-02-29', en, 'medium')).toBe('29 Feb 2024')
})

test('an instant is shown in the zone given', () => {
  expect(formatInstant('2015-04-23T22:30:00Z', 'Europe/Paris', fr)).toContain('24 avr. 2015')
  expect(formatInstant('2015-04-23T22:30:00Z', 'Europe/Paris', fr)).toContain('00:30')
})

test('times of day go on counting past midnight', () => {
  expect([0, 570, 1439, 1530].map(formatTime)).toEqual(['00:00', '09:30', '23:59', '25:30'])
})

test('durations in words', () => {
  expect([45, 98, 119.6, 120, 46_800].map((seconds) => formatDuration(seconds, en))).toEqual([
    '45 s',
    '1 min 38 s',
    '2 min',
    '2 min',
    '13 h 00 min',
  ])
})
