import { describe, expect, test } from 'vitest'
import { PLATFORMS } from '../../../../shared/domain/values/platform.ts'
import { METRICS } from '../../../../shared/domain/results/metric.ts'
import { DEVICES, PARTICIPANT_STATUSES } from '../../../../shared/domain/roster/participant.ts'
import { translator } from '../../../../shared/i18n/translate.ts'
import { RESULTS_COLUMNS } from '../../../../shared/sheets/results.columns.ts'
import { parseBoolean } from '../../../../shared/sheets/values/parse-boolean.ts'
import { parseDevice } from '../../../../shared/sheets/values/parse-device.ts'
import { parseDuration } from '../../../../shared/sheets/values/parse-duration.ts'
import { parsePlatform } from '../../../../shared/sheets/values/parse-platform.ts'
import { parseStatus } from '../../../../shared/sheets/values/parse-status.ts'
import { parseWindows } from '../../../../shared/sheets/values/parse-windows.ts'
import { aContext } from '../../../support/sheet-builders.ts'

describe.each(['fr', 'en'] as const)('the words that our exports write in %s are read back', (language) => {
  const translate = translator(language)

  test.each(PARTICIPANT_STATUSES)('status %s', (status) => {
    expect(parseStatus(translate(`export.status.${status}`), aContext()).value).toBe(status)
  })
  test.each(DEVICES)('device %s', (device) => {
    expect(parseDevice(translate(`export.device.${device}`), aContext()).value).toBe(device)
  })
  test.each(PLATFORMS)('platform %s', (platform) => {
    expect(parsePlatform(translate(`workbook.platform.${platform}`), aContext()).value).toBe(platform)
  })
  test('yes and no', () => {
    expect([translate('workbook.yes'), translate('workbook.no')].map((word) => parseBoolean(word, aContext()).value)).toEqual([true, false])
  })
})

test('every metric has its column', () => {
  expect(RESULTS_COLUMNS.map(({ key }) => key).filter((key) => (METRICS as readonly string[]).includes(key))).toEqual([...METRICS])
})

test('lengths with parts of a second, and windows to the end of the second night', () => {
  expect(parseDuration('1234567.25 s', aContext()).value).toBe(1_234_567.25)
  expect(parseWindows('00:00-24:00, 25:00-48:00', aContext()).value).toEqual([{ from: 0, to: 1440 }, { from: 1500, to: 2880 }])
})
