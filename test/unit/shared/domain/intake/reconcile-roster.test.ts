import { describe, expect, test } from 'vitest'
import { rowsOf } from '../../../../../shared/lib/table.ts'
import type { RosterFields } from '../../../../../shared/domain/intake/draft.ts'
import { aParticipant, anAccount } from '../../../../support/builders.ts'
import { aPlan } from '../../../../support/a-plan.ts'
import { aContext, aFile } from '../../../../support/draft-builders.ts'
import { again, reconciled } from '../../../../support/reconciled.ts'

const lea: RosterFields = { givenName: 'Léa', familyName: 'Durand', email: 'lea@example.org', role: 'animatrice' }

describe('a roster updates instead of duplicating', () => {
  test('new people get a short code and are still to contact', () => {
    const { after, outcomes } = reconciled(
      aFile('roster', [lea, { givenName: 'Karim', familyName: 'Haddad' }]),
      aPlan(),
    )
    expect(outcomes).toEqual(['added', 'added'])
    expect(rowsOf(after.participants).map(({ ref, status }) => [ref, status])).toEqual([
      ['P-01', 'toContact'],
      ['P-02', 'toContact'],
    ])
  })

  test('the same file again changes nothing and leaves no import record', () => {
    const file = aFile('roster', [
      lea,
      { givenName: 'Karim', familyName: 'Haddad', notes: 'iPhone 6', handles: ['@karim'] },
    ])
    const first = reconciled(file, aPlan())
    const second = reconciled(file, first.after, again())
    expect(second.outcomes).toEqual(['unchanged', 'unchanged'])
    expect(second.preview.diff).toEqual({})
  })

  test.each([
    ['e-mail, under another name', { email: 'LEA@example.org', familyName: 'Martin', givenName: 'Léa' }],
    ['account', { handles: ['periscope:@LeaD'], team: 'Matinale' }],
    ['name without accents, in capitals, the other way round', { givenName: 'DURAND', familyName: 'LEA', team: 'x' }],
    ['short code', { ref: 'P-07', givenName: 'Léa', familyName: 'Durand-Petit' }],
  ])('a person is found by %s', (_, fields) => {
    const person = aParticipant({ ref: 'P-07', email: 'lea@example.org' })
    const account = anAccount({ handle: '@lead', owner: { kind: 'participant', participant: person.id } })
    const { after, outcomes } = reconciled(
      aFile('roster', [fields]),
      aPlan({ participants: [person], accounts: [account] }),
    )
    expect(outcomes).toEqual(['updated'])
    expect(after.participants.size).toBe(1)
  })

  test('only what the sheet supplies is touched, and an empty cell erases nothing', () => {
    const person = aParticipant({
      email: 'lea@example.org',
      phone: '+33612345678',
      notes: 'préfère le matin',
      team: 'A',
    })
    const { after } = reconciled(
      aFile('roster', [{ ...lea, phone: null, team: '', notes: 'végétarienne' }]),
      aPlan({ participants: [person] }),
    )
    expect(rowsOf(after.participants)).toEqual([
      { ...person, role: 'animatrice', notes: 'préfère le matin\nvégétarienne' },
    ])
  })

  test('a list in capitals does not undo accents, our own sheet does correct a name', () => {
    const person = aParticipant({ ref: 'P-01', givenName: 'Hélène', familyName: 'Lefèvre' })
    const plan = aPlan({ participants: [person] })
    expect(reconciled(aFile('roster', [{ givenName: 'HELENE', familyName: 'LEFEVRE' }]), plan).outcomes).toEqual([
      'unchanged',
    ])
    const own = reconciled(aFile('roster', [{ ref: 'P-01', givenName: 'Helene', familyName: 'Lefèvre' }]), plan)
    expect(rowsOf(own.after.participants)[0]?.givenName).toBe('Helene')
  })

  test('unmapped columns are merged by header', () => {
    const person = aParticipant({ email: 'lea@example.org', custom: [{ header: 'Étage', text: '3' }] })
    const { after } = reconciled(
      aFile('roster', [
        {
          ...lea,
          custom: [
            { header: 'Badge', text: '007' },
            { header: 'Étage', text: '' },
          ],
        },
      ]),
      aPlan({ participants: [person] }),
    )
    expect(rowsOf(after.participants)[0]?.custom).toEqual([
      { header: 'Étage', text: '3' },
      { header: 'Badge', text: '007' },
    ])
  })
})

describe('a roster never guesses', () => {
  test('two homonyms of the plan: the row stays out until she says who', () => {
    const people = [aParticipant({ email: 'a@example.org' }), aParticipant({ email: 'b@example.org' })]
    const file = aFile('roster', [{ givenName: 'Léa', familyName: 'Durand', role: 'chroniqueuse' }])
    const plan = aPlan({ participants: people })
    const asked = reconciled(file, plan)
    expect([asked.outcomes, asked.said]).toEqual([['rejected'], ['match.ambiguous@2']])
    const decisions = [{ sheet: 'Feuil1', row: 2, choice: { kind: 'match', record: people[1]?.id ?? '' } }] as const
    const answered = reconciled(file, plan, aContext({ decisions }))
    expect(answered.preview.rows[0]).toMatchObject({ outcome: 'updated', record: people[1]?.id })
  })

  const bellamy = [
    { givenName: 'Inès', familyName: 'Bellamy', email: 'ines.bellamy@example.org' },
    { givenName: 'Inès', familyName: 'Bellamy', email: 'i.bellamy@example.org' },
  ]

  test('one name with two e-mails in a file: same person as the row above?', () => {
    const { outcomes, said } = reconciled(aFile('roster', bellamy), aPlan())
    expect([outcomes, said]).toEqual([['added', 'rejected'], ['row.duplicateOf@3']])
  })

  test.each([
    ['merge', { kind: 'match', record: 'Feuil1!2' }, ['added', 'updated'], 1],
    ['keep both', { kind: 'keepBoth' }, ['added', 'added'], 2],
    ['leave out', { kind: 'leaveOut' }, ['added', 'ignored'], 1],
  ] as const)('answered "%s"', (_, choice, outcomes, people) => {
    const decisions = [{ sheet: 'Feuil1', row: 3, choice }]
    const first = reconciled(aFile('roster', bellamy), aPlan(), aContext({ decisions }))
    expect(first.outcomes).toEqual(outcomes)
    expect(first.after.participants.size).toBe(people)
    expect(reconciled(aFile('roster', bellamy), first.after, again({ decisions })).preview.diff).toEqual({})
  })

  test('a shared mailbox is not one person', () => {
    const rows = [
      { givenName: 'Marie', familyName: 'Dupont', email: 'redaction@example.org' },
      { givenName: 'Marie', familyName: 'Bernard', email: 'redaction@example.org' },
    ]
    expect(reconciled(aFile('roster', rows), aPlan()).outcomes).toEqual(['added', 'rejected'])
  })

  test('a row without e-mail beside two people of its name fits both, in any order', () => {
    const nameless = { givenName: 'Inès', familyName: 'Bellamy', team: 'Culture' }
    expect(reconciled(aFile('roster', [nameless, ...bellamy]), aPlan()).outcomes).toEqual([
      'rejected',
      'added',
      'rejected',
    ])
    expect(reconciled(aFile('roster', [...bellamy, nameless]), aPlan()).outcomes).toEqual([
      'added',
      'rejected',
      'rejected',
    ])
  })

  test('a name one typing slip away is said and kept apart', () => {
    const people = [aParticipant({ givenName: 'Inès', familyName: 'Bellamy' })]
    const { outcomes, said } = reconciled(
      aFile('roster', [{ givenName: 'Inès', familyName: 'Bellami' }]),
      aPlan({ participants: people }),
    )
    expect([outcomes, said]).toEqual([['added'], ['match.nearName@2']])
  })
})

describe('several answers of one person', () => {
  const answer = (day: number, status: 'confirmed' | 'declined'): RosterFields => ({
    ...lea,
    status,
    answeredAt: { kind: 'local', local: `2015-04-${String(day)}T09:00`, zone: null },
  })

  test('the latest counts wherever it stands, and the other is named', () => {
    const file = aFile('roster', [answer(18, 'confirmed'), answer(16, 'declined')])
    const first = reconciled(file, aPlan())
    expect(rowsOf(first.after.participants).map(({ status }) => status)).toEqual(['confirmed'])
    expect(first.said).toEqual(['row.duplicateOf@2'])
    expect(reconciled(file, first.after, again()).preview.diff).toEqual({})
  })

  test('an older file does not undo a later answer', () => {
    const first = reconciled(aFile('roster', [answer(18, 'confirmed')]), aPlan())
    const older = reconciled(aFile('roster', [answer(16, 'declined')]), first.after, again())
    expect([older.outcomes, older.said]).toEqual([['unchanged'], ['row.olderAnswer@2']])
  })
})

describe('accounts of a roster', () => {
  test('a handle becomes the person’s account, completed when its platform is said', () => {
    const first = reconciled(aFile('roster', [{ ...lea, handles: ['@lead'] }]), aPlan())
    expect(rowsOf(first.after.accounts)).toMatchObject([{ platform: null, handle: '@lead', handOverMinutes: 0 }])
    const second = reconciled(aFile('roster', [{ ...lea, handles: ['instagram:@LeaD'] }]), first.after, again())
    expect(rowsOf(second.after.accounts)).toMatchObject([{ platform: 'instagram', handle: '@lead' }])
    expect(second.outcomes).toEqual(['updated'])
  })

  test('the account of the house stays the house’s', () => {
    const plan = aPlan({ accounts: [anAccount({ handle: '@station' })] })
    const { after, said } = reconciled(aFile('roster', [{ ...lea, handles: ['@station'] }]), plan)
    expect(rowsOf(after.accounts)).toEqual(rowsOf(plan.accounts))
    expect(said).toEqual(['match.accountTaken@2'])
  })
})
