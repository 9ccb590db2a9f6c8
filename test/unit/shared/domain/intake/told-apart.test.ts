import { describe, expect, test } from 'vitest'
import type { RosterFields } from '../../../../../shared/domain/intake/draft.ts'
import { rowsOf } from '../../../../../shared/lib/table.ts'
import { aPlan } from '../../../../support/a-plan.ts'
import { aContext, aFile } from '../../../../support/draft-builders.ts'
import { again, reconciled } from '../../../../support/reconciled.ts'

const paul: RosterFields = { givenName: 'Paul', familyName: 'Martin' }
const byPhone = [{ ...paul, phone: '+33 6 11 11 11 11' }, { ...paul, phone: '+33 6 22 22 22 22' }]
const byTeam = [{ ...paul, team: 'Culture, arts' }, { ...paul, team: 'Antenne' }]
const three = [...byPhone, { ...paul, phone: '+33 6 33 33 33 33' }]
const files = [['a number', byPhone], ['a team', byTeam], ['three numbers', three]] as const

/** Every row after the first answered alike. */
const answered = (rows: readonly RosterFields[], choice: { kind: 'keepBoth' } | { kind: 'match'; record: string }) =>
  rows.slice(1).map((_, index) => ({ sheet: 'Feuil1', row: index + 3, choice }))

describe.each(files)('rows of one name that only %s tells apart', (_what, rows) => {
  const file = aFile('roster', rows)

  test('are a question the first time', () => {
    expect(reconciled(file, aPlan()).outcomes).toEqual(['added', ...rows.slice(1).map(() => 'rejected')])
  })

  test.each([
    ['kept apart', { kind: 'keepBoth' } as const, rows.length],
    ['merged', { kind: 'match', record: 'Feuil1!2' } as const, 1],
  ])('once %s they are no question again, with the answer or without it', (_how, choice, people) => {
    const decisions = answered(rows, choice)
    const { after } = reconciled(file, aPlan(), aContext({ decisions }))
    expect(after.participants.size).toBe(people)
    for (const context of [again(), again({ decisions })]) {
      const second = reconciled(file, after, context)
      expect([second.outcomes, second.preview.diff]).toEqual([rows.map(() => 'unchanged'), {}])
    }
  })
})

test('a merged person keeps the first number, and has the others beside it', () => {
  const decisions = answered(three, { kind: 'match', record: 'Feuil1!2' })
  const [person] = rowsOf(reconciled(aFile('roster', three), aPlan(), aContext({ decisions })).after.participants)
  expect([person?.phone, person?.custom]).toEqual([
    '+33 6 11 11 11 11', [{ header: 'Autres téléphones', text: '+33 6 22 22 22 22 ; +33 6 33 33 33 33' }],
  ])
})

test('a new number from another file is news, not another number', () => {
  const { after } = reconciled(aFile('roster', [{ ...paul, phone: '1' }]), aPlan())
  const later = aFile('roster', [{ ...paul, phone: '2' }], { sha256: 'b'.repeat(64) })
  const [person] = rowsOf(reconciled(later, after, again({ decisions: [{ sheet: 'Feuil1', row: 2, choice: { kind: 'match', record: rowsOf(after.participants)[0]?.id ?? '' } }] })).after.participants)
  expect([person?.phone, person?.custom]).toEqual(['2', []])
})
