import { describe, expect, test } from 'vitest'
import { unitSecondsOf } from '../../../../../shared/sheets/column-unit.ts'
import { parseDuration } from '../../../../../shared/sheets/values/parse-duration.ts'
import { aContext, numberCell } from '../../../../support/sheet-builders.ts'

describe('an elapsed time', () => {
  test.each([
    ['292', 292], ['0:02:31', 151], ['2 min 03', 123], ["2'03\"", 123], ["2'", 120], ['2′03″', 123], ['2 min', 120], ['2mn', 120],
    ['90 s', 90], ['90s', 90], ['1h05', 3900], ['1 h 05 min 3 s', 3903], ['1 h 30 s', 3630], ['26:10:05', 94_205], ['0:12', 12],
    ['2:03', 123], ['PT2M3S', 123], ['2 minutes et 3 secondes', 123], ['45"', 45], ['1,5', 1.5], ['0:02:31.500', 151],
  ])('is read from %j', (text, seconds) => {
    expect(parseDuration(text, aContext())).toEqual({ value: seconds, remark: null })
  })

  test.each([
    [numberCell(120 / 86_400, '[h]:mm:ss'), 120], [numberCell(120 / 86_400, '[mm]:ss'), 120], [numberCell(120 / 86_400), 120],
    [numberCell(1.25, '[h]:mm:ss'), 108_000], [numberCell(292), 292], [numberCell(0), 0],
  ])('is read from a workbook number %j', (cell, seconds) => {
    expect(parseDuration(cell, aContext())).toEqual({ value: seconds, remark: null })
  })

  test.each(['deux minutes', '2 bananes', '1:75', '-5', '2 s 3 h'])('is not %j', (text) => {
    expect(parseDuration(text, aContext()).remark?.code).toBe('cell.notADuration')
  })

  test.each([
    ['Watch time (hours)', 'results', 3600], ['Durée de visionnage (heures)', 'results', 3600], ['Minutes Streamed', 'results', 60],
    ['Duration (sec)', 'results', 1], ['Durée (s)', 'schedule', 1], ['Durée', 'schedule', 60], ['Duration', 'results', 1],
    ['Durée (min)', 'schedule', 60], ['Average view duration', 'results', 1],
  ] as const)('a bare number under %j of a %s counts %d seconds', (header, kind, seconds) => {
    expect(unitSecondsOf(header, kind)).toBe(seconds)
  })

  test('in a run of show a bare number is minutes, and 0:02 is what Excel makes of two minutes', () => {
    const schedule = aContext({ unitSeconds: 60 })
    expect(parseDuration('2', schedule).value).toBe(120)
    expect(parseDuration('0:02', schedule).value).toBe(120)
    expect(parseDuration('2:30', schedule).value).toBe(150)
    expect(parseDuration(numberCell(120 / 86_400), schedule).value).toBe(120)
  })

  test('hours watched become seconds', () => {
    expect(parseDuration('1234.5', aContext({ unitSeconds: 3600 })).value).toBe(4_444_200)
    expect(parseDuration('0.8481', aContext({ unitSeconds: 3600 })).value).toBe(3053.16)
  })
})
