import { expect, test } from 'vitest'
import { parseFormat } from '../../../../../shared/sheets/values/parse-format.ts'

const context = { dateOrder: null, date1904: false, campaignDay: null, header: 'Format', unitSeconds: 1, nameOrder: 'givenFirst' } as const

test.each([
  ['Visite', 'visit'],
  ['VISITES ', 'visit'],
  ['Coulisses', 'backstage'],
  ['entretien', 'interview'],
  ['Démonstration', 'performance'],
  ['Jeu-concours', 'Jeu-concours'],
  ['dialogue', 'dialogue'],
])('the format %j is %j', (text, format) => {
  expect(parseFormat(text, context).value).toBe(format)
})
