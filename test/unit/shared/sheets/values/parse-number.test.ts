import { describe, expect, test } from 'vitest'
import { parseNumber, parsePercent } from '../../../../../shared/sheets/values/parse-number.ts'
import { aContext, numberCell } from '../../../../support/sheet-builders.ts'

describe('a number', () => {
  test.each([
    ['1\u00a0234,5', 1234.5],
    ['1\u202f234,5', 1234.5],
    ['1 234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['1.234,5', 1234.5],
    ['12,400', 12_400],
    ['18,400', 18_400],
    ['1.234.567', 1_234_567],
    ['1,234,567', 1_234_567],
    ['1.2K', 1200],
    ['3,4 M', 3_400_000],
    ['1203.0', 1203],
    ['0.0324', 0.0324],
    ['0,324', 0.324],
    ["1'234", 1234],
    ['-3', -3],
    ['−3', -3],
    ['0', 0],
    ['1E+3', 1000],
  ])('is read from %j as %d', (text, value) => {
    expect(parseNumber(text, aContext())).toEqual({ value, remark: null })
  })

  test.each(['--', '—', '-', 'NAN', 'N/A', '', '   ', '\u00a0', 'nc', '–'])('is absent, never 0, in %j', (text) => {
    expect(parseNumber(text, aContext())).toEqual({ value: null, remark: null })
  })

  test.each(['3-janv', '3.апр', '17-juin', '17.юни', '4.яну', '3-Jan', 'Jun-17', 'janv-03', '12-févr.', '1 sept'])(
    'that Excel made a date of is shown and never read: %j',
    (text) => {
      expect(parseNumber(text, aContext())).toEqual({
        value: null,
        remark: { severity: 'warning', code: 'cell.destroyedByExcel', params: { value: text, kept: '' } },
      })
    },
  )

  test('under a date format is a date that Excel made of it', () => {
    expect(parseNumber(numberCell(46_025, 'd-mmm'), aContext()).remark?.code).toBe('cell.destroyedByExcel')
    expect(parseNumber(numberCell(46_025, '#,##0'), aContext())).toEqual({ value: 46_025, remark: null })
  })

  test.each(['beaucoup', '12 abc', '1,2,3', '1.2.3', '12:30', '1,23.4,5', 'Infinity', '1e999'])('is not made of %j', (text) => {
    expect(parseNumber(text, aContext())).toEqual({
      value: null, remark: { severity: 'warning', code: 'cell.notANumber', params: { value: text } },
    })
  })

  test('of a formula in error is the error, never 0 and never blank', () => {
    const expected = { value: null, remark: { severity: 'warning', code: 'cell.errorValue', params: { value: '#DIV/0!' } } }
    expect(parseNumber({ error: '#DIV/0!' }, aContext())).toEqual(expected)
    expect(parseNumber('#DIV/0!', aContext())).toEqual(expected)
  })
})

describe('a percentage', () => {
  test.each([
    ['62,1 %', 62.1],
    ['62,1\u00a0%', 62.1],
    ['38%', 38],
    ['141.2', 141.2],
    ['0.0324', 0.0324],
    ['12,345', 12.345],
  ])('is read from %j as %d', (text, value) => {
    expect(parsePercent(text, aContext())).toEqual({ value, remark: null })
  })

  test('stored as a ratio under a percent format is in percent', () => {
    expect(parsePercent(numberCell(0.621, '0.0%'), aContext()).value).toBe(62.1)
    expect(parsePercent(numberCell(62.1), aContext()).value).toBe(62.1)
  })
})
