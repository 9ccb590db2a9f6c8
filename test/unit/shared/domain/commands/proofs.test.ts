import { expect, test } from 'vitest'
import type { WindowCommand } from '../../../../../shared/contract/command-schema.ts'
import { commandSchema } from '../../../../../shared/contract/command-schema.ts'
import { runCommand } from '../../../../../shared/domain/commands/run-command.ts'
import type { Plan } from '../../../../../shared/domain/plan/plan.ts'
import { rowsOf } from '../../../../../shared/lib/table.ts'
import { aPlan } from '../../../../support/a-plan.ts'
import { anObservation, aParticipant, aStream } from '../../../../support/builders.ts'
import { countingIds } from '../../../../support/ids.ts'

const proof = 'ab'.repeat(32)
const person = aParticipant()
const stream = aStream({ status: 'live', participants: [person.id] })
const other = aStream()
const plan = aPlan({ participants: [person], streams: [stream, other] })
const context = { now: '2015-04-23T10:00:00.000Z', newId: countingIds('n'), typedBy: '' }

function after(before: Plan, command: WindowCommand): Plan {
  const done = runCommand(before, commandSchema.parse(command), context)
  if (!done.ok) throw new Error(done.error.code)
  return done.value.plan
}
const proofs = (of: Plan): readonly unknown[] => rowsOf(of.observations).map((reading) => [reading.metrics, reading.proof])

test('a stream ends with the picture of its figures, with the picture alone, or with neither', () => {
  const end = { type: 'day.endStream', stream: stream.id, at: '2015-04-23T09:00:00Z' } as const
  expect(proofs(after(plan, { ...end, metrics: { views: 12 }, proof }))).toEqual([[{ views: 12 }, proof]])
  expect(proofs(after(plan, { ...end, metrics: null, proof }))).toEqual([[{}, proof]])
  expect(proofs(after(plan, { ...end, metrics: { views: 12 } }))).toEqual([[{ views: 12 }, null]])
  expect(proofs(after(plan, { ...end, metrics: null }))).toEqual([])
})

test('the picture of a reading is replaced and removed, its figures stay', () => {
  const reading = anObservation({ of: { kind: 'stream', stream: stream.id }, metrics: { likes: 3 }, proof })
  const with3 = aPlan({ participants: [person], streams: [stream], observations: [reading] })
  const next = 'cd'.repeat(32)
  expect(proofs(after(with3, { type: 'results.setProof', observation: reading.id, proof: next }))).toEqual([[{ likes: 3 }, next]])
  expect(proofs(after(with3, { type: 'results.setProof', observation: reading.id, proof: null }))).toEqual([[{ likes: 3 }, null]])
  expect(runCommand(with3, { type: 'results.setProof', observation: 'observation:none', proof }, context)).toMatchObject({ ok: false, error: { code: 'command.notFound' } })
})

test('only a SHA-256 names a picture', () => {
  const named = { type: 'results.setProof', observation: 'observation:1', proof: '../../library.json' }
  expect(commandSchema.safeParse(named).success).toBe(false)
})

test('making people anonymous takes the pictures of their streams, and no others', () => {
  const theirs = anObservation({ of: { kind: 'stream', stream: stream.id }, metrics: { likes: 3 }, proof })
  const others = anObservation({ of: { kind: 'stream', stream: other.id }, metrics: { likes: 4 }, proof })
  const before = aPlan({ participants: [person], streams: [stream, other], observations: [theirs, others] })
  expect(proofs(after(before, { type: 'roster.anonymise', participants: [person.id] }))).toEqual([[{ likes: 3 }, null], [{ likes: 4 }, proof]])
})
