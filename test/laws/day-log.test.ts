import fc from 'fast-check'
import { expect, test } from 'vitest'
import { runCommand } from '../../shared/domain/commands/run-command.ts'
import { DAY_WORDS, eventText, readEvent } from '../../shared/domain/day/day-event.ts'
import { textSchema } from '../../shared/domain/values/text.ts'
import { deepEqual } from '../../shared/lib/deep-equal.ts'
import { rowsOf } from '../../shared/lib/table.ts'
import { grow } from '../support/a-grown-plan.ts'
import { commandOf, commandSeed } from '../support/arbitrary-plan.ts'
import { countingIds } from '../support/ids.ts'

const context = () => ({ now: '2015-04-23T08:00:00.000Z', newId: countingIds('z'), typedBy: 'Anne' })
const seeds = fc.array(commandSeed, { minLength: 8, maxLength: 40 })
const newId = countingIds('e')
const people = [newId('participant'), newId('participant')]
const account = newId('account')

test('what the board notes is read back as it was, whatever the words', () => {
  const anEvent = fc.record({
    word: fc.constantFrom(...DAY_WORDS),
    title: fc.string({ unit: 'binary', maxLength: 200 }),
    participants: fc.subarray(people),
    account: fc.constantFrom(null, account),
    reason: fc.string({ unit: 'binary', maxLength: 200 }),
  })
  fc.assert(fc.property(anEvent, (event) => { expect(readEvent(eventText(event))).toEqual(event) }))
})

test('a line of the board fits the log, however long the title and however many the people', () => {
  const everybody = Array.from({ length: 5_000 }, () => people[0] ?? newId('participant'))
  const text = eventText({ word: 'started', title: '"\u0000'.repeat(16_000), participants: everybody, account, reason: '\u0001'.repeat(32_767) })
  expect(textSchema.safeParse(text).success).toBe(true)
})

test('a text that is no line of the board is read as none', () => {
  fc.assert(fc.property(fc.string(), (text) => {
    fc.pre(!DAY_WORDS.some((word) => text.startsWith(word)) && text !== 'cancelled')
    expect(readEvent(text)).toBeNull()
  }))
  expect(['started {', 'started []', 'started {"title":1}'].map(readEvent)).toEqual([null, null, null])
})

test('whatever is done on the day, no line of the log changes or goes; only removing what it names lets go of the name', () => {
  fc.assert(
    fc.property(seeds, commandSeed, (list, last) => {
      const { plan } = grow(list)
      const command = commandOf(plan, last)
      fc.pre(command !== null && (command.type.startsWith('day.') || command.type.startsWith('schedule.')))
      const outcome = runCommand(plan, command, context())
      fc.pre(outcome.ok)
      const after = new Map(rowsOf(outcome.value.plan.log).map((entry) => [entry.id, entry]))
      for (const entry of rowsOf(plan.log)) expect(deepEqual(after.get(entry.id), entry)).toBe(true)
    }),
    { numRuns: 150 },
  )
})

test('no line of the log shares its number with another, and a line that corrects comes after the one it corrects', () => {
  fc.assert(
    fc.property(seeds, (list) => {
      const log = rowsOf(grow(list).plan.log)
      expect(new Set(log.map(({ order }) => order)).size).toBe(log.length)
      const orderOf = new Map(log.map(({ id, order }) => [id, order]))
      for (const { order, corrects } of log) if (corrects !== null) expect(orderOf.get(corrects) ?? -1).toBeLessThan(order)
    }),
    { numRuns: 150 },
  )
})
