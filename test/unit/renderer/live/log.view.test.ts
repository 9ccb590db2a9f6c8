import { expect, test } from 'vitest'
import { logView, trendsView } from '../../../../renderer/features/live/log.view.ts'
import type { LogEntry } from '../../../../shared/domain/day/log-entry.ts'
import type { TrendWindow } from '../../../../shared/domain/day/trend-window.ts'
import { runCommand } from '../../../../shared/domain/commands/run-command.ts'
import { translator } from '../../../../shared/i18n/translate.ts'
import { rowsOf } from '../../../../shared/lib/table.ts'
import { aPlan } from '../../../support/a-plan.ts'
import { anAccount, aParticipant, aSlot, typedByHand } from '../../../support/builders.ts'
import { countingIds } from '../../../support/ids.ts'

const english = translator('en')
const anEntry = (fields: Partial<LogEntry> & Pick<LogEntry, 'id' | 'order'>): LogEntry => ({
  at: '2015-04-23T08:04:00Z', saidAt: null, kind: 'incident', text: 'no sound', slot: null, stream: null, participant: null, corrects: null, ...fields,
})

test('the log is newest first by its counter, whatever the clock did', () => {
  const log = [anEntry({ id: 'log:1', order: 1, text: 'first' }), anEntry({ id: 'log:2', order: 2, text: 'second', at: '2015-04-23T07:00:00Z' })]
  expect(logView(aPlan({ log }), english).map(({ text, time }) => [time, text])).toEqual([['09:00', 'second'], ['10:04', 'first']])
})

test('a line of another day says its date', () => {
  const log = [anEntry({ id: 'log:1', order: 1, at: '2015-05-04T08:00:00Z' })]
  expect(logView(aPlan({ log }), english).map(({ time }) => time)).toEqual(['4 May 2015, 10:00'])
})

test('a correction stands in the place of what it corrects, which stays beneath it, however often', () => {
  const log = [
    anEntry({ id: 'log:1', order: 1 }), anEntry({ id: 'log:2', order: 2, text: 'low sound', corrects: 'log:1' }),
    anEntry({ id: 'log:3', order: 3, text: 'other' }), anEntry({ id: 'log:4', order: 4, text: 'too loud', corrects: 'log:2' }),
  ]
  expect(logView(aPlan({ log }), english).map(({ text, originals }) => [text, originals.map((words) => words.text)])).toEqual([
    ['too loud', ['low sound', 'no sound']], ['other', []],
  ])
})

test('a line noted afterwards stands at the time that it speaks of, and says when it was noted', () => {
  const log = [anEntry({ id: 'log:1', order: 1, saidAt: '2015-04-23T07:55:00Z' })]
  expect(logView(aPlan({ log }), english)).toMatchObject([{ time: '09:55', facts: ['noted at 10:04'] }])
})

test('two corrections of one line, as two copies merged may hold, hide neither', () => {
  const log = [anEntry({ id: 'log:1', order: 1 }), anEntry({ id: 'log:2', order: 2, text: 'a', corrects: 'log:1' }), anEntry({ id: 'log:3', order: 3, text: 'b', corrects: 'log:1' })]
  expect(logView(aPlan({ log }), english).map(({ text, originals }) => [text, originals.length])).toEqual([['b', 1], ['a', 0]])
})

test('that was not Zoé, it was Basile: the first line, struck through, goes on naming Zoé', () => {
  const [zoe, basile] = [aParticipant({ givenName: 'Zoé', familyName: 'A' }), aParticipant({ givenName: 'Basile', familyName: 'B' })]
  const account = anAccount()
  const slot = aSlot({ title: 'Tour', participants: [zoe.id], account: account.id })
  const context = { now: '2015-04-23T08:00:00.000Z', newId: countingIds('l'), typedBy: '' }
  const started = runCommand(aPlan({ participants: [zoe, basile], accounts: [account], slots: [slot] }), { type: 'day.startSlot', slot: slot.id, at: context.now }, context)
  const stream = started.ok ? (rowsOf(started.value.plan.streams)[0]?.id ?? 'stream:none') : 'stream:none'
  const corrected = started.ok ? runCommand(started.value.plan, { type: 'day.correctStream', stream, changes: { participants: [basile.id] } }, context) : started
  if (!corrected.ok) throw new Error(corrected.error.code)
  expect(logView(corrected.value.plan, english)).toMatchObject([
    { text: '“Tour” starts', facts: ['Basile B · @station'], originals: [{ text: '“Tour” starts', facts: ['Zoé A · @station'] }] },
  ])
})

test('a verbatim says who said it', () => {
  const zoe = aParticipant({ givenName: 'Zoé', familyName: 'A' })
  const log = [anEntry({ id: 'log:1', order: 1, kind: 'verbatim', text: 'Wonderful!', participant: zoe.id })]
  expect(logView(aPlan({ participants: [zoe], log }), english)).toMatchObject([{ text: 'Wonderful!', facts: ['said by Zoé A'] }])
})

test('the board’s own lines are said in the interface’s language, with the title of the stream', () => {
  const slot = aSlot({ title: 'Tour' })
  const context = { now: '2015-04-23T08:00:00.000Z', newId: countingIds('l'), typedBy: '' }
  const started = runCommand(aPlan({ slots: [slot] }), { type: 'day.startSlot', slot: slot.id, at: context.now }, context)
  if (!started.ok) throw new Error(started.error.code)
  const [stream] = rowsOf(started.value.plan.streams)
  if (stream === undefined) throw new Error('it has started')
  const ended = runCommand(started.value.plan, { type: 'day.endStream', stream: stream.id, at: context.now, metrics: null }, context)
  if (!ended.ok) throw new Error(ended.error.code)
  expect(logView(ended.value.plan, english).map(({ text }) => text)).toEqual(['“Tour” ends', '“Tour” starts'])
  expect(logView(ended.value.plan, translator('fr')).map(({ text }) => text)[1]).toMatch(/^«.Tour.» commence$/u)
})

test('a note about a slot names it', () => {
  const slot = aSlot({ title: 'Tour' })
  expect(logView(aPlan({ slots: [slot], log: [anEntry({ id: 'log:1', order: 1, slot: slot.id })] }), english).map(({ facts }) => facts)).toEqual([['about “Tour”']])
})

test('the trend that is still on comes first', () => {
  const aTrend = (id: TrendWindow['id'], from: number, to: number | null): TrendWindow => ({
    id, term: '#periscopeday', platform: 'x', place: 'France', rank: null, from, to, proof: null, source: typedByHand,
  })
  const trends = [aTrend('trend:a', 540, 600), aTrend('trend:b', 700, 800), aTrend('trend:c', 620, null)]
  expect(trendsView(aPlan({ trends })).map(({ id }) => id)).toEqual(['trend:c', 'trend:b', 'trend:a'])
})
