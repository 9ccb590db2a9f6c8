import { describe, expect, test } from 'vitest'
import { commandOfHeld, heldChanges, newConflicts, withHeld, type HeldSlot } from '../../../../renderer/features/run-of-show/held-slot.ts'
import { runOfShowView } from '../../../../renderer/features/run-of-show/run-of-show.view.ts'
import { whatIf } from '../../../../renderer/features/run-of-show/what-if.view.ts'
import { rowOf } from '../../../../shared/lib/table.ts'
import { translator } from '../../../../shared/i18n/translate.ts'
import { aPlan } from '../../../support/a-plan.ts'
import { anAccount, aParticipant, aSlot } from '../../../support/builders.ts'

const en = translator('en')
const station = anAccount({ handle: '@station' })
const info = anAccount({ handle: '@info' })
const lea = aParticipant()
const yves = aParticipant({ givenName: 'Yves' })
const visit = aSlot({ title: 'Visit', startMinute: 600, account: station.id, participants: [lea.id] })
const talk = aSlot({ title: 'Talk', startMinute: 600, account: info.id, participants: [yves.id, lea.id] })
const plan = aPlan({ accounts: [station, info], participants: [lea, yves], slots: [visit, talk] })
const held = (fields: Partial<HeldSlot>): HeldSlot => ({ slot: visit.id, startMinute: null, durationSeconds: null, row: null, ...fields })
const overAccount = (to: string) => held({ row: { by: 'account', from: station.id, to } })
const overPerson = (slot: HeldSlot['slot'], from: string, to: string) => held({ slot, row: { by: 'people', from, to } })

describe('what letting go would change', () => {
  test('nothing where the slot is held where it was: no command, no step to undo', () => {
    const same = held({ startMinute: 600, durationSeconds: 120, row: { by: 'account', from: station.id, to: station.id } })
    expect([heldChanges(plan, same), commandOfHeld(plan, same)]).toEqual([{}, null])
    expect(heldChanges(aPlan(), same)).toEqual({})
  })

  test('a time alone is a move; with a length, an account or people it is one edit', () => {
    expect(commandOfHeld(plan, held({ startMinute: 610 }))).toEqual({ type: 'schedule.moveSlot', slot: visit.id, startMinute: 610 })
    expect(commandOfHeld(plan, held({ durationSeconds: 300 }))).toEqual({ type: 'slot.edit', id: visit.id, changes: { durationSeconds: 300 } })
    expect(commandOfHeld(plan, { ...overAccount(info.id), startMinute: 610 }))
      .toEqual({ type: 'slot.edit', id: visit.id, changes: { startMinute: 610, account: info.id } })
  })

  test('among accounts another row is another account, and the row of those without one is none', () => {
    expect([heldChanges(plan, overAccount(info.id)), heldChanges(plan, overAccount('rest'))]).toEqual([{ account: info.id }, { account: null }])
  })

  test('among people one takes the place of the other, and nobody is in a slot twice', () => {
    expect(heldChanges(plan, overPerson(visit.id, lea.id, yves.id))).toEqual({ participants: [yves.id] })
    expect(heldChanges(plan, overPerson(talk.id, yves.id, lea.id))).toEqual({ participants: [lea.id] })
    expect(heldChanges(plan, overPerson(visit.id, lea.id, 'rest'))).toEqual({ participants: [] })
    expect(heldChanges(aPlan({ participants: [lea], slots: [{ ...visit, participants: [] }] }), overPerson(visit.id, 'rest', lea.id))).toEqual({ participants: [lea.id] })
  })
})

describe('what it would make of the day', () => {
  test('the plan is as it would be, and the plan itself is not touched', () => {
    expect(rowOf(withHeld(plan, overAccount(info.id)).slots, visit.id)).toEqual({ ...visit, account: info.id })
    expect(rowOf(plan.slots, visit.id)).toEqual(visit)
  })

  test('only conflicts that are not there yet are new: the one that moves along is not', () => {
    // Léa is in both slots already; on the other account they clash there too.
    expect(newConflicts(plan, overAccount(info.id)).map(({ kind }) => kind)).toEqual(['account'])
    expect(newConflicts(plan, held({ durationSeconds: 600 }))).toEqual([])
    expect(newConflicts(plan, held({ startMinute: 700 }))).toEqual([])
  })

  test('it is said where it is held, how long it would last and what would clash', () => {
    const over = { ...overAccount(info.id), durationSeconds: 240 }
    const trial = withHeld(plan, over)
    const said = whatIf({ before: plan, after: trial, view: runOfShowView(trial, en), slot: visit.id, over: '@info' }, en)
    expect(said.sentences[0]).toMatch(/^“Visit” at 10:00, 4 min, @info: 2 conflicts, /u)
    expect(said.sentences).toHaveLength(3)
    expect(said.hasConflict).toBe(true)
  })
})
