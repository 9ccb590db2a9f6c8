import { expect, test } from 'vitest'
import { translator } from '../../../../../shared/i18n/translate.ts'
import { sourceGroupLabel, sourceLabel } from '../../../../../shared/sheets/recap/labels.ts'

test.each([
  ['fr', 'saisi le 24 avr. 2015', 'saisi par Ana le 24 avr. 2015'],
  ['en', 'typed on 24 Apr 2015', 'typed by Ana on 24 Apr 2015'],
] as const)('what nobody signed says when it was typed and no more (%s)', (language, unsigned, signed) => {
  const translate = translator(language)
  const typed = (typedBy: string) => ({ kind: 'typed', typedBy, on: '2015-04-24' }) as const
  const plain = (text: string): string => text.replace(/\s/gu, ' ')
  expect([plain(sourceLabel(typed(''), translate)), plain(sourceGroupLabel({ ...typed(''), rows: 2 }, translate))]).toEqual([unsigned, unsigned])
  expect(plain(sourceLabel(typed('Ana'), translate))).toBe(signed)
})
