import { expect, test } from 'vitest'
import type { StreamCorrection } from '../../../../../shared/domain/commands/command.ts'
import { runCommand } from '../../../../../shared/domain/commands/run-command.ts'
import type { Command } from '../../../../../shared/domain/commands/command.ts'
import { readEvent } from '../../../../../shared/domain/day/day-event.ts'
import type { Plan } from '../../../../../shared/domain/plan/plan.ts'
import { rowsOf } from '../../../../../shared/lib/table.ts'
import { aPlan } from '../../../../support/a-plan.ts'
import { anAccount, aParticipant, aSlot } from '../../../../support/builders.ts'
import { countingIds } from '../../../../support/ids.ts'

const newId = countingIds('r')
const now = '2015-04-23T08:30:00.000Z'
const [zoe, basile] = [aParticipant({ givenName: 'Zoé' }), aParticipant({ givenName: 'Basile' })]
const [station, own] = [anAccount(), anAccount({ handle: '@basile' })]
const tour = aSlot({ title: 'Tour', participants: [zoe.id], account: station.id, format: 'visit' })
const roof = aSlot({ title: 'Roof', participants: [basile.id], account: own.id, format: 'dialogue' })

const attempt = (plan: Plan, command: Command) => runCommand(plan, command, { now, newId, typedBy: 'Anne' })
const done = (plan: Plan, command: Command): Plan => {
  const outcome = attempt(plan, command)
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error))
  return outcome.value.plan
}
const refusal = (plan: Plan, command: Command): string => {
  const outcome = attempt(plan, command)
  return outcome.ok ? 'done' : outcome.error.code
}
const begun = done(aPlan({ participants: [zoe, basile], accounts: [station, own], slots: [tour, roof] }), { type: 'day.startSlot', slot: tour.id, at: now })
const stream = rowsOf(begun.streams)[0]?.id ?? 'stream:none'
const over = done(begun, { type: 'day.endStream', stream, at: '2015-04-23T08:32:00.000Z', metrics: null })
const correct = (changes: StreamCorrection): Command => ({ type: 'day.correctStream', stream, changes })
const lines = (plan: Plan) => rowsOf(plan.log).map(({ id, text, saidAt, corrects }) => ({ id, saidAt, corrects, ...readEvent(text) }))

test('a start that was noted late is put right: the line stays, and a new one names it', () => {
  const plan = done(over, correct({ startedAt: '2015-04-23T08:28:00.000Z' }))
  expect(rowsOf(plan.streams)).toMatchObject([{ startedAt: { instant: '2015-04-23T08:28:00.000Z' }, durationSeconds: 240, status: 'ended' }])
  const [start, end, again] = lines(plan)
  expect([start?.word, end?.word, again]).toMatchObject(['started', 'ended', { word: 'started', saidAt: '2015-04-23T08:28:00.000Z', corrects: start?.id }])
})

test('a second correction names the first', () => {
  const once = done(begun, correct({ startedAt: '2015-04-23T08:28:00.000Z' }))
  const twice = lines(done(once, correct({ startedAt: '2015-04-23T08:27:00.000Z' })))
  expect(twice.map(({ corrects }) => corrects)).toEqual([null, twice[0]?.id, twice[1]?.id])
})

test('that was not Zoé, it was Basile: the first line goes on naming Zoé', () => {
  const plan = done(begun, correct({ participants: [basile.id], account: own.id }))
  expect(rowsOf(plan.streams)).toMatchObject([{ slot: tour.id, participants: [basile.id], account: own.id, title: 'Tour' }])
  expect(lines(plan)).toMatchObject([{ participants: [zoe.id], account: station.id }, { participants: [basile.id], account: own.id }])
})

test('noted on the wrong row: the other slot brings its title, people and account, and the first is free again', () => {
  const plan = done(over, correct({ slot: roof.id }))
  expect(rowsOf(plan.streams)).toMatchObject([{ slot: roof.id, title: 'Roof', participants: [basile.id], account: own.id, format: 'dialogue' }])
  expect(lines(plan).map(({ word, title, corrects }) => [word, title, corrects !== null])).toEqual([
    ['started', 'Tour', false], ['ended', 'Tour', false], ['started', 'Roof', true], ['ended', 'Roof', true],
  ])
  expect(refusal(plan, { type: 'day.startSlot', slot: tour.id, at: now })).toBe('done')
  expect(refusal(plan, { type: 'day.startSlot', slot: roof.id, at: now })).toBe('day.alreadyStarted')
})

test('a slot that has its stream already takes no second one', () => {
  const both = done(begun, { type: 'day.startSlot', slot: roof.id, at: now })
  expect(refusal(both, correct({ slot: roof.id }))).toBe('day.alreadyStarted')
})

test('an end that was none: it is on again', () => {
  const plan = done(over, correct({ endedAt: null }))
  expect(rowsOf(plan.streams)).toMatchObject([{ status: 'live', endedAt: null, durationSeconds: null }])
  expect(lines(plan).at(-1)).toMatchObject({ word: 'resumed', corrects: lines(over)[1]?.id })
})

test('said again of what has ended, an end corrects the line of the first one', () => {
  const plan = done(over, { type: 'day.endStream', stream, at: '2015-04-23T08:31:00.000Z', metrics: null })
  expect(lines(plan).at(-1)).toMatchObject({ word: 'ended', corrects: lines(over)[1]?.id, saidAt: '2015-04-23T08:31:00.000Z' })
})

test('no stream ends before it began, nor a week after, nor once it was withdrawn', () => {
  const end = (at: string): Command => ({ type: 'day.endStream', stream, at, metrics: null })
  expect([end('2015-04-23T08:29:59.000Z'), end('2015-05-04T08:00:00.000Z'), correct({ startedAt: '2015-04-23T09:00:00.000Z' })].map((command) => refusal(over, command)))
    .toEqual(['day.endsBeforeStart', 'day.tooLong', 'day.endsBeforeStart'])
  expect(refusal(done(over, { type: 'day.cancelStream', stream }), correct({ title: 'X' }))).toBe('day.notLive')
})

test('nothing corrected is no edit', () => {
  const outcome = attempt(over, correct({ startedAt: now, slot: tour.id, participants: [zoe.id] }))
  expect(outcome).toMatchObject({ ok: true, value: { diff: {} } })
})
