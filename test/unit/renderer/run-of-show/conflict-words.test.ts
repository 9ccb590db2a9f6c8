import { describe, expect, test } from 'vitest'
import { conflictWords } from '../../../../renderer/features/run-of-show/conflict-words.view.ts'
import { runOfShowView } from '../../../../renderer/features/run-of-show/run-of-show.view.ts'
import { offeredTimes } from '../../../../renderer/features/run-of-show/slot-form.view.ts'
import { whatIf } from '../../../../renderer/features/run-of-show/what-if.view.ts'
import { withStart } from '../../../../renderer/features/run-of-show/with-start.ts'
import { findConflicts } from '../../../../shared/domain/schedule/find-conflicts.ts'
import { translator } from '../../../../shared/i18n/translate.ts'
import { aPlan } from '../../../support/a-plan.ts'
import { anAccount, aParticipant, aSlot } from '../../../support/builders.ts'

const en = translator('en')
const station = anAccount({ handle: '@station', handOverMinutes: 10 })
const desk = aSlot({ title: 'Mixing desk', startMinute: 912, account: station.id })
const concert = aSlot({ title: 'Concert soundcheck', startMinute: 913, account: station.id })
const plan = aPlan({ accounts: [station], slots: [desk, concert] })
const words = (of: typeof plan, slot: typeof desk): readonly string[] => conflictWords(of, slot, findConflicts(of), en)

describe('a conflict is told from the side of the slot', () => {
  test('that comes after, that comes before, and that comes together', () => {
    expect(words(plan, concert)).toEqual(['Starts 1 min after “Mixing desk” on @station. Hand-over needs 10 min.'])
    expect(words(plan, desk)).toEqual(['“Concert soundcheck” starts 1 min after it on @station. Hand-over needs 10 min.'])
    const together = { ...concert, startMinute: 912 }
    expect(words(aPlan({ accounts: [station], slots: [desk, together] }), together)).toEqual([
      'Starts together with “Mixing desk” on @station. Hand-over needs 10 min.',
    ])
  })

  test('whose person is elsewhere, on air or not there', () => {
    const lea = aParticipant({ onAir: [{ from: 900, to: 960 }], availability: [{ from: 480, to: 720 }, { from: 1000, to: 1100 }] })
    const [one, two] = [aSlot({ startMinute: 912, participants: [lea.id] }), aSlot({ title: 'Tour', startMinute: 913, participants: [lea.id] })]
    expect([...words(aPlan({ participants: [lea], slots: [one, two] }), one)].sort()).toEqual([
      'Léa Durand is already in “Tour” at 15:13.',
      'Léa Durand is not available at 15:12, only 08:00–12:00, 16:40–18:20.',
      'Léa Durand is on air from 15:00 to 16:00.',
    ])
  })
})

test('a slot in conflict is offered the nearest free times, one without conflict none, one that waits a first time', () => {
  expect(offeredTimes(plan, concert, true)).toEqual([900, 924])
  expect(offeredTimes(plan, concert, false)).toEqual([])
  expect(offeredTimes(plan, aSlot({ startMinute: null }), false)).toHaveLength(1)
})

test('a move says what it would make of the day before it is made', () => {
  const told = (minute: number) => {
    const trial = withStart(plan, concert.id, minute)
    return whatIf({ before: plan, after: trial, view: runOfShowView(trial, en), slot: concert.id, over: null }, en)
  }
  expect(told(924)).toEqual({ sentences: ['“Concert soundcheck” at 15:24: no conflict, longest gap 8 h 12 min.'], hasConflict: false })
  expect(told(920).hasConflict).toBe(true)
  expect(findConflicts(plan)).toHaveLength(1)
})
