import { expect, test } from 'vitest'
import { runCommand } from '../../../../../shared/domain/commands/run-command.ts'
import { rowsOf } from '../../../../../shared/lib/table.ts'
import { aPlan } from '../../../../support/a-plan.ts'
import { anAccount, anItem, aParticipant, aSlot, aStream } from '../../../../support/builders.ts'
import { countingIds } from '../../../../support/ids.ts'

const station = anAccount()
const own = anAccount({ handle: '@lea' })
const person = aParticipant()
const slot = aSlot({ title: 'Visite', participants: [person.id], account: station.id, format: 'visit', durationSeconds: 120 })
const item = anItem({
  account: own.id, permalink: 'https://example.org/1', durationSeconds: 95,
  publishedAt: { kind: 'instant', instant: '2015-04-23T08:04:00Z' },
})
const context = { now: '2015-05-04T08:00:00.000Z', newId: countingIds('link'), typedBy: 'Anne' }
const link = { type: 'results.linkItemToSlot', item: item.id, slot: slot.id } as const

test('a leftover linked to a slot that was not streamed says that it took place, when and on which account', () => {
  const plan = aPlan({ accounts: [station, own], participants: [person], slots: [slot], items: [item] })
  const outcome = runCommand(plan, link, context)
  if (!outcome.ok) throw new Error(outcome.error.code)
  const [stream] = rowsOf(outcome.value.plan.streams)
  expect(stream).toMatchObject({
    slot: slot.id, title: 'Visite', participants: [person.id], format: 'visit', account: own.id,
    startedAt: item.publishedAt, durationSeconds: 95, link: item.permalink, status: 'ended',
  })
  expect(rowsOf(outcome.value.plan.items)[0]?.state).toEqual({ kind: 'linked', stream: stream?.id, by: 'hand', confidence: 1 })
})

test('a slot that has its stream keeps it as it is', () => {
  const stream = aStream({ slot: slot.id, account: station.id, link: 'https://example.org/2' })
  const plan = aPlan({ accounts: [station, own], participants: [person], slots: [slot], streams: [stream], items: [item] })
  const outcome = runCommand(plan, link, context)
  if (!outcome.ok) throw new Error(outcome.error.code)
  expect(rowsOf(outcome.value.plan.streams)).toEqual([stream])
  expect(rowsOf(outcome.value.plan.items)[0]?.state).toMatchObject({ kind: 'linked', stream: stream.id })
})

test('nothing is linked to a slot that is not there', () => {
  const plan = aPlan({ accounts: [station, own], items: [item] })
  expect(runCommand(plan, link, context)).toMatchObject({ ok: false, error: { code: 'command.notFound' } })
})
