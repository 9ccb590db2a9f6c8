import { expect, test } from 'vitest'
import { runCommand } from '../../../../../shared/domain/commands/run-command.ts'
import type { Command } from '../../../../../shared/domain/commands/command.ts'
import { readEvent } from '../../../../../shared/domain/day/day-event.ts'
import type { Plan } from '../../../../../shared/domain/plan/plan.ts'
import { rowsOf } from '../../../../../shared/lib/table.ts'
import { aPlan } from '../../../../support/a-plan.ts'
import { aParticipant, aSlot } from '../../../../support/builders.ts'
import { countingIds } from '../../../../support/ids.ts'

const newId = countingIds('r')
const now = '2015-04-23T08:30:00.000Z'
const [zoe, basile] = [aParticipant({ givenName: 'Zoé' }), aParticipant({ givenName: 'Basile' })]
const slot = aSlot({ title: 'Tour', participants: [zoe.id] })
const planned = aPlan({ participants: [zoe, basile], slots: [slot] })
const done = (plan: Plan, ...commands: readonly Command[]): Plan =>
  commands.reduce((before, command) => {
    const outcome = runCommand(before, command, { now, newId, typedBy: '' })
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.error))
    return outcome.value.plan
  }, plan)
const lines = (plan: Plan) => rowsOf(plan.log).map(({ text, slot: about, kind }) => ({ kind, about, ...readEvent(text) }))
const CANCEL: Command = { type: 'schedule.cancelSlot', slot: slot.id, reason: 'malade' }

test('cancelling a slot and planning it again each leave a line, with the reason', () => {
  const plan = done(planned, CANCEL, { type: 'schedule.restoreSlot', slot: slot.id })
  expect(lines(plan)).toMatchObject([
    { kind: 'event', word: 'cancelled', about: slot.id, title: 'Tour', reason: 'malade' }, { word: 'restored', about: slot.id },
  ])
})

test('said twice, it is one line', () => {
  expect(lines(done(planned, CANCEL, CANCEL))).toHaveLength(1)
  const [stream] = rowsOf(done(planned, { type: 'day.startSlot', slot: slot.id, at: now }).streams)
  const begun = done(planned, { type: 'day.startSlot', slot: slot.id, at: now })
  const withdraw: Command = { type: 'day.cancelStream', stream: rowsOf(begun.streams)[0]?.id ?? stream?.id ?? 'stream:none' }
  expect(lines(done(begun, withdraw, withdraw)).map(({ word }) => word)).toEqual(['started', 'withdrawn'])
})

test('a replacement leaves a line with who takes over', () => {
  const plan = done(planned, { type: 'day.replaceSlot', slot: slot.id, participants: [basile.id], title: 'Tour', reason: 'train' })
  expect(lines(plan)).toMatchObject([{ word: 'replaced', about: slot.id, participants: [basile.id], reason: 'train' }])
})

test('noted afterwards, a line says when it happened; noted at once, it does not repeat the time', () => {
  const at = (instant: string) => rowsOf(done(planned, { type: 'day.startSlot', slot: slot.id, at: instant }).log)[0]?.saidAt
  expect([at('2015-04-23T08:04:00.000Z'), at('2015-04-23T08:29:59.000Z')]).toEqual(['2015-04-23T08:04:00.000Z', null])
})

test('a corrected note speaks of the time of the first', () => {
  const note = { type: 'day.log', kind: 'incident', slot: null, stream: null, participant: null } as const
  const plan = done(planned, { ...note, text: 'no sound', corrects: null })
  const [first] = rowsOf(plan.log)
  const later = runCommand(plan, { ...note, text: 'low sound', corrects: first?.id ?? null }, { now: '2015-04-23T10:00:00.000Z', newId, typedBy: '' })
  expect(later.ok && rowsOf(later.value.plan.log).at(-1)).toMatchObject({ saidAt: now, corrects: first?.id })
})

test('who is forgotten is forgotten in the reason of a line too; that they streamed stays', () => {
  const plan = done(planned, CANCEL, { type: 'roster.anonymise', participants: [zoe.id] })
  expect(lines(plan)).toMatchObject([{ word: 'cancelled', participants: [zoe.id], reason: '' }])
})
