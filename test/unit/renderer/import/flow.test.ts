import { describe, expect, it } from 'vitest'
import { createImportFlow } from '../../../../renderer/features/import/import-flow.ts'
import { latestOnly } from '../../../../renderer/features/import/latest-only.ts'
import { withPage } from '../../../../renderer/features/import/use-row-pages.ts'
import { withDecision, withKind } from '../../../../renderer/features/import/import-draft.ts'
import type { ImportCheck } from '../../../../shared/contract/answers.ts'
import type { CallInput, CallName } from '../../../../shared/contract/calls.ts'
import type { Client } from '../../../../shared/contract/client.ts'
import { appError } from '../../../../shared/errors/app-error.ts'
import { err, ok } from '../../../../shared/lib/result.ts'
import { anOpenedFile } from '../../../support/opened-files.ts'
import { aSheet } from '../../../support/sheet-builders.ts'

const people = anOpenedFile('gens.csv', [aSheet([['Prénom', 'Nom', 'E-mail'], ['Zoé', 'Dupont', 'zoe@exemple.fr']])])
const times = anOpenedFile('heures.csv', [aSheet([['Début', 'Durée', 'Sujet', 'Participants', 'Compte'], ['09:30', '2 min', 'Visite', 'Zoé Dupont', '@musee']])])
const files = { people, times }
const tickets = (Object.keys(files) as (keyof typeof files)[]).map((name) => ({ ticket: name, name, size: 1 }))
const counts = { read: 1, added: 1, updated: 0, unchanged: 0, ignored: 0, rejected: 0 }
const checked: ImportCheck = { revision: 1, counts, toCheck: 0, asOf: '2015-04-24', zone: null, files: [], recognised: [], clockProposals: [] }
const soon = () => new Promise((done) => setTimeout(done, 0))

/** The machine's side as the window sees it: answers at once, or by hand, and keeps what it was asked. */
function aMachine(answers: Partial<Record<CallName, () => unknown>> = {}) {
  const asked: (readonly [CallName, unknown])[] = []
  let sessions = 0
  const byName: Partial<Record<CallName, (input: never) => unknown>> = {
    'import.open': ({ files: names }: CallInput<'import.open'>) =>
      ok({ session: `session-${String((sessions += 1))}`, files: names.map((name) => files[name as keyof typeof files]) }),
    'import.check': () => ok(checked),
    'import.accept': () => ok({ revision: 2, undo: 'import', redo: null, savedAt: '2015-04-24T08:00:00.000Z' }),
    'import.close': () => ok(null),
    ...answers,
  }
  const call = (name: CallName, input: unknown): Promise<unknown> => {
    asked.push([name, input])
    return Promise.resolve(byName[name]?.(input as never))
  }
  // Each call answers as the contract says; the table above is typed by the contract's own inputs.
  return { asked, client: { call } as unknown as Pick<Client, 'call'>, of: (name: CallName) => asked.filter(([one]) => one === name).map(([, input]) => input) }
}

describe('an import on the screen', () => {
  it('of one kind is checked in the session that it was opened in, then done', async () => {
    const machine = aMachine()
    const flow = createImportFlow(machine.client)
    await flow.getState().take(tickets.slice(0, 1))
    await soon()
    expect(flow.getState().stage).toMatchObject({ kind: 'check', draft: { kind: 'roster' }, check: checked, work: null })
    await flow.getState().accept()
    expect(flow.getState().stage).toMatchObject({ kind: 'done', importKind: 'roster', files: ['gens.csv'] })
    expect(machine.asked.map(([name]) => name)).toEqual(['import.open', 'import.check', 'import.accept', 'import.close'])
    expect(machine.of('import.close')).toEqual([{ session: 'people' }])
  })

  it('of several kinds goes kind by kind, each in a session of its own', async () => {
    const machine = aMachine()
    const flow = createImportFlow(machine.client)
    await flow.getState().take(tickets)
    await soon()
    expect(machine.of('import.open')).toEqual([{ files: ['people', 'times'] }, { files: ['people'] }])
    expect(flow.getState()).toMatchObject({ stage: { draft: { kind: 'roster' } }, waiting: [{ kind: 'schedule' }] })
    await flow.getState().next()
    expect(flow.getState()).toMatchObject({ stage: { kind: 'check', draft: { kind: 'schedule' } }, waiting: [] })
    expect(machine.of('import.close')).toEqual([{ session: 'session-1' }, { session: 'session-2' }, { session: 'people' }])
  })

  it('left while its files are read ends the reading; the late answer changes nothing and its session is closed', async () => {
    let answer: (value: unknown) => void = () => undefined
    const machine = aMachine({ 'import.open': () => new Promise((done) => { answer = done }) })
    const flow = createImportFlow(machine.client)
    const begun = flow.getState().take(tickets.slice(0, 1))
    expect(flow.getState().stage).toMatchObject({ kind: 'opening', names: ['people'] })
    flow.getState().leave()
    answer(ok({ session: 'late', files: [people] }))
    await begun
    expect(flow.getState().stage).toEqual({ kind: 'file', error: null })
    expect(machine.of('import.close')).toEqual([{ session: 'people' }, { session: 'people' }, { session: 'late' }])
  })

  it('files that come while others are checked, or read, wait their turn; the same tickets again do nothing', async () => {
    const machine = aMachine()
    const flow = createImportFlow(machine.client)
    const [first, second] = [tickets.slice(0, 1), tickets.slice(1)]
    const begun = flow.getState().take(first)
    await flow.getState().take(second)
    await begun
    await flow.getState().take(first)
    await soon()
    expect(flow.getState()).toMatchObject({ stage: { kind: 'check', draft: { kind: 'roster' } }, waiting: [{ isSorted: false, tickets: second }] })
    expect(machine.of('import.open')).toEqual([{ files: ['people'] }])
    await flow.getState().accept()
    await flow.getState().next()
    await soon()
    expect(flow.getState()).toMatchObject({ stage: { kind: 'check', draft: { kind: 'schedule' } }, waiting: [] })
    expect(machine.of('import.close')).toEqual([{ session: 'people' }])
    flow.getState().leave()
    expect(machine.of('import.close').slice(1)).toEqual([{ session: 'session-2' }, { session: 'times' }])
  })

  it('files that wait behind one that cannot be read are still there', async () => {
    const machine = aMachine({ 'import.open': () => err(appError('sheet.encrypted', { file: 'a.xlsx' })) })
    const flow = createImportFlow(machine.client)
    const begun = flow.getState().take(tickets.slice(0, 1))
    await flow.getState().take(tickets.slice(1))
    await begun
    expect(flow.getState()).toMatchObject({ stage: { kind: 'file', error: { code: 'sheet.encrypted' } }, waiting: [{ tickets: tickets.slice(1) }] })
  })

  it('left for another screen keeps every choice; back, it is checked again where the plan has moved', async () => {
    const machine = aMachine()
    const flow = createImportFlow(machine.client)
    await flow.getState().take(tickets.slice(0, 1))
    const place = { file: 'gens.csv', sheet: 'Feuil1', row: 2 }
    flow.getState().change((draft) => withDecision(draft, place, { kind: 'leaveOut' }))
    await soon()
    const checks = machine.of('import.check').length
    flow.getState().goAway()
    expect(machine.of('import.close')).toEqual([])
    flow.getState().comeBack(checked.revision)
    await soon()
    expect(flow.getState().stage).toMatchObject({ kind: 'check', isBack: true, draft: { decisions: [{ ...place, choice: { kind: 'leaveOut' } }] } })
    expect(machine.of('import.check')).toHaveLength(checks)
    flow.getState().comeBack(checked.revision + 1)
    await soon()
    expect(machine.of('import.check')).toHaveLength(checks + 1)
    flow.getState().change((draft) => withDecision(draft, place, null))
    expect(flow.getState().stage).toMatchObject({ isBack: false })
  })

  it('that is done is not shown again to who comes back', async () => {
    const flow = createImportFlow(aMachine().client)
    await flow.getState().take(tickets.slice(0, 1))
    await soon()
    await flow.getState().accept()
    flow.getState().goAway()
    expect(flow.getState().stage).toEqual({ kind: 'file', error: null })
  })

  it('a plan that moved is said, checked again, and importing goes on from there', async () => {
    let isStale = true
    const machine = aMachine({ 'import.accept': () => (isStale ? err(appError('plan.stale', { revision: 2, base: 1 })) : ok({ revision: 3, undo: null, redo: null, savedAt: '' })) })
    const flow = createImportFlow(machine.client)
    await flow.getState().take(tickets.slice(0, 1))
    await soon()
    await flow.getState().accept()
    await soon()
    expect(flow.getState().stage).toMatchObject({ kind: 'check', isStale: true, work: null, error: null })
    expect(machine.of('import.check')).toHaveLength(2)
    isStale = false
    await flow.getState().accept()
    expect(flow.getState().stage.kind).toBe('done')
  })

  it('a file that cannot be read is said where files are chosen; one that she stopped is not', async () => {
    for (const [code, shown] of [['sheet.encrypted', 'sheet.encrypted'], ['sheet.cancelled', undefined]] as const) {
      const flow = createImportFlow(aMachine({ 'import.open': () => err(appError(code, { file: 'a.xlsx' })) }).client)
      await flow.getState().take(tickets)
      const { stage } = flow.getState()
      expect(stage.kind === 'file' ? stage.error?.code : 'no').toBe(shown)
    }
  })

  it('asks nothing of the reader before she has said what an unknown file holds', async () => {
    const unknown = anOpenedFile('x.csv', [aSheet([['A1', 'B1'], ['bleu', '12'], ['vert', '15']])])
    const machine = aMachine({ 'import.open': () => ok({ session: 'session-1', files: [unknown] }) })
    const flow = createImportFlow(machine.client)
    await flow.getState().take(tickets.slice(0, 1))
    await soon()
    expect(machine.of('import.check')).toEqual([])
    await flow.getState().accept()
    expect(machine.of('import.accept')).toEqual([])
    flow.getState().change((draft) => withKind(draft, [unknown], 'roster'))
    await soon()
    expect(machine.of('import.check')).toMatchObject([{ kind: 'roster' }])
  })
})

describe('work that is overtaken', () => {
  it('is not begun: the first and the last input are worked on', async () => {
    const worked: number[] = []
    const ask = latestOnly(async (input: number) => { await soon(); worked.push(input) })
    for (const input of [1, 2, 3, 4]) ask(input)
    await expect.poll(() => worked).toEqual([1, 4])
    await soon()
    expect(worked).toEqual([1, 4])
  })

  it('the rows of an older check stay until the first page of the newer one is there', () => {
    const newer = { ...checked }
    const first = withPage({ of: null, pages: new Map() }, { check: checked, only: 'all' }, 0, [])
    const second = withPage(first, { check: checked, only: 'all' }, 1, [])
    expect([...second.pages.keys()]).toEqual([0, 1])
    expect([...withPage(second, { check: newer, only: 'all' }, 1, []).pages.keys()]).toEqual([1])
  })
})
