import { describe, expect, it } from 'vitest'
import { columnLines, columnsFor, fieldOptions, mappingOf, withField } from '../../../../renderer/features/import/columns.view.ts'
import { isRecognised, tablesInUse } from '../../../../renderer/features/import/tables.view.ts'
import { firstDraft, withKind } from '../../../../renderer/features/import/import-draft.ts'
import { translator } from '../../../../shared/i18n/translate.ts'
import { aSheet } from '../../../support/sheet-builders.ts'
import { anOpenedFile } from '../../../support/opened-files.ts'

const fr = translator('fr')
const en = translator('en')
const volunteers = anOpenedFile('liste.xlsx', [aSheet([
  ['Nom et prénom', 'Fonction', 'iPhone ?', 'OK pour le 23/04', 'Colonne1'],
  ['DURAND Léa', 'animatrice', 'oui', 'OUI', '1'],
  ['Morel Jean-Luc', 'journaliste', 'non', 'peut-être', '2'],
])])
const [table] = volunteers.recognised.tables
if (table === undefined) throw new Error('no table')

describe('the columns of a file', () => {
  it('show their field, how sure it is, and what their values are read as', () => {
    const lines = columnLines('liste.xlsx', table, 'roster', [], fr)
    expect(lines.map(({ header, field, sureness }) => [header, field, sureness])).toEqual([
      ['Nom et prénom', 'fullName', 'sure'], ['Fonction', 'role', 'sure'], ['iPhone ?', 'device', 'sure'],
      ['OK pour le 23/04', 'status', 'guessed'], ['Colonne1', 'custom:Colonne1', 'guessed'],
    ])
    expect(lines[2]?.examples).toEqual(['oui → iPhone', 'non → Autre'])
    expect(lines[3]?.examples).toEqual(['OUI → Confirmé', 'peut-être → Intéressé'])
    expect(columnLines('liste.xlsx', table, 'roster', [], en)[2]?.examples).toEqual(['oui → iPhone', 'non → Other'])
  })

  it('show only their values while nobody has said what they are', () => {
    expect(columnLines('liste.xlsx', table, null, [], fr)[2]).toMatchObject({ field: null, sureness: 'none', examples: ['oui', 'non'] })
  })

  it('are all said once one is changed, and a field that was taken leaves its other column', () => {
    const mapping = withField([], 'liste.xlsx', table, 'roster', 1, 'fullName')
    expect(mapping.map(({ index, field }) => [index, field])).toEqual([[0, null], [1, 'fullName'], [2, 'device'], [3, 'status'], [4, 'custom:Colonne1']])
    const both = withField(mapping, 'liste.xlsx', table, 'roster', 4, 'notes')
    const again = withField(both, 'liste.xlsx', table, 'roster', 0, 'notes')
    expect(again.filter(({ field }) => field === 'notes').map(({ index }) => index)).toEqual([0, 4])
  })

  it('can be left out, given any field of their kind, or kept under their own header', () => {
    const options = fieldOptions('roster', 'Colonne1', en).map(({ label }) => label)
    expect(options[0]).toBe('Do not import')
    expect(options).toContain('Phone')
    expect(options.at(-1)).toBe('Keep: Colonne1')
    expect(fieldOptions('schedule', 'Colonne1', en).map(({ value }) => value)).not.toContain('custom:Colonne1')
  })

  it('are suggested anew when the file is said to be of another kind', () => {
    expect(columnsFor(table, 'schedule').map(({ field }) => field)).not.toEqual(table.columns.map(({ field }) => field))
    const draft = withKind(firstDraft([volunteers], 'roster'), [volunteers], 'schedule')
    expect(draft.mapping).toEqual(mappingOf('liste.xlsx', table, columnsFor(table, 'schedule').map(({ field }) => field)))
    expect(tablesInUse([volunteers], draft).map(({ table: { name } }) => name)).toEqual(['Feuil1'])
  })

  it('of a known export need no look; the odd ones of a list do', () => {
    const x = anOpenedFile('x.csv', [aSheet([
      ['Post id', 'Date', 'Post text', 'Post Link', 'Impressions', 'Likes', 'Engagements', 'Bookmarks', 'Shares', 'New follows', 'Replies', 'Reposts'],
      ['1950000000000000001', 'Thu, Apr 23, 2015', 'Un direct', 'https://x.com/a/status/1950000000000000001', '12', '3', '4', '1', '2', '0', '3', '4'],
    ])])
    expect(isRecognised(tablesInUse([x], firstDraft([x], 'results')), { kind: 'results' })).toBe(true)
    expect(isRecognised(tablesInUse([volunteers], firstDraft([volunteers], 'roster')), { kind: 'roster' })).toBe(false)
  })
})
