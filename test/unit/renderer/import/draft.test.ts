import { describe, expect, it } from 'vitest'
import { asItWas, choicesOf, firstDraft, saidOf, withAccount, withDecision, withFixes } from '../../../../renderer/features/import/import-draft.ts'
import { countPills, entering, setAsideLines } from '../../../../renderer/features/import/counts.view.ts'
import type { ImportCheck } from '../../../../shared/contract/answers.ts'
import { importChoicesSchema } from '../../../../shared/contract/calls.ts'
import type { Issue } from '../../../../shared/errors/issue.ts'
import { translator } from '../../../../shared/i18n/translate.ts'
import { anOpenedFile } from '../../../support/opened-files.ts'
import { aSheet } from '../../../support/sheet-builders.ts'

const en = translator('en')
const place = { file: 'liste.xlsx', sheet: 'Feuil1', row: 7 }
const people = aSheet([['Prénom', 'Nom', 'E-mail'], ['Zoé', 'Dupont', 'zoe@exemple.fr']])
const file = anOpenedFile('liste.xlsx', [people])
const draft = firstDraft([file], 'roster')

function aCheck(issues: readonly Issue[] = []): ImportCheck {
  const counts = { read: 5, added: 2, updated: 1, unchanged: 0, ignored: 1, rejected: 1 }
  const setAside = [{ sheet: 'Feuil1', row: 9, reason: 'total' as const, text: 'Total 26' }, { sheet: 'Feuil1', row: 10, reason: 'blank' as const, text: '' }]
  return { revision: 3, counts, toCheck: 1, asOf: '2015-04-24', zone: null, files: [{ name: 'liste.xlsx', shape: null, counts, setAside, issues }], recognised: [file.recognised], clockProposals: [] }
}

describe('what she says of rows', () => {
  it('the last word counts, and can be taken back with the corrections', () => {
    const left = withDecision(draft, place, { kind: 'leaveOut' })
    const kept = withDecision(withDecision(left, { ...place, row: 8 }, { kind: 'leaveOut' }), place, { kind: 'keepBoth' })
    const fixed = withFixes(withFixes(kept, place, new Map([[0, 'a'], [1, 'b']])), place, new Map([[1, 'c']]))
    expect(saidOf(fixed, place)).toEqual({ choices: [{ kind: 'keepBoth' }], fixes: 2 })
    expect(fixed.fixes.map(({ index, value }) => [index, value])).toEqual([[0, 'a'], [1, 'c']])
    expect(asItWas(fixed, place)).toEqual(withDecision(draft, { ...place, row: 8 }, { kind: 'leaveOut' }))
  })

  it('two questions of one row are answered each by itself; leaving it out takes both back', () => {
    const people = ['participant:a', 'participant:b']
    const slots = ['slot:a', 'slot:b']
    const one = withDecision(draft, place, { kind: 'match', record: 'participant:a' }, people)
    const both = withDecision(withDecision(one, place, { kind: 'match', record: 'slot:a' }, slots), place, { kind: 'match', record: 'participant:b' }, people)
    expect(saidOf(both, place).choices).toEqual([{ kind: 'match', record: 'slot:a' }, { kind: 'match', record: 'participant:b' }])
    expect(saidOf(withDecision(both, place, { kind: 'leaveOut' }), place).choices).toEqual([{ kind: 'leaveOut' }])
  })

  it('is sent as the contract takes it, once it is known what the files hold', () => {
    const said = withFixes(withDecision(draft, place, { kind: 'match', record: 'Feuil1!6' }), place, new Map([[0, 'x']]))
    const full = withAccount(withAccount(said, 'a.csv', '@un'), 'a.csv', '@deux')
    expect(importChoicesSchema.parse(choicesOf(full, 'session-1'))).toEqual({ ...said, accounts: [{ file: 'a.csv', account: '@deux' }], session: 'session-1' })
    expect(withAccount(full, 'a.csv', null)).toEqual(said)
    expect(choicesOf(firstDraft([file], null), 'session-1')).toBeNull()
  })
})

describe('counts', () => {
  it('say what becomes of the rows, without the noughts, and list what was set aside', () => {
    expect(countPills(aCheck().counts, en).map(({ text }) => text)).toEqual(['2 new', '1 update', '1 rejected', '1 left out'])
    expect(entering(aCheck().counts)).toBe(3)
    expect(setAsideLines(aCheck(), en)).toMatchObject([{ row: 9, reason: 'Total', text: 'Total 26' }])
  })
})
