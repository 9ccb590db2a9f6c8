import fc from 'fast-check'
import { expect, test } from 'vitest'
import { translator } from '../../../../shared/i18n/translate.ts'

const fr = translator('fr')
const en = translator('en')

test('both languages are ready at once and say which one they are', () => {
  expect(fr('recovery.retry')).toBe('Recommencer')
  expect(en('recovery.retry')).toBe('Try again')
  expect([fr.language, en.language]).toEqual(['fr', 'en'])
})

test('numbers are written as the language writes them', () => {
  const values = { metric: 'vues', control: 97_004, sum: 1000 }
  expect(fr('file.controlDiffers', values)).toContain('97\u202f004')
  expect(en('file.controlDiffers', values)).toContain('97,004')
})

test('whatever an imported text holds, it comes out as it went in', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('{{value}}', '$t(recovery.retry)', '&<>"', '$1$&', 'a, b'),
  )
  fc.assert(
    fc.property(hostile, (file) => {
      expect(en('place.file', { file })).toBe(`file “${file}”`)
    }),
  )
})

test('a wrong key, a missing or a strange value does not compile', () => {
  // @ts-expect-error no such key
  fr('recovery.dance')
  // @ts-expect-error its value is missing
  fr('place.row')
  // @ts-expect-error it takes another value
  fr('place.row', { line: 12 })
  // @ts-expect-error it takes no value
  fr('recovery.retry', { times: 2 })
  expect(fr('place.row', { row: 12 })).toBe('ligne 12')
})
