import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cellOfName, columnName } from '../../../../electron/sheets/column-name.ts'
import { serialOfIso, serialOfLength } from '../../../../electron/sheets/iso-serial.ts'

describe('names of cells', () => {
  it('lead back to their place', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 16_383 }), fc.integer({ min: 1, max: 1_048_576 }), (column, row) => {
        expect(cellOfName(`${columnName(column)}${String(row)}`)).toEqual({ row, column })
      }),
    )
    expect([columnName(0), columnName(25), columnName(26), columnName(16_383)]).toEqual(['A', 'Z', 'AA', 'XFD'])
  })

  it('that are none are none', () => {
    for (const text of ['', 'A', '1', 'A0', 'A-1', 'A1.5', '$A$1', 'ABCDE1', 'é1', 'A1B']) expect(cellOfName(text), text).toBeNull()
  })
})

describe('dates and lengths of time of ISO 8601', () => {
  it.each([
    ['2015-04-23', 42117, 'yyyy-mm-dd'],
    ['2015-04-23T00:00:00.000', 42117, 'yyyy-mm-dd'],
    ['2015-04-23T18:00:00Z', 42117.75, 'yyyy-mm-dd hh:mm:ss'],
    ['1900-03-01', 61, 'yyyy-mm-dd'],
    ['06:00', 0.25, 'hh:mm:ss'],
  ])('%s is %d', (text, number, format) => {
    expect(serialOfIso(text)).toEqual({ number, format })
  })

  it.each(['1900-02-28', '1815-06-18', '2015-02-30x', '2015-13-01', '23/04/2015', '', 'T'])('%s has no number that all agree on', (text) => {
    expect(serialOfIso(text)).toBeNull()
  })

  it.each([
    ['PT09H30M00S', 9.5 / 24, 'hh:mm:ss'],
    ['PT36H', 1.5, '[h]:mm:ss'],
    ['P1DT12H', 1.5, '[h]:mm:ss'],
    ['PT0M45,5S', 45.5 / 86_400, 'hh:mm:ss'],
    ['-PT6H', -0.25, 'hh:mm:ss'],
  ])('%s is that part of a day', (text, number, format) => {
    expect(serialOfLength(text)).toEqual({ number, format })
  })

  it.each(['P', 'PT', '', '9:30', 'PT1X'])('%s is no length of time', (text) => {
    expect(serialOfLength(text)).toBeNull()
  })
})
