import { expect, test } from 'vitest'
import { frenchSpaces } from '../../../../shared/i18n/french-spaces.ts'

test.each([
  ['fichier « {{file}} » : vide', 'fichier «\u00a0{{file}}\u00a0»\u00a0: vide'],
  ['vraiment ? oui ! donc ; voilà', 'vraiment\u202f? oui\u202f! donc\u202f; voilà'],
  ['≈ {{number}}', '≈\u00a0{{number}}'],
  ['{{minutes}} min {{seconds}} s', '{{minutes}}\u00a0min {{seconds}}\u00a0s'],
  ['après {{seconds}} s : fini', 'après {{seconds}}\u00a0s\u00a0: fini'],
  ['{{count}} sauvegardes à 14:30', '{{count}} sauvegardes à 14:30'],
])('%s', (written, shown) => {
  expect(frenchSpaces(written)).toBe(shown)
})
