import { describe, expect, it } from 'vitest'
import { columnsFor } from '../../../../renderer/features/import/columns.view.ts'
import { problemsOf } from '../../../../renderer/features/import/problems.view.ts'
import { saidText } from '../../../../renderer/features/import/said.view.ts'
import { candidateRecords } from '../../../../shared/domain/intake/candidate-records.ts'
import type { Plan } from '../../../../shared/domain/plan/plan.ts'
import type { ImportKind } from '../../../../shared/domain/results/import-record.ts'
import { issue, type Issue } from '../../../../shared/errors/issue.ts'
import { translator } from '../../../../shared/i18n/translate.ts'
import { aPlan } from '../../../support/a-plan.ts'
import { anAccount, anItem, aParticipant, aSlot, aStream } from '../../../support/builders.ts'
import { anImportRow, anOpenedFile } from '../../../support/opened-files.ts'
import { aSheet } from '../../../support/sheet-builders.ts'

const en = translator('en')
const [table] = anOpenedFile('liste.xlsx', [aSheet([['Nom', 'Prénom', 'Courriel', 'Fonction'], ['Durand', 'Léa', 'lea@example.org', 'animatrice']])]).recognised.tables
if (table === undefined) throw new Error('no table')
const columns = columnsFor(table, 'roster')
const at = { sheet: 'Feuil1', row: 7 }

describe('the problems of a row', () => {
  const actionsOf = (issues: readonly Issue[], kind: ImportKind = 'roster', plan = aPlan(), cells: readonly string[] = []) =>
    problemsOf(anImportRow({ outcome: 'rejected', issues, cells }), kind, columns, plan, en)

  it('the same person twice: merge with the other row, keep both, edit, leave out', () => {
    const [problem] = actionsOf([issue('error', 'row.duplicateOf', { otherRow: 6, name: 'Inès Bellamy' }, at)])
    expect(problem?.text).toBe('Same person as row 6?')
    expect(problem?.actions.map((action) => [action.label, action.kind === 'decide' ? action.choice : action.index])).toEqual([
      ['Merge', { kind: 'match', record: 'Feuil1!6' }], ['Keep both', { kind: 'keepBoth' }], ['Edit', null], ['Leave out', { kind: 'leaveOut' }],
    ])
  })

  it('somebody who may be several: each of them by name, or somebody else', () => {
    const two = [aParticipant({ ref: 'P-01', email: 'a@example.org' }), aParticipant({ ref: 'P-02', email: 'b@example.org' })]
    const plan = aPlan({ participants: [...two, aParticipant({ ref: 'P-03', givenName: 'Zoé' })] })
    const [problem] = actionsOf([issue('error', 'match.ambiguous', { value: 'Léa Durand', candidates: '', records: candidateRecords(two.map(({ id }) => id)) }, at)], 'roster', plan)
    expect(problem?.candidates.map(({ action, detail }) => [action.choice, action.label, detail])).toEqual(
      two.map(({ id, ref, email }) => [{ kind: 'match', record: id }, `Léa Durand (${ref})`, email]),
    )
    expect(problem?.text).toBe('“Léa Durand”: 2 fit. Which one is meant?')
    expect(problem?.actions.flatMap((action) => (action.kind === 'decide' ? [action.choice] : []))).toEqual([{ kind: 'keepBoth' }, { kind: 'leaveOut' }])
  })

  it('a cell that cannot be read is edited in its column, also where two columns bear its header', () => {
    const twice = [...columns, { ...columns[2]!, index: 9 }]
    const row = anImportRow({ issues: [issue('warning', 'cell.notAnEmail', { value: 'x@' }, { ...at, column: 'Courriel', value: 'x@' })], cells: ['', '', 'lea@example.org', '', '', '', '', '', '', 'x@'] })
    const [problem] = problemsOf(row, 'roster', twice, aPlan(), en)
    expect(problem?.actions.map((action) => [action.kind, action.kind === 'edit' ? action.index : null])).toEqual([['edit', 9], ['decide', null]])
    expect(problem?.text).toContain('Courriel')
    expect(problem?.text).not.toMatch(/row 7|Feuil1/i)
  })

  it('leaving out is offered once, and what only informs asks for nothing', () => {
    const problems = actionsOf([
      issue('error', 'row.noName', {}, at), issue('error', 'cell.notATime', { value: '25h' }, at), issue('warning', 'account.created', { handle: '@a' }, at),
    ])
    expect(problems.map(({ actions }) => actions.filter(({ label }) => label === 'Leave out').length)).toEqual([0, 1, 0])
    expect(problems[2]?.actions).toEqual([])
  })

  it('an open date leads to the question above, not to the command line', () => {
    const [problem] = actionsOf([issue('error', 'dates.ambiguous', { value: '05/06' }, at)])
    expect(problem?.text).toBe('“05/06”: say above whether the day or the month comes first.')
    expect(problem?.actions.map(({ label }) => label)).toEqual(['Leave out'])
  })
})

describe('a row that fits several records', () => {
  const lea = aParticipant({ ref: 'P-01' })
  const musee = anAccount({ platform: 'instagram', handle: '@musee', name: 'Le musée' })
  const slot = aSlot({ ref: 'S-01', title: 'Visite', startMinute: 600, participants: [lea.id], account: musee.id })
  const later = aSlot({ ref: 'S-02', title: 'Visite', startMinute: null })
  const gone = aStream({ slot: slot.id, startedAt: { kind: 'local', local: '2015-04-23T10:02', zone: null }, participants: [lea.id], account: musee.id })
  const apart = aStream({ slot: null, title: 'Au pied levé', startedAt: null, participants: [lea.id] })
  const post = anItem({ title: 'Visite des toits', permalink: 'https://example.org/p/1', account: musee.id, publishedAt: { kind: 'date', date: '2015-04-23' } })
  const plan: Plan = aPlan({ participants: [lea], accounts: [musee], slots: [slot, later], streams: [gone, apart], items: [post] })
  const problemOf = (records: readonly string[], kind: ImportKind) => {
    const issues = [issue('error', 'match.ambiguous', { value: 'Visite', candidates: '', records: candidateRecords(records) }, at)]
    const [problem] = problemsOf(anImportRow({ outcome: 'rejected', issues }), kind, columns, plan, en)
    return { choices: problem?.candidates.map(({ action, detail }) => [action.label, detail]), actions: problem?.actions.map(({ label }) => label) }
  }

  it('shows each with what tells it from the others: time, people, account', () => {
    expect(problemOf([slot.id, later.id], 'schedule')).toEqual({
      choices: [['10:00 Visite', 'S-01 · Léa Durand · instagram:@musee'], ['no time Visite', 'S-02']],
      actions: ['It is another slot', 'Edit', 'Leave out'],
    })
    expect(problemOf([gone.id, apart.id], 'returns')).toEqual({
      choices: [['10:02 Visite', 'S-01 · Léa Durand · instagram:@musee'], ['no time Au pied levé', 'improvised · Léa Durand']],
      actions: ['Edit', 'Leave out'],
    })
    expect(problemOf([post.id], 'results')).toEqual({
      choices: [['Visite des toits', '23 Apr 2015 · instagram:@musee · https://example.org/p/1']],
      actions: ['It is another post', 'Edit', 'Leave out'],
    })
    expect(problemOf([musee.id, 'Feuil1!4'], 'schedule').choices).toEqual([['instagram:@musee', 'Le musée · account of the house'], ['the person of row 4', '']])
  })

  it('offers nothing that is not there to be chosen', () => {
    expect(problemOf(['slot:gone', slot.id], 'schedule').choices).toHaveLength(1)
  })

  it('says what was chosen', () => {
    expect(saidText({ kind: 'match', record: slot.id }, 'schedule', plan, en)).toBe('It is 10:00 Visite, you said.')
    expect(saidText({ kind: 'match', record: 'Feuil1!6' }, 'roster', plan, en)).toBe('Merged by you.')
  })
})

describe('a row that repeats another', () => {
  const repeat = (severity: 'warning' | 'error', kind: ImportKind) => {
    const [problem] = problemsOf(anImportRow({ issues: [issue(severity, 'row.duplicateOf', { otherRow: 6, name: 'Visite' }, at)] }), kind, columns, aPlan(), en)
    return [problem?.text, ...(problem?.actions.map(({ label }) => label) ?? [])]
  }

  it('says what was done with it and how to have it otherwise', () => {
    expect(repeat('warning', 'roster')).toEqual(['Same person as row 6: the two are merged.', 'Keep both', 'Leave out'])
    expect(repeat('warning', 'schedule')).toEqual(['Same as row 6: one slot.', 'Keep both', 'Leave out'])
    for (const kind of ['results', 'returns', 'series', 'mentions'] as const) {
      expect(repeat('warning', kind)).toEqual(['Same as row 6: counted once.', 'Leave out'])
    }
  })

  it('with other figures is a choice between the two rows', () => {
    const issues = [issue('error', 'row.duplicateOf', { otherRow: 6, name: 'Visite' }, at)]
    const row = anImportRow({ outcome: 'rejected', issues })
    const [problem] = problemsOf(row, 'results', columns, aPlan(), en)
    expect(problem?.actions.map((action) => [action.label, ...(action.kind === 'decide' ? [action.choice.kind, (action.place ?? row).row] : [])])).toEqual([
      ['Take this one', 'leaveOut', 6], ['Edit'], ['Leave out', 'leaveOut', 7],
    ])
  })
})
