import { describe, expect, test } from 'vitest'
import { dominantNameOrder, splitName } from '../../../../../shared/sheets/values/parse-name.ts'
import { parsePeople } from '../../../../../shared/sheets/values/parse-people.ts'
import { aContext } from '../../../../support/sheet-builders.ts'

describe('a full name', () => {
  test.each([
    ['DURAND Léa', 'Léa', 'DURAND'],
    ['Léa DURAND', 'Léa', 'DURAND'],
    ['LE GOFF Yann', 'Yann', 'LE GOFF'],
    ['Yann LE GOFF', 'Yann', 'LE GOFF'],
    ["D'ARTAGNAN Charles", 'Charles', "D'ARTAGNAN"],
    ['D’ARTAGNAN Charles', 'Charles', 'D’ARTAGNAN'],
    ['Jean de LA TOUR', 'Jean', 'de LA TOUR'],
    ['DURAND-MARTIN Marie Claire', 'Marie Claire', 'DURAND-MARTIN'],
    ['Durand, Léa', 'Léa', 'Durand'],
    ['Léa Durand', 'Léa', 'Durand'],
    ['Charles de la Tour', 'Charles', 'de la Tour'],
    ['Yann Le Goff', 'Yann', 'Le Goff'],
    ['J. DURAND', 'J.', 'DURAND'],
    ['Léa', 'Léa', ''],
  ])('%j is %s, %s', (name, givenName, familyName) => {
    expect(splitName(name, 'givenFirst')).toEqual({ civility: '', givenName, familyName })
  })

  test.each([
    ['Durand Léa', 'Léa', 'Durand'],
    ['Le Goff Yann', 'Yann', 'Le Goff'],
    ['DURAND LEA', 'LEA', 'DURAND'],
    ['Léa DURAND', 'Léa', 'DURAND'],
  ])('in a column of family names first, %j is %s, %s', (name, givenName, familyName) => {
    expect(splitName(name, 'familyFirst')).toEqual({ civility: '', givenName, familyName })
  })

  test('gives up its civility', () => {
    expect(splitName('Mme DURAND Léa', 'givenFirst')).toEqual({ civility: 'Mme', givenName: 'Léa', familyName: 'DURAND' })
    expect(splitName('M. Karim Haddad', 'givenFirst')).toEqual({ civility: 'M.', givenName: 'Karim', familyName: 'Haddad' })
  })

  test('the capitals of the column tell which comes first', () => {
    expect(dominantNameOrder(['DURAND Léa', 'HADDAD Karim', 'PETIT LOU'])).toBe('familyFirst')
    expect(dominantNameOrder(['Léa DURAND', 'Karim HADDAD'])).toBe('givenFirst')
    expect(dominantNameOrder(['Léa Durand', 'Karim Haddad'])).toBeNull()
  })
})

describe('the people of one cell', () => {
  test.each([
    ['Léa Durand, Karim Haddad', ['Léa Durand', 'Karim Haddad']],
    ['Léa & Karim', ['Léa', 'Karim']],
    ['Léa Durand\nKarim Haddad', ['Léa Durand', 'Karim Haddad']],
    ['Léa Durand et Karim Haddad', ['Léa Durand', 'Karim Haddad']],
    ['Léa / Karim', ['Léa', 'Karim']],
    ['DURAND, Léa', ['DURAND Léa']],
    ['Léa, Karim', ['Léa', 'Karim']],
    ['Jean-Pierre Le Direct', ['Jean-Pierre Le Direct']],
    ['- Léa\n- Karim', ['Léa', 'Karim']],
    ['P-01, P-02', ['P-01', 'P-02']],
    ['Léa, Léa', ['Léa']],
  ])('%j are %j', (text, people) => {
    expect(parsePeople(text, aContext()).value).toEqual(people)
  })
})
