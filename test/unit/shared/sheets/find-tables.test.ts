import { describe, expect, test } from 'vitest'
import { aSheet, csvSheet, fieldsOf, recognised, recognisedTable } from '../../../support/sheet-builders.ts'

const PERSON = ['DURAND Léa', 'Journaliste', 'lea@radio.fr', '06 12 34 56 78']
const HEADER = ['NOM Prénom', 'Fonction', 'Courriel', 'Portable']

/** Rows set aside, as `row reason`. */
function aside(table: { readonly setAside: readonly { readonly row: number; readonly reason: string }[] }): readonly string[] {
  return table.setAside.map(({ row, reason }) => `${row} ${reason}`)
}

describe('a French HR list', () => {
  const list = aSheet([
    ['Station – Direction des ressources humaines'],
    ['Volontaires du 23 avril'],
    [],
    HEADER,
    ["DIRECTION DE L'ANTENNE"],
    PERSON,
    ['HADDAD Karim', 'Chroniqueur', 'karim@radio.fr', '0612345679'],
    ['Rédaction'],
    ['LE GOFF Yann', '', '', ''],
    ['PETIT Lou', 'Animatrice', 'lou@radio.fr', ''],
    ['Total : 4 personnes'],
    ['Document confidentiel – édité le 20/04/2015 par la DRH'],
  ])

  test('is recognised; titles, sections, total and footer are set aside with their reason', () => {
    const table = recognisedTable(list)
    expect({ shape: table.shape, headerRow: table.headerRow, rows: table.dataRows.map(({ row }) => row), aside: aside(table) }).toEqual({
      shape: 'french.hr.list', headerRow: 4, rows: [6, 7, 9, 10],
      aside: ['1 preamble', '2 preamble', '5 section', '8 section', '11 total', '12 footer'],
    })
    expect(table.setAside.find(({ row }) => row === 5)?.text).toBe("DIRECTION DE L'ANTENNE")
  })

  test('a merged title is a section whatever it says, a lone name is a person', () => {
    const rows = [HEADER, ['Léa Durand'], PERSON, ['Jean Dupont'], PERSON]
    const merged = aSheet(rows, { merges: [{ top: 2, left: 0, bottom: 2, right: 3 }] })
    expect(recognisedTable(merged).dataRows.map(({ row }) => row)).toEqual([3, 4, 5])
  })

  test('where all names are in capitals, capitals make no section', () => {
    const table = recognisedTable(aSheet([HEADER, ['DURAND LEA', 'A', 'a@b.fr', ''], ['HADDAD KARIM', 'B', 'c@b.fr', ''], ['PETIT LOU'], ['SERVICE DES SPORTS'], ['ROUX ANA', 'C', '', '']]))
    expect(aside(table)).toEqual(['5 section'])
  })
})

describe('a header', () => {
  test('on the fourth line under a title, with lower-case names', () => {
    const table = recognisedTable(aSheet([['Liste des correspondants'], ['2015'], [], ['prénom', 'nom', 'adresse', 'ville', 'tel', 'courriel'], ['Léa', 'Durand', '1 rue A', 'Paris', '0612345678', 'l@a.fr']]))
    expect([table.headerRow, ...fieldsOf(table)]).toEqual([4, 'givenName', 'familyName', 'custom:adresse', 'custom:ville', 'phone', 'email'])
  })

  test('of two rows is read together, and its last row is its number', () => {
    const table = recognisedTable(
      aSheet(
        [['Identité', '', 'Contact', '', 'Présence'], ['Prénom', 'Nom', 'E-mail', 'Téléphone', ''], ['Léa', 'Durand', 'l@a.fr', '0612345678', 'oui']],
        { merges: [{ top: 1, left: 0, bottom: 1, right: 1 }, { top: 1, left: 2, bottom: 1, right: 3 }] },
      ),
    )
    expect([table.headerRow, ...fieldsOf(table)]).toEqual([2, 'givenName', 'familyName', 'email', 'phone', 'status'])
  })

  test('nobody knows is the row of words over data', () => {
    const table = recognisedTable(aSheet([['Relevé du mois'], ['Ville', 'Relevé A', 'Relevé B'], ['Paris', '12', '3.апр'], ['Lyon', '8', '2']]))
    expect([table.headerRow, table.kind, table.dataRows.length]).toEqual([2, 'unknown', 2])
  })

  test('that is missing leaves columns to be told by their values', () => {
    const table = recognisedTable(aSheet([['Léa Durand', 'lea@radio.fr', '0612345678'], ['Karim Haddad', 'karim@radio.fr', '0612345679']]))
    expect([table.headerRow, table.kind, ...fieldsOf(table)]).toEqual([null, 'roster', 'fullName', 'email', 'phone'])
  })

  test('named __proto__, constructor or nothing is a column like others', () => {
    const table = recognisedTable(aSheet([['Nom', 'Prénom', '__proto__', 'constructor', ''], ['Durand', 'Léa', 'a', 'b', 'c']]))
    expect(fieldsOf(table)).toEqual(['familyName', 'givenName', 'custom:__proto__', 'custom:constructor', null])
  })

  test('repeated on each printed page is no person', () => {
    const table = recognisedTable(aSheet([HEADER, PERSON, HEADER, PERSON]))
    expect([table.dataRows.map(({ row }) => row), aside(table)]).toEqual([[2, 4], ['3 preamble']])
  })
})

describe('several tables in one sheet', () => {
  test('one below the other are two tables', () => {
    const tables = recognised([
      aSheet([
        ['Participants'], HEADER, PERSON, [], ['Conducteur'], ['Horaire', 'Qui', 'Sujet', 'Compte'], ['9h30', 'Léa', 'Visite', '@station'],
      ]),
    ]).tables
    expect(tables.map(({ kind, headerRow, dataRows }) => [kind, headerRow, dataRows.length])).toEqual([['roster', 2, 1], ['schedule', 6, 1]])
    expect(tables.map(aside)).toEqual([['1 preamble'], ['5 preamble']])
  })

  test('side by side are two tables (LinkedIn, TOP POSTS)', () => {
    const tables = recognised([
      aSheet(
        [
          ['Maximum of 50 posts available to include in this list'], [],
          ['Post URL', 'Post publish date', 'Engagements', '', 'Post URL', 'Post publish date', 'Impressions'],
          ['https://www.linkedin.com/feed/update/urn:li:activity:7100000000000000001', '4/23/2015', '12', '481', 'https://www.linkedin.com/feed/update/urn:li:activity:7100000000000000002', '4/22/2015', '900'],
          ['', '', '', '', 'https://www.linkedin.com/feed/update/urn:li:activity:7100000000000000001', '4/23/2015', '800'],
        ],
        { name: 'TOP POSTS' },
      ),
    ]).tables
    expect(tables.map(({ shape, dataRows }) => [shape, dataRows.length])).toEqual([['linkedin.topPosts.en', 1], ['linkedin.topPosts.en', 2]])
    expect(tables.map((table) => table.columns.filter(({ field }) => field !== null).map(({ index, field }) => `${index} ${field ?? ''}`))).toEqual([
      ['0 permalink', '1 publishedAt', '2 interactionsTotal'],
      ['4 permalink', '5 publishedAt', '6 impressions'],
    ])
  })
})

describe('columns that their values decide', () => {
  test('a lone "Nom" over full names; "Titre" over civilities; "Dispo" over yes and no', () => {
    const full = recognisedTable(aSheet([['Nom', 'Courriel', 'Dispo'], ['Léa Durand', 'l@a.fr', 'oui'], ['Karim Haddad', 'k@a.fr', 'non']]))
    expect(fieldsOf(full)).toEqual(['fullName', 'email', 'status'])
    const civil = recognisedTable(csvSheet(['Id Auxiliaire,Titre,Prénom,Nom,Equipe', '12,M.,Karim,Haddad,Antenne', '13,Mme,Léa,Durand,Antenne']))
    expect(fieldsOf(civil)).toEqual(['custom:Id Auxiliaire', 'civility', 'givenName', 'familyName', 'team'])
    const job = recognisedTable(csvSheet(['Titre,Prénom,Nom', 'Rédactrice,Léa,Durand']))
    expect(fieldsOf(job)).toEqual(['role', 'givenName', 'familyName'])
  })

  test('whole questions of a form are told by their words', () => {
    const table = recognisedTable(aSheet([
      ['Horodateur', 'Adresse e-mail', 'Votre nom et prénom', 'Avez-vous un iPhone ?', 'Participerez-vous au direct ?', 'Quel créneau souhaitez-vous ?', 'Service', 'Autre chose ?'],
      ['2023/10/24 9:12:33 AM UTC+2', 'l@a.fr', 'Léa Durand', 'oui', 'oui', 'après 17h', 'Sports', 'non'],
    ]))
    expect([table.shape, ...fieldsOf(table)]).toEqual([
      'google.forms.fr', 'answeredAt', 'email', 'fullName', 'device', 'status', 'wishedTime', 'team', 'custom:Autre chose ?',
    ])
  })

  test('a telephone asked for by its make is a device', () => {
    const table = recognisedTable(aSheet([['Nom complet', 'Quel téléphone utilisez-vous ?'], ['Léa Durand', 'iPhone 13'], ['Karim Haddad', 'Samsung']]))
    expect(fieldsOf(table)).toEqual(['fullName', 'device'])
  })

  test('a column first filled far down is still kept', () => {
    const rows = Array.from({ length: 400 }, (_, index) => [`Nom${index}`, `Prénom${index}`, index === 399 ? 'végétarienne' : ''])
    const table = recognisedTable(aSheet([['Nom', 'Prénom', 'Régime'], ...rows]))
    expect(fieldsOf(table)).toEqual(['familyName', 'givenName', 'custom:Régime'])
  })
})
