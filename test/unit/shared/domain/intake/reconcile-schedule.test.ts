import { describe, expect, test } from 'vitest'
import { rowsOf } from '../../../../../shared/lib/table.ts'
import type { ScheduleFields } from '../../../../../shared/domain/intake/draft.ts'
import { anAccount, aParticipant, aSlot } from '../../../../support/builders.ts'
import { aPlan } from '../../../../support/a-plan.ts'
import { aContext, aFile } from '../../../../support/draft-builders.ts'
import { again, reconciled } from '../../../../support/reconciled.ts'

const lea = aParticipant({ ref: 'P-01', email: 'lea@example.org' })
const karim = aParticipant({ givenName: 'Karim', familyName: 'Haddad' })
const station = anAccount({ handle: '@station' })
const plan = aPlan({ participants: [lea, karim], accounts: [station] })

const row = (fields: ScheduleFields): ScheduleFields => ({
  title: 'Visite',
  startMinute: 600,
  participants: ['Léa Durand'],
  account: '@station',
  ...fields,
})

describe('a schedule becomes slots', () => {
  test('people and accounts are recognised, two minutes when no length is given', () => {
    const { after, outcomes, said } = reconciled(aFile('schedule', [row({})]), plan)
    expect([outcomes, said]).toEqual([['added'], []])
    expect(rowsOf(after.slots)).toMatchObject([
      {
        ref: 'S-01',
        title: 'Visite',
        startMinute: 600,
        durationSeconds: 120,
        placement: 'fixed',
        participants: [lea.id],
        account: station.id,
        state: { kind: 'planned' },
      },
    ])
  })

  test.each(['P-01', 'LEA@example.org', 'DURAND Léa', 'Durand', 'léa', 'L. Durand'])(
    'Léa Durand is found as %s',
    (text) => {
      const { after } = reconciled(aFile('schedule', [row({ participants: [text] })]), plan)
      expect(rowsOf(after.slots)[0]?.participants).toEqual([lea.id])
    },
  )

  test('a name that is nobody’s is said and the slot enters without it', () => {
    const { after, outcomes, said } = reconciled(aFile('schedule', [row({ participants: ['Sophie', 'Durand'] })]), plan)
    expect([outcomes, said]).toEqual([['added'], ['match.unknownParticipant@2']])
    expect(rowsOf(after.slots)[0]?.participants).toEqual([lea.id])
  })

  test('a name that fits two keeps the row out until she says who', () => {
    const jean = aParticipant({ givenName: 'Jean', familyName: 'Durand' })
    const two = aPlan({ participants: [lea, jean], accounts: [station] })
    const file = aFile('schedule', [row({ participants: ['Durand'] })])
    expect(reconciled(file, two).said).toEqual(['match.ambiguous@2'])
    const decisions = [{ sheet: 'Feuil1', row: 2, choice: { kind: 'match', record: jean.id } }] as const
    expect(rowsOf(reconciled(file, two, aContext({ decisions })).after.slots)[0]?.participants).toEqual([jean.id])
  })

  test('an unknown handle becomes an account of the house, once, its platform still open', () => {
    const rows = [row({ account: 'musee' }), row({ account: '@Musée', startMinute: 660 })]
    const { after, said } = reconciled(aFile('schedule', rows), plan)
    expect(said).toEqual(['account.created@2'])
    expect(rowsOf(after.accounts)[1]).toMatchObject({
      platform: null,
      handle: '@musee',
      owner: { kind: 'house' },
      exclusive: true,
      handOverMinutes: 5,
    })
  })

  test('a bare handle of two platforms is a question; "perso" is the participant’s own account', () => {
    const own = anAccount({ handle: '@lead', owner: { kind: 'participant', participant: lea.id } })
    const other = anAccount({ handle: '@station', platform: 'instagram' })
    const more = aPlan({ participants: [lea], accounts: [station, other, own] })
    const { after, said } = reconciled(aFile('schedule', [row({}), row({ account: 'compte perso' })]), more)
    expect(said).toEqual(['match.ambiguous@2'])
    expect(rowsOf(after.slots).map((slot) => slot.account)).toEqual([own.id])
  })

  test('a start in the hour that spring leaves out is said', () => {
    const spring = aPlan({ campaign: { day: '2026-03-29' } })
    expect(reconciled(aFile('schedule', [{ title: 'Nuit', startMinute: 150 }]), spring).said).toEqual([
      'time.doesNotExist@2',
    ])
  })
})

describe('a schedule that comes again', () => {
  const file = aFile('schedule', [
    row({}),
    row({ startMinute: 840 }),
    row({ participants: ['Karim Haddad'], startMinute: null }),
  ])
  const first = reconciled(file, plan)

  test('unchanged, it changes nothing', () => {
    const second = reconciled(file, first.after, again())
    expect([second.outcomes, second.preview.diff]).toEqual([['unchanged', 'unchanged', 'unchanged'], {}])
  })

  test('a moved row moves the nearest slot of that person, account and title; missing rows delete nothing', () => {
    const { after, outcomes } = reconciled(aFile('schedule', [row({ startMinute: 620 })]), first.after, again())
    expect(outcomes).toEqual(['updated'])
    expect(rowsOf(after.slots).map((slot) => slot.startMinute)).toEqual([620, 840, null])
  })

  test('a row just between two slots is a question', () => {
    const { outcomes, said } = reconciled(aFile('schedule', [row({ startMinute: 720 })]), first.after, again())
    expect([outcomes, said]).toEqual([['rejected'], ['match.ambiguous@2']])
  })

  test('a ref finds its slot whatever else changed', () => {
    const { after } = reconciled(
      aFile('schedule', [
        { ref: 'S-02', title: 'Coulisses', startMinute: 900, participants: ['Karim'], account: null },
      ]),
      first.after,
      again(),
    )
    expect(rowsOf(after.slots)[1]).toMatchObject({
      title: 'Coulisses',
      startMinute: 900,
      participants: [karim.id],
      account: station.id,
    })
  })

  test('a row more is a slot more', () => {
    const more = aFile('schedule', [row({}), row({ startMinute: 840 }), row({ startMinute: 1080 })])
    expect(reconciled(more, first.after, again()).outcomes).toEqual(['unchanged', 'unchanged', 'added'])
  })
})

test('the same row twice in one file is one slot', () => {
  const { after, outcomes, said } = reconciled(aFile('schedule', [row({}), row({})]), plan)
  expect([outcomes, said, after.slots.size]).toEqual([['added', 'unchanged'], ['row.duplicateOf@3'], 1])
})

test('notes and states typed by hand stay', () => {
  const slot = aSlot({
    title: 'Visite',
    participants: [lea.id],
    account: station.id,
    notes: 'ascenseur B',
    state: { kind: 'cancelled', reason: 'malade' },
  })
  const { after } = reconciled(
    aFile('schedule', [row({ notes: 'badge' })]),
    aPlan({ participants: [lea], accounts: [station], slots: [slot] }),
  )
  expect(rowsOf(after.slots)).toEqual([{ ...slot, notes: 'ascenseur B\nbadge' }])
})
