import { expect, test } from 'vitest'
import { commandSchema } from '../../../../../shared/contract/command-schema.ts'
import type { Command } from '../../../../../shared/domain/commands/command.ts'
import { runCommand } from '../../../../../shared/domain/commands/run-command.ts'
import { rowsOf } from '../../../../../shared/lib/table.ts'
import { aPlan } from '../../../../support/a-plan.ts'
import { aSlot } from '../../../../support/builders.ts'
import { countingIds } from '../../../../support/ids.ts'

const context = { now: '2015-04-20T08:30:00.000Z', newId: countingIds('r'), typedBy: 'Anne' }
const first = aSlot({ startMinute: null })
const second = aSlot({ startMinute: null })
const plan = aPlan({ slots: [first, second] })

const place = (places: Extract<Command, { type: 'schedule.placeSlots' }>['places']) =>
  runCommand(plan, { type: 'schedule.placeSlots', places }, context)

test('several slots are placed by one change', () => {
  const outcome = place([{ slot: first.id, startMinute: 600 }, { slot: second.id, startMinute: 660 }])
  expect(outcome.ok && rowsOf(outcome.value.plan.slots).map((slot) => slot.startMinute)).toEqual([600, 660])
  expect(outcome.ok && outcome.value.diff.slots?.updated).toHaveLength(2)
})

test('a slot named twice goes where it was said last', () => {
  const outcome = place([{ slot: first.id, startMinute: 600 }, { slot: first.id, startMinute: 610 }])
  expect(outcome.ok && rowsOf(outcome.value.plan.slots).map((slot) => slot.startMinute)).toEqual([610, null])
})

test('where one of them would leave the day, none is placed', () => {
  const outcome = place([{ slot: first.id, startMinute: 600 }, { slot: second.id, startMinute: 2879 }])
  expect(outcome.ok ? 'done' : outcome.error.code).toBe('schedule.outsideDay')
})

test('the window may ask for it, with its own fields and no others', () => {
  const command = { type: 'schedule.placeSlots', places: [{ slot: first.id, startMinute: 600 }] }
  expect(commandSchema.safeParse(command).success).toBe(true)
  expect(commandSchema.safeParse({ ...command, force: true }).success).toBe(false)
})
