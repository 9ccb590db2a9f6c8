import { expect, test } from 'vitest'
import { systemLanguage } from '../../../../electron/platform/system-language.ts'

test.each([
  [{ LANG: 'fr_FR.UTF-8' }, 'fr'],
  [{ LANG: 'fr_FR.UTF-8', LC_ALL: 'en_GB.UTF-8' }, 'en'],
  [{ LANG: 'en_US.UTF-8', LC_MESSAGES: 'fr_CA' }, 'fr'],
  [{ LANG: 'fr', LC_ALL: '' }, 'fr'],
  [{ LANG: 'C' }, 'en'],
  [{ LANG: 'de_DE.UTF-8' }, 'en'],
])('%o is %s', (environment, language) => {
  expect(systemLanguage(environment)).toBe(language)
})
