import { describe, expect, it } from 'vitest'
import { asItWas, choicesOf, firstDraft, saidOf, withDecision, withFixes } from '../../../../renderer/features/import/import-draft.ts'
import { questionsOf } from '../../../../renderer/features/import/questions.view.ts'
import { countPills, entering, setAsideLines } from '../../../../renderer/features/import/counts.view.ts'
import type { ImportCheck } from '../../../../shared/contract/answers.ts'
import { importChoicesSchema } from '../../../../shared/contract/calls.ts'
import { issue, type Issue } from '../../../../shared/errors/issue.ts'
import { translator } from '../../../../shared/i18n/translate.ts'
import { aPlan } from '../../../support/a-plan.ts'
import { anAccount } from '../../../support/builders.ts'
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
  return { revision: 3, counts, toCheck: 1, asOf: '2015-04-24', files: [{ name: 'liste.xlsx', shape: null, counts, setAside, issues }], recognised: [file.recognised], clockProposals: [] }
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
    expect(importChoicesSchema.parse(choicesOf(said, 'session-1'))).toEqual({ ...said, session: 'session-1' })
    expect(choicesOf(firstDraft([file], null), 'session-1')).toBeNull()
  })
})

describe('what only she can say', () => {
  it('is not asked where the file says it', () => {
    expect(questionsOf([file], draft, aCheck(), aPlan(), en)).toEqual({ sheets: null, dateOrder: null, account: null, asOf: false })
  })

  it('is asked with what the file holds, and stays once answered', () => {
    const accounts = [anAccount({ platform: 'instagram', handle: '@musee' }), anAccount({ platform: 'x', handle: '@musee' }), anAccount({ platform: null, handle: '@neuf' })]
    const at = { sheet: 'Feuil1', row: 2 }
    const check = aCheck([issue('error', 'dates.ambiguous', { value: '05/06' }, at), issue('warning', 'file.noAccount', { platform: 'x' }, at)])
    const results = { ...draft, kind: 'results' as const }
    const asked = questionsOf([file], results, check, aPlan({ accounts }), en)
    expect(asked.dateOrder).toBe('05/06')
    expect(asked.account?.options.map(({ value }) => value)).toEqual(['x:@musee', '@neuf'])
    expect(asked.asOf).toBe(true)
    const answered = questionsOf([file], { ...results, dateOrder: 'dmy', account: 'x:@musee' }, aCheck(), aPlan({ accounts }), en)
    expect([answered.dateOrder, answered.account?.platform]).toEqual(['', null])
  })

  it('which sheet, where one file has several', () => {
    const book = anOpenedFile('tout.xlsx', [people, { ...people, name: 'Feuil2' }])
    expect(questionsOf([book], draft, null, aPlan(), en).sheets?.map(({ label }) => label)).toEqual(['All that fit', 'Feuil1', 'Feuil2'])
    expect(questionsOf([book, file], draft, null, aPlan(), en).sheets).toBeNull()
  })
})

describe('counts', () => {
  it('say what becomes of the rows, without the noughts, and list what was set aside', () => {
    expect(countPills(aCheck().counts, en).map(({ text }) => text)).toEqual(['2 new', '1 update', '1 rejected', '1 left out'])
    expect(entering(aCheck().counts)).toBe(3)
    expect(setAsideLines(aCheck(), en)).toMatchObject([{ row: 9, reason: 'Total', text: 'Total 26' }])
  })
})
