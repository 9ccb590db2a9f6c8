import fc from 'fast-check'
import { expect, it } from 'vitest'
import { safeFileName } from '../../../../shared/sheets/safe-file-name.ts'

it.each([
  ['Rex 23/04 : "été"', 'Rex 23-04 - -été-.xlsx'],
  ['../../etc/passwd', '-..-etc-passwd.xlsx'],
  ['CON', '_CON.xlsx'],
  ['com1.backup', '_com1.backup.xlsx'],
  ['console', 'console.xlsx'],
  [' . nom . ', 'nom.xlsx'],
  ['', 'document.xlsx'],
  ['...', 'document.xlsx'],
  ['a\u202egnp.exe', 'a-gnp.exe.xlsx'],
  ['=1+1', '=1+1.xlsx'],
])('%j becomes %j', (text, name) => {
  expect(safeFileName(text, 'xlsx')).toBe(name)
})

it('an emoji at the limit is kept whole or left out', () => {
  const name = safeFileName('👩‍👩‍👧‍👦'.repeat(20), 'xlsx')
  expect(name.isWellFormed()).toBe(true)
  expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(120)
})

it('whatever the text, the name is one that Windows, macOS and Linux take', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const name = safeFileName(text, 'xlsx')
      expect(name).toMatch(/^[^\p{Cc}<>:"/\\|?*]+\.xlsx$/u)
      expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(120)
      expect(name.isWellFormed()).toBe(true)
      expect(name).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)\./iu)
      expect(name).not.toMatch(/^[. ]|[. ]\.xlsx$/u)
    }),
  )
})
