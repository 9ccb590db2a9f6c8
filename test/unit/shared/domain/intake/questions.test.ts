import { describe, expect, test } from 'vitest'
import { readCandidateRecords } from '../../../../../shared/domain/intake/candidate-records.ts'
import type { DraftFile } from '../../../../../shared/domain/intake/draft.ts'
import type { RowDecision } from '../../../../../shared/domain/intake/preview.ts'
import type { Plan } from '../../../../../shared/domain/plan/plan.ts'
import { rowOf, rowsOf } from '../../../../../shared/lib/table.ts'
import { aPlan } from '../../../../support/a-plan.ts'
import { anAccount, anItem, aParticipant, aSlot, aStream } from '../../../../support/builders.ts'
import { aContext, aFile } from '../../../../support/draft-builders.ts'
import { again, reconciled } from '../../../../support/reconciled.ts'

const lea = aParticipant({ ref: 'P-01', email: 'lea@example.org' })
const jean = aParticipant({ ref: 'P-02', givenName: 'Jean', familyName: 'Durand', email: 'jean@example.org' })
const musee = anAccount({ platform: 'instagram', handle: '@musee' })
const onX = anAccount({ platform: 'x', handle: '@musee' })
const slots = [600, 660].map((startMinute, index) => aSlot({ ref: `S-0${String(index + 1)}`, title: 'Visite', startMinute, participants: [lea.id] }))
const [slot] = slots
if (slot === undefined) throw new Error('no slot')
const twice = [1, 2].map((order) => aStream({ slot: slot.id, order }))
const [known, linked] = [anItem({ platform: 'instagram', platformItemId: '111' }), anItem({ platform: 'instagram', permalink: 'https://www.instagram.com/p/B/' })]
const instagram = { platform: 'instagram' } as const

const decided = (row: number, ...choices: readonly RowDecision['choice'][]): readonly RowDecision[] =>
  choices.map((choice) => ({ sheet: 'Feuil1', row, choice }))

/** The records between which a file's first question leaves the choice. */
function asked(file: DraftFile, plan: Plan): readonly string[] {
  const question = reconciled(file, plan).preview.issues.find(({ code }) => code === 'match.ambiguous')
  if (question?.code !== 'match.ambiguous') throw new Error('nothing was asked')
  return readCandidateRecords(question.params)
}

const QUESTIONS: readonly (readonly [string, DraftFile, Plan, readonly string[]])[] = [
  ['whom a schedule means', aFile('schedule', [{ title: 'Visite', startMinute: 600, participants: ['Durand'] }]), aPlan({ participants: [lea, jean] }), [lea.id, jean.id]],
  ['which account a schedule means', aFile('schedule', [{ title: 'Visite', startMinute: 600, account: '@musee' }]), aPlan({ accounts: [musee, onX] }), [musee.id, onX.id]],
  ['which slot a row is', aFile('schedule', [{ title: 'Visite', startMinute: 630, participants: ['Léa Durand'] }]), aPlan({ participants: [lea], slots }), slots.map(({ id }) => id)],
  ['which post a row is', aFile('results', [{ platformItemId: '111', permalink: 'https://www.instagram.com/p/B/', metrics: { views: 3 } }], instagram), aPlan({ items: [known, linked] }), [known.id, linked.id]],
  ['which go of a slot was meant', aFile('returns', [{ ref: 'S-01', metrics: { views: 3 } }]), aPlan({ participants: [lea], slots, streams: twice }), twice.map(({ id }) => id)],
]

describe('what only she can say', () => {
  test.each(QUESTIONS)('%s: each answer that is offered settles the row', (_what, file, plan, records) => {
    expect(asked(file, plan)).toEqual(records)
    for (const record of records) {
      const { outcomes, said } = reconciled(file, plan, aContext({ decisions: decided(2, { kind: 'match', record }) }))
      expect([outcomes.includes('rejected'), said.includes('match.ambiguous@2')]).toEqual([false, false])
    }
  })

  test('two people of one row are each answered by themselves', () => {
    const [paul, paula] = [aParticipant({ givenName: 'Paul', familyName: 'Martin' }), aParticipant({ givenName: 'Paula', familyName: 'Martin' })]
    const file = aFile('schedule', [{ title: 'Visite', startMinute: 600, participants: ['Durand', 'Martin'] }])
    const decisions = decided(2, { kind: 'match', record: jean.id }, { kind: 'match', record: paula.id })
    const { after } = reconciled(file, aPlan({ participants: [lea, jean, paul, paula] }), aContext({ decisions }))
    expect(rowsOf(after.slots)[0]?.participants).toEqual([jean.id, paula.id].sort())
  })

  test('a person whom the same file brings is named by the row, which is there at the next check too', () => {
    const file = aFile('roster', [
      { givenName: 'Ana', familyName: 'Lopez', email: 'team@example.org' },
      { givenName: 'Ana', familyName: 'Ruiz', email: 'ana@example.org' },
      { givenName: 'Ana', familyName: 'Ruiz', email: 'team@example.org' },
    ])
    const { preview } = reconciled(file, aPlan())
    const question = preview.issues.find(({ row }) => row === 4)
    const records = question?.code === 'match.ambiguous' ? readCandidateRecords(question.params) : []
    expect(records).toEqual(['Feuil1!2', 'Feuil1!3'])
    const { outcomes, after } = reconciled(file, aPlan(), aContext({ decisions: decided(4, { kind: 'match', record: 'Feuil1!3' }) }))
    expect([outcomes, after.participants.size]).toEqual([['added', 'added', 'updated'], 2])
  })

  test('a post that she chose keeps its own id and link', () => {
    const [name, file, plan] = QUESTIONS[3] ?? []
    expect(name).toBe('which post a row is')
    const { after } = reconciled(file!, plan!, aContext({ decisions: decided(2, { kind: 'match', record: linked.id }) }))
    expect(rowOf(after.items, linked.id)).toMatchObject({ platformItemId: '', permalink: linked.permalink })
    expect(rowsOf(after.observations)).toMatchObject([{ of: { kind: 'item', item: linked.id }, metrics: { views: 3 } }])
  })
})

describe('rows that repeat another', () => {
  const row = { title: 'Visite', startMinute: 600, participants: ['Léa Durand'] }
  const same = aFile('schedule', [row, row])
  const people = aPlan({ participants: [lea] })

  test('of a schedule are one slot, or two where she keeps both; the same file and answer again change nothing', () => {
    expect(reconciled(same, people).after.slots.size).toBe(1)
    const decisions = decided(3, { kind: 'keepBoth' })
    const both = reconciled(same, people, aContext({ decisions }))
    expect([both.outcomes, both.said, both.after.slots.size]).toEqual([['added', 'added'], [], 2])
    expect(reconciled(same, both.after, again({ decisions })).preview.diff).toEqual({})
    expect(reconciled(same, both.after, again()).preview.diff).toEqual({})
  })

  const post = { platformItemId: '111', title: 'Visite', metrics: { views: 3 } }
  test('of an export are left out alone: the post stays ours, and the other row’s figures count', () => {
    const file = aFile('results', [post, { ...post, metrics: { views: 4 } }], instagram)
    for (const [left, views] of [[3, 3], [2, 4]] as const) {
      const { after, outcomes, said } = reconciled(file, aPlan(), aContext({ decisions: decided(left, { kind: 'leaveOut' }) }))
      expect(outcomes.toSorted()).toEqual(['added', 'ignored'])
      expect(said.some((one) => one.startsWith('row.duplicateOf'))).toBe(false)
      expect(rowsOf(after.items)).toMatchObject([{ state: { kind: 'unassigned' } }])
      expect(rowsOf(after.observations)).toMatchObject([{ metrics: { views } }])
    }
  })

  test('a post whose only row is left out is not ours', () => {
    const { after } = reconciled(aFile('results', [post], instagram), aPlan(), aContext({ decisions: decided(2, { kind: 'leaveOut' }) }))
    expect(rowsOf(after.items)).toMatchObject([{ state: { kind: 'notOurs' } }])
  })

  test('a row that names two posts can be left out', () => {
    const [, file, plan] = QUESTIONS[3] ?? []
    const { outcomes } = reconciled(file!, plan!, aContext({ decisions: decided(2, { kind: 'leaveOut' }) }))
    expect(outcomes).toEqual(['ignored'])
  })
})

describe('a merge that she decided', () => {
  const file = aFile('roster', [
    { givenName: 'Inès', familyName: 'Bellamy', email: 'ines.bellamy@example.org', role: 'chroniqueuse' },
    { givenName: 'Inès', familyName: 'Bellamy', email: 'i.bellamy@example.org', role: 'journaliste' },
  ])
  const decisions = decided(3, { kind: 'match', record: 'Feuil1!2' })

  test('keeps the main e-mail and the other beside it; the file again asks nothing and changes nothing', () => {
    const first = reconciled(file, aPlan(), aContext({ decisions }))
    expect(rowsOf(first.after.participants)).toMatchObject([
      { email: 'ines.bellamy@example.org', role: 'journaliste', custom: [{ header: 'Autres e-mails', text: 'i.bellamy@example.org' }] },
    ])
    const second = reconciled(file, first.after, again())
    expect([second.outcomes, second.preview.diff, second.said]).toEqual([['unchanged', 'unchanged'], {}, ['row.duplicateOf@3']])
  })

  test('holds for another file that only has the other e-mail', () => {
    const { after } = reconciled(file, aPlan(), aContext({ decisions }))
    const other = aFile('roster', [{ givenName: 'Inès', familyName: 'Bellamy', email: 'I.Bellamy@example.org', team: 'Culture' }], { sha256: 'c'.repeat(64) })
    const later = reconciled(other, after, again())
    expect(rowsOf(later.after.participants)).toMatchObject([{ email: 'ines.bellamy@example.org', team: 'Culture', custom: [{ text: 'i.bellamy@example.org' }] }])
  })

  test('of a row with a shared address leaves that address to its owner’s rows', () => {
    const shared = aFile('roster', [
      { givenName: 'Ana', familyName: 'Lopez', email: 'team@example.org' },
      { givenName: 'Ana', familyName: 'Ruiz', email: 'ana@example.org' },
      { givenName: 'Ana', familyName: 'Ruiz', email: 'team@example.org' },
    ])
    const first = reconciled(shared, aPlan(), aContext({ decisions: decided(4, { kind: 'match', record: 'Feuil1!3' }) }))
    expect(first.after.participants.size).toBe(2)
    const second = reconciled(shared, first.after, again())
    expect([second.preview.diff, second.said.filter((one) => one.startsWith('match.ambiguous'))]).toEqual([{}, []])
  })
})
