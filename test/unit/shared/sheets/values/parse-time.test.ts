import { describe, expect, test } from 'vitest'
import { parseStart } from '../../../../../shared/sheets/values/parse-start.ts'
import { parseTime } from '../../../../../shared/sheets/values/parse-time.ts'
import { parseWindows } from '../../../../../shared/sheets/values/parse-windows.ts'
import { aContext, CAMPAIGN_DAY, numberCell } from '../../../../support/sheet-builders.ts'

describe('a time of day', () => {
  test.each([
    ['9h30', 570], ['9 h', 540], ['09:30 ', 570], ['09:30', 570], ['09:30:00', 570], ['0.395833', 570], ['0,395833', 570],
    ['midi', 720], ['Midi', 720], ['midi et demi', 750], ['minuit', 0], ['14 h 5', 845], ['14 h 05', 845], ['2pm', 840],
    ['2:15 PM', 855], ['12am', 0], ['12 pm', 720], ['25:30', 1530], ['9', 540], ['0930', 570], ['930', 570], ['9.30', 570],
    ['9H30', 570], ['9 heures', 540], ['à 9h', 540], ['vers 9h30', 570], ['00:00', 0], ['9h30 ', 570], ['9\u00a0h\u00a030', 570],
  ])('is read from %j', (text, minute) => {
    expect(parseTime(text, aContext())).toEqual({ value: minute, remark: null })
  })

  test.each([
    [numberCell(0.395833), 570], [numberCell(0.395833, 'hh:mm'), 570], [numberCell(1.0625, '[hh]:mm'), 1530],
    [numberCell(42_117.395833, 'dd/mm/yyyy hh:mm'), 570], [numberCell(9), 540], [numberCell(0), 0], [numberCell(0.5), 720],
  ])('is read from a workbook number %j', (cell, minute) => {
    expect(parseTime(cell, aContext())).toEqual({ value: minute, remark: null })
  })

  test.each(['à confirmer', '25h99', 'matin', '61:00', '9h75', '13 pm', 'bientôt', '48:30', '9h30-9h32'])('is not %j', (text) => {
    expect(parseTime(text, aContext())).toEqual({
      value: null, remark: { severity: 'warning', code: 'cell.notATime', params: { value: text } },
    })
  })
})

describe('a start', () => {
  test.each([
    ['9h30-9h32', { startMinute: 570, endMinute: 572 }],
    ['9h30 – 9h32', { startMinute: 570, endMinute: 572 }],
    ['de 9h à 9h30', { startMinute: 540, endMinute: 570 }],
    ['9-10h', { startMinute: 540, endMinute: 600 }],
    ['23h50-0h10', { startMinute: 1430, endMinute: 1450 }],
    ['23/04/2015 09:30', { startMinute: 570 }],
    ['2015-04-24 00:30', { startMinute: 1470 }],
    ['midi', { startMinute: 720 }],
  ])('is read from %j', (text, value) => {
    expect(parseStart(text, aContext({ campaignDay: CAMPAIGN_DAY, dateOrder: 'dmy' }))).toEqual({ value, remark: null })
  })

  test('the night after the campaign day goes on counting', () => {
    const night = numberCell(42_118 + 0.5 / 24, 'dd/mm/yyyy hh:mm')
    expect(parseStart(night, aContext({ campaignDay: CAMPAIGN_DAY })).value).toEqual({ startMinute: 1470 })
  })
})

describe('stretches of the day', () => {
  test.each([
    ['9h-9h30', [{ from: 540, to: 570 }]],
    ['après 17h', [{ from: 1020, to: 1440 }]],
    ['à partir de 17 h', [{ from: 1020, to: 1440 }]],
    ['matin', [{ from: 0, to: 720 }]],
    ['avant 10 h', [{ from: 0, to: 600 }]],
    ['toute la journée', [{ from: 0, to: 1440 }]],
    ['Toute la journée.', [{ from: 0, to: 1440 }]],
    ['de 9h à 10h et de 14h à 15h', [{ from: 540, to: 600 }, { from: 840, to: 900 }]],
    ['entre 9h et 10h', [{ from: 540, to: 600 }]],
    ['09:00-12:00, 14:00-18:00', [{ from: 540, to: 720 }, { from: 840, to: 1080 }]],
    ['22h-minuit', [{ from: 1320, to: 1440 }]],
    ['9h30', [{ from: 570, to: 600 }]],
    ['matin ou soir', [{ from: 0, to: 720 }, { from: 1080, to: 1440 }]],
    ['9h-10h\n14h-15h', [{ from: 540, to: 600 }, { from: 840, to: 900 }]],
  ])('are read from %j', (text, windows) => {
    expect(parseWindows(text, aContext())).toEqual({ value: windows, remark: null })
  })

  test('half of an availability would be a wrong one: all or nothing', () => {
    expect(parseWindows('9h-10h, à voir', aContext())).toEqual({
      value: null, remark: { severity: 'warning', code: 'cell.notATime', params: { value: '9h-10h, à voir' } },
    })
  })
})
