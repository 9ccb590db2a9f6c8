import { describe, expect, it } from 'vitest'
import { columnsFor } from '../../../../renderer/features/import/columns.view.ts'
import { changesOf, previewColumns, rowTexts } from '../../../../renderer/features/import/preview.view.ts'
import { problemsOf } from '../../../../renderer/features/import/problems.view.ts'
import { printPeople } from '../../../../shared/domain/intake/find-person.ts'
import { issue } from '../../../../shared/errors/issue.ts'
import { translator } from '../../../../shared/i18n/translate.ts'
import { aPlan } from '../../../support/a-plan.ts'
import { aParticipant, aSlot } from '../../../support/builders.ts'
import { anImportRow, anOpenedFile } from '../../../support/opened-files.ts'
import { aSheet } from '../../../support/sheet-builders.ts'

const en = translator('en')
const [table] = anOpenedFile('liste.xlsx', [aSheet([['Nom', 'Prénom', 'Courriel', 'Fonction'], ['Durand', 'Léa', 'lea@example.org', 'animatrice']])]).recognised.tables
if (table === undefined) throw new Error('no table')
const columns = columnsFor(table, 'roster')
const at = { sheet: 'Feuil1', row: 7 }

describe('the rows to check', () => {
  const shown = previewColumns('roster', columns, 7, en)

  it('have columns for what the file says, what matters most first', () => {
    expect(shown.map(({ label }) => label)).toEqual(['Name', 'Role', 'Email'])
    expect(previewColumns('roster', columns, 2, en).map(({ key }) => key)).toEqual(['name', 'role'])
  })

  it('show the record as it will be; a rejected row shows what the file says', () => {
    const lea = aParticipant({ givenName: 'Léa', familyName: 'Durand', role: 'Host', email: '' })
    const row = anImportRow({ table: 'participants', after: lea, cells: ['DURAND', 'Léa', 'lea@example', 'animatrice'] })
    expect(rowTexts(row, shown, columns, aPlan(), en)).toEqual(['Léa Durand', 'Host', 'lea@example'])
    expect(rowTexts({ ...row, outcome: 'rejected' }, shown, columns, aPlan(), en)).toEqual(['Léa DURAND', 'animatrice', 'lea@example'])
  })

  it('say what an update changes, field by field', () => {
    const before = aParticipant({ phone: '', status: 'contacted', team: 'Matinale' })
    const after = { ...before, phone: '06 12 34 56 78', status: 'confirmed' as const }
    expect(changesOf(anImportRow({ outcome: 'updated', table: 'participants', before, after }), 'roster', aPlan(), en)).toEqual([
      { label: 'Phone', before: '', after: '06 12 34 56 78' }, { label: 'Status', before: 'Contacted', after: 'Confirmed' },
    ])
    const slot = aSlot({ startMinute: 600, durationSeconds: 120 })
    const moved = { ...slot, startMinute: 615 }
    expect(changesOf(anImportRow({ outcome: 'updated', table: 'slots', before: slot, after: moved }), 'schedule', aPlan(), en)).toEqual([
      { label: 'Start', before: '10:00', after: '10:15' },
    ])
    expect(changesOf(anImportRow({ outcome: 'unchanged', table: 'slots', before: slot, after: moved }), 'schedule', aPlan(), en)).toEqual([])
  })
})

describe('the problems of a row', () => {
  const actionsOf = (issues: readonly ReturnType<typeof issue>[], kind: 'roster' | 'schedule' = 'roster', plan = aPlan(), cells: readonly string[] = []) =>
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
    const [problem] = actionsOf([issue('error', 'match.ambiguous', { value: 'Léa Durand', candidates: printPeople(two), records: two.map(({ id }) => id).join('\n') }, at)], 'roster', plan)
    expect(problem?.actions.flatMap((action) => (action.kind === 'decide' ? [action.choice] : []))).toEqual([
      ...two.map(({ id }) => ({ kind: 'match', record: id })), { kind: 'keepBoth' }, { kind: 'leaveOut' },
    ])
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
