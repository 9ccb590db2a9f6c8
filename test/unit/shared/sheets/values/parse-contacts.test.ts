import { describe, expect, test } from 'vitest'
import { parseEmail, parseEmailOrPhone } from '../../../../../shared/sheets/values/parse-email.ts'
import { parseHandles } from '../../../../../shared/sheets/values/parse-handles.ts'
import { identifierInLink, parseIdentifier } from '../../../../../shared/sheets/values/parse-identifier.ts'
import { parsePhone } from '../../../../../shared/sheets/values/parse-phone.ts'
import { parseText } from '../../../../../shared/sheets/values/parse-text.ts'
import { aContext, numberCell } from '../../../../support/sheet-builders.ts'

describe('a telephone', () => {
  test.each([
    [numberCell(612_345_678), '612345678', '0612345678'],
    ['612345678', '612345678', '0612345678'],
    ['6 12 34 56 78', '6 12 34 56 78', '06 12 34 56 78'],
    [numberCell(33_612_345_678), '33612345678', '+33612345678'],
  ])('that lost its beginning gets it back, and shows it: %j', (cell, value, restored) => {
    expect(parsePhone(cell, aContext())).toEqual({
      value: restored, remark: { severity: 'warning', code: 'cell.phoneRestored', params: { value, restored } },
    })
  })
  test.each(['06 12 34 56 78', '0612345678', '+33 6 12 34 56 78', '06.12.34.56.78', '06-12-34-56-78', '+1 (555) 010-0199', '3949 poste 12'])('stays as written or is refused: %j', (cell) => {
    const reading = parsePhone(cell, aContext())
    expect(reading.value ?? reading.remark?.code).toBe(cell.includes('poste') ? 'cell.notAPhone' : cell)
  })
  test('that Excel shortened is destroyed', () => {
    expect(parsePhone('6,12E+08', aContext()).remark?.code).toBe('cell.destroyedByExcel')
  })
  test('keeps its zeros under a format of zeros', () => {
    expect(parsePhone(numberCell(612_345_678, '0000000000'), aContext())).toEqual({ value: '0612345678', remark: null })
  })
})

describe('an e-mail', () => {
  test.each([
    ['lea@radio.fr', 'lea@radio.fr'], [' Léa Durand <lea@radio.fr> ', 'lea@radio.fr'], ['mailto:lea@radio.fr', 'lea@radio.fr'],
    ['lea.o’neil@radio.fr', 'lea.o’neil@radio.fr'], ['lea@radio.fr;', 'lea@radio.fr'],
  ])('is taken out of %j', (cell, email) => {
    expect(parseEmail(cell, aContext())).toEqual({ value: email, remark: null })
  })
  test.each(['lea@radio', 'lea.radio.fr', '@lea', 'lea@@radio.fr', 'lea@radio..fr', 'à demander'])('is not %j', (cell) => {
    expect(parseEmail(cell, aContext()).remark).toEqual({ severity: 'warning', code: 'cell.notAnEmail', params: { value: cell } })
  })
  test('of several is the first, and the others are said', () => {
    expect(parseEmail('lea@radio.fr ::: lea@home.fr', aContext())).toEqual({
      value: 'lea@radio.fr',
      remark: { severity: 'warning', code: 'cell.severalValues', params: { value: 'lea@radio.fr ::: lea@home.fr', kept: 'lea@radio.fr' } },
    })
  })
  test('or a telephone: one column, each cell is one of them', () => {
    expect(parseEmailOrPhone('lea@radio.fr', aContext()).value).toEqual({ email: 'lea@radio.fr' })
    expect(parseEmailOrPhone('06 12 34 56 78', aContext()).value).toEqual({ phone: '06 12 34 56 78' })
    expect(parseEmailOrPhone(numberCell(612_345_678), aContext()).value).toEqual({ phone: '0612345678' })
    expect(parseEmailOrPhone('voir Léa', aContext()).remark?.code).toBe('cell.notAnEmail')
  })
})

describe('an id', () => {
  test('stays text, is shown when destroyed, and flagged when Excel rounded it', () => {
    expect(parseIdentifier('17900015042312001', aContext())).toEqual({ value: '17900015042312001', remark: null })
    expect(parseIdentifier('6.49E+17', aContext()).remark).toEqual({
      severity: 'warning', code: 'cell.destroyedByExcel', params: { value: '6.49E+17', kept: '' },
    })
    expect(parseIdentifier(numberCell(17_900_015_042_312_000), aContext()).remark?.code).toBe('cell.longNumber')
    expect(parseIdentifier(numberCell(123_456), aContext())).toEqual({ value: '123456', remark: null })
    expect(parseIdentifier('00123', aContext()).value).toBe('00123')
  })
  test.each([
    ['https://twitter.com/a/status/649012345678901234', '649012345678901234'], ['https://youtu.be/HDlH4UjFp3o', 'HDlH4UjFp3o'],
    ['https://www.youtube.com/watch?v=HDlH4UjFp3o&t=3', 'HDlH4UjFp3o'], ['https://www.tiktok.com/@a/video/7123456789012345678', '7123456789012345678'],
    ['https://www.instagram.com/p/abc/', null],
  ])('stands in the link %s', (link, id) => {
    expect(identifierInLink(link)).toBe(id)
  })
})

describe('words', () => {
  test('account names of one cell, profiles by their address', () => {
    expect(parseHandles('@lea, instagram:@lea_d\nhttps://twitter.com/lea', aContext()).value).toEqual(['@lea', 'instagram:@lea_d', 'x:@lea'])
  })
  test('bidirectional overrides are taken out, and said; dashes are absent; "Nan" is a name', () => {
    expect(parseText('abc\u202edef', aContext())).toEqual({
      value: 'abcdef', remark: { severity: 'warning', code: 'cell.charactersRemoved', params: { value: 'abcdef' } },
    })
    expect(['--', '—', '', 'N/A'].map((cell) => parseText(cell, aContext()).value)).toEqual([null, null, null, null])
    expect(parseText('Nan', aContext()).value).toBe('Nan')
    expect(parseText('=1+1', aContext()).value).toBe('=1+1')
  })
  test('longer than a cell can hold keep their row out', () => {
    expect(parseText('a'.repeat(32_768), aContext()).remark).toEqual({ severity: 'error', code: 'cell.tooLong', params: { characters: 32_768 } })
  })
})
