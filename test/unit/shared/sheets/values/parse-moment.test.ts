import { describe, expect, test } from 'vitest'
import { decideDateOrder } from '../../../../../shared/sheets/values/decide-date-order.ts'
import { parseMoment } from '../../../../../shared/sheets/values/parse-moment.ts'
import { parseStreamMoment } from '../../../../../shared/sheets/values/parse-stream-moment.ts'
import { aContext, CAMPAIGN_DAY, numberCell } from '../../../../support/sheet-builders.ts'

const date = (text: string): object => ({ kind: 'date', date: text })
const local = (text: string): object => ({ kind: 'local', local: text, zone: null })
const instant = (text: string): object => ({ kind: 'instant', instant: text })

describe('a moment', () => {
  test.each([
    ['Dec 15, 2023', date('2023-12-15')],
    ['28 sept. 2026', date('2026-09-28')],
    ['Sat, Aug 22, 2026', date('2026-08-22')],
    ['mar. 22 août 2026', date('2026-08-22')],
    ['jeudi 23 avril 2015', date('2015-04-23')],
    ['1er janvier 2026', date('2026-01-01')],
    ['28-sept-26', date('2026-09-28')],
    ['2026-09-28', date('2026-09-28')],
    ['28.09.2026', date('2026-09-28')],
    ['31/12/99', date('1999-12-31')],
    ['20260928', date('2026-09-28')],
    ['19 avril', date('2015-04-19')],
    ['2026-05-25T00:00:00', local('2026-05-25T00:00')],
    ['2025/10/31 18:19:10', local('2025-10-31T18:19:10')],
    ['28 septembre 2026 à 10h30', local('2026-09-28T10:30')],
    ['28 sept. 2026, 10:30', local('2026-09-28T10:30')],
    ['26/05/2026 10:23', local('2026-05-26T10:23')],
    ['2020-02-10 18:00 +0000', instant('2020-02-10T18:00:00Z')],
    ['2023/10/24 9:12:33 AM UTC+2', instant('2023-10-24T07:12:33Z')],
    ['2015-04-23T22:30:00.000Z', instant('2015-04-23T22:30:00.000Z')],
    ['2015-04-24T00:30:00+02:00', instant('2015-04-23T22:30:00Z')],
    ['2026-01-01 00:30 +0530', instant('2025-12-31T19:00:00Z')],
    ['2026-09-28T10:30[Europe/Paris]', { kind: 'local', local: '2026-09-28T10:30', zone: 'Europe/Paris' }],
  ])('is read from %j, and no more than it says', (text, value) => {
    expect(parseMoment(text, aContext({ campaignDay: CAMPAIGN_DAY }))).toEqual({ value, remark: null })
  })

  test.each([
    [numberCell(42_117, 'dd/mm/yyyy'), false, date('2015-04-23')],
    [numberCell(42_117), false, date('2015-04-23')],
    [numberCell(42_117.395833, 'dd/mm/yyyy hh:mm'), false, local('2015-04-23T09:30')],
    [numberCell(40_655, 'd/m/yy'), true, date('2015-04-23')],
    [numberCell(61, 'dd/mm/yyyy'), false, date('1900-03-01')],
    [numberCell(59, 'dd/mm/yyyy'), false, date('1900-02-28')],
    [numberCell(45_351, 'm/d/yyyy'), false, date('2024-02-29')],
    ['42117', false, date('2015-04-23')],
  ])('is read from the day number %j (1904: %s)', (cell, date1904, value) => {
    expect(parseMoment(cell, aContext({ date1904 })).value).toEqual(value)
  })

  test.each(['demain', '31/02/2026', '32 sept 2026', '10:30', '2026-13-01', '05/26/2026 25:00', numberCell(60, 'dd/mm/yyyy'), numberCell(12)])(
    'is not %j',
    (cell) => {
      expect(parseMoment(cell, aContext({ dateOrder: 'mdy' })).remark?.code).toBe('cell.notADate')
    },
  )

  test('that could be two days is a question, and the file’s order answers it', () => {
    expect(parseMoment('05/06/2026 10:00', aContext())).toEqual({
      value: null, remark: { severity: 'error', code: 'dates.ambiguous', params: { value: '05/06/2026 10:00' } },
    })
    expect(parseMoment('05/06/2026', aContext({ dateOrder: 'dmy' })).value).toEqual(date('2026-06-05'))
    expect(parseMoment('05/06/2026', aContext({ dateOrder: 'mdy' })).value).toEqual(date('2026-05-06'))
    expect(parseMoment('05/05/2026', aContext()).value).toEqual(date('2026-05-05'))
  })

  test('of a stream may be a bare hour, which is the campaign day’s', () => {
    const context = aContext({ campaignDay: CAMPAIGN_DAY })
    expect(parseStreamMoment('10h04', context).value).toEqual(local('2015-04-23T10:04'))
    expect(parseStreamMoment(numberCell(25.5 / 24, '[hh]:mm'), context).remark?.code).toBe('cell.notADate')
    expect(parseStreamMoment('25:30', context).value).toEqual(local('2015-04-24T01:30'))
    expect(parseStreamMoment('10h04', aContext()).remark?.code).toBe('cell.notADate')
  })
})

describe('the date order of a file', () => {
  test.each([
    ['a part above 12', ['05/06/2026', '26/05/2026'], null, null, 'dmy'],
    ['a part above 12, US', ['05/06/2026', '05/26/2026 10:23'], null, null, 'mdy'],
    ['a part above 12 against the usual order', ['26/05/2026'], null, 'mdy', 'dmy'],
    ['the campaign’s day', ['05/06/2026 10:00'], '2026-06-05', null, 'dmy'],
    ['the campaign’s day, US', ['05/06/2026 10:00'], '2026-05-06', null, 'mdy'],
    ['the campaign’s day against the usual order', ['05/06/2026'], '2026-06-05', 'mdy', 'dmy'],
    ['the usual order of the export', ['05/06/2026'], null, 'mdy', 'mdy'],
    ['nobody but the user', ['05/06/2026'], null, null, 'ambiguous'],
    ['nobody, when the day fits neither', ['05/06/2026'], '2015-04-23', null, 'ambiguous'],
    ['nobody, when parts contradict each other', ['26/05/2026', '05/26/2026'], null, 'mdy', 'ambiguous'],
    ['no need', ['05/05/2026', '28 sept. 2026'], null, null, null],
    ['a year first', ['2026-05-06', '2026/05/06 10:00'], null, null, 'ymd'],
  ] as const)('is settled by %s', (_, cells, day, usual, order) => {
    expect(decideDateOrder(cells, day, usual)).toBe(order)
  })
})
