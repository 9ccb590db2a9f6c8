import { describe, expect, it } from 'vitest'
import { firstDraft } from '../../../../renderer/features/import/import-draft.ts'
import { lotsOf } from '../../../../renderer/features/import/lots.view.ts'
import { aSheet } from '../../../support/sheet-builders.ts'
import { anOpenedFile } from '../../../support/opened-files.ts'

const people = aSheet([['Prénom', 'Nom', 'E-mail', 'Téléphone'], ['Zoé', 'Dupont', 'zoe@exemple.fr', '0612345678']], { name: 'Gens' })
const times = aSheet([['Début', 'Durée', 'Sujet', 'Participants', 'Compte'], ['09:30', '2 min', 'Visite', 'Zoé Dupont', '@musee']], { name: 'Horaires' })
const figures = aSheet([['Lien', 'Début', 'Vues', 'J’aime'], ['https://www.instagram.com/reel/abc', '23/04/2015 10:00', '100', '3']], { name: 'Chiffres' })
const nothing = aSheet([['A1', 'B1'], ['bleu', '12'], ['vert', '15']], { name: 'Divers' })
const open = (name: string, ...tables: readonly ReturnType<typeof aSheet>[]) => anOpenedFile(name, tables)

describe('what was opened is sorted into lots of one kind', () => {
  it('people before the times that name them, times before the figures', () => {
    expect(lotsOf([open('c', figures), open('b', times), open('a', people), open('d', people)])).toEqual([
      { kind: 'roster', files: [2, 3] }, { kind: 'schedule', files: [1] }, { kind: 'results', files: [0] },
    ])
  })

  it('a workbook with several kinds of sheets is in several lots', () => {
    expect(lotsOf([open('tout.xlsx', people, times)])).toEqual([{ kind: 'roster', files: [0] }, { kind: 'schedule', files: [0] }])
  })

  it('what nothing is recognised in is asked about, last', () => {
    expect(lotsOf([open('x', nothing), open('a', people)])).toEqual([{ kind: 'roster', files: [1] }, { kind: null, files: [0] }])
  })

  it('the sheet of a return is a return, whatever figures it looks like', () => {
    expect(lotsOf([open('Retour.xlsx', { ...figures, name: 'Diffusions' })])).toEqual([{ kind: 'returns', files: [0] }])
  })

  it('a file with the headers of one that she mapped is what that one was, mapped as it was', () => {
    const file = anOpenedFile('x.csv', [nothing], { remembered: [{ table: 'Divers', kind: 'roster', fields: ['fullName', null] }] })
    expect(lotsOf([file])).toEqual([{ kind: 'roster', files: [0] }])
    expect(firstDraft([file], 'roster').mapping).toEqual([
      { file: 'x.csv', table: 'Divers', index: 0, field: 'fullName' }, { file: 'x.csv', table: 'Divers', index: 1, field: null },
    ])
  })
})
