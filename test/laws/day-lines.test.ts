import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { NotedEvent } from '../../shared/domain/commands/noted-event.ts'
import { runCommand } from '../../shared/domain/commands/run-command.ts'
import { rowsOf } from '../../shared/lib/table.ts'
import { eventsOf, readDayLines } from '../../shared/sheets/day-lines/read-day-lines.ts'
import { writeDayLine } from '../../shared/sheets/day-lines/write-day-line.ts'
import { aPlan } from '../support/a-plan.ts'
import { anAccount, aParticipant, aSlot } from '../support/builders.ts'
import { countingIds } from '../support/ids.ts'

const accounts = [anAccount({ handle: '@station' }), anAccount({ platform: 'instagram', handle: 'musee' }), anAccount({ platform: null, handle: 'seul' })]
const people = Array.from({ length: 12 }, (_, index) => aParticipant({ ref: `P-${String(index + 1).padStart(2, '0')}`, givenName: index % 2 === 0 ? 'Zoé' : 'Fin' }))
/** Who improvises has no slot, so that an end names one stream only. */
const [hosts, guests] = [people.slice(0, 6), people.slice(6)]
const slots = Array.from({ length: 8 }, (_, index) =>
  aSlot({ ref: `S-${index + 1}`, title: `Visite ${index + 1}`, startMinute: 600 + index * 5, participants: [hosts[index % 6]?.id ?? 'participant:none'] }))
const plan = aPlan({ accounts, participants: people, slots })

/** Words that also mean something to the reader are words like others behind what they belong to. */
const text = fc.array(fc.constantFrom('vent', 'fort', 'started', 'fin', 'likes', '12', 'toit', 'malade', 'Zoé', 'S-1', 'l’ascenseur'), { minLength: 1, maxLength: 5 }).map((words) => words.join(' '))
const minute = fc.integer({ min: 420, max: 1300 })
const count = fc.integer({ min: 0, max: 2_000_000 })
const figures = fc.record({ views: count, likes: count, comments: count, shares: count }, { requiredKeys: [] })
const row = fc.oneof(
  fc.record({ kind: fc.constant('took' as const), from: minute, length: fc.integer({ min: 0, max: 90 }), metrics: figures }),
  fc.record({ kind: fc.constant('stillOn' as const), from: minute }),
  fc.record({ kind: fc.constant('cancelled' as const), from: minute, reason: fc.oneof(fc.constant(''), text) }),
  fc.record({ kind: fc.constant('nothing' as const) }),
)
const improvised = fc.record({ from: minute, length: fc.integer({ min: 0, max: 60 }), account: fc.constantFrom(null, ...accounts.map(({ id }) => id)), title: text, metrics: figures })
const note = fc.record({ from: minute, note: fc.constantFrom('incident' as const, 'verbatim' as const, 'idea' as const), text, slot: fc.constantFrom(null, ...slots.map(({ id }) => id)) })

/** 2015-04-23 in Paris is two hours ahead. */
const at = (of: number): string => new Date(Date.UTC(2015, 3, 22, 22, of)).toISOString().replace('.000Z', 'Z')
const metricsOf = (given: object) => (Object.keys(given).length === 0 ? null : given)

const sheet = fc.record({ rows: fc.tuple(...slots.map(() => row)), improvised: fc.array(improvised, { maxLength: 5 }), notes: fc.array(note, { maxLength: 5 }) })
  .map((filled): readonly NotedEvent[] => {
    const events: NotedEvent[] = []
    for (const [index, told] of filled.rows.entries()) {
      const slot = slots[index]?.id ?? 'slot:none'
      if (told.kind === 'cancelled') events.push({ kind: 'cancelled', at: at(told.from), slot, reason: told.reason })
      if (told.kind === 'took' || told.kind === 'stillOn') events.push({ kind: 'started', at: at(told.from), slot })
      if (told.kind === 'took') events.push({ kind: 'ended', at: at(told.from + told.length), of: { kind: 'slot', slot }, metrics: metricsOf(told.metrics) })
    }
    for (const [index, told] of filled.improvised.entries()) {
      const { from, account, title } = told
      events.push({ kind: 'improvised', at: at(from), participants: guests.slice(index, index + 1).map(({ id }) => id), account, title })
      events.push({ kind: 'ended', at: at(from + told.length), of: { kind: 'event', event: events.length - 1 }, metrics: metricsOf(told.metrics) })
    }
    for (const { from, ...told } of filled.notes) events.push({ kind: 'note', at: at(from), ...told })
    return events
  })
const now = '2015-04-24T08:00:00.000Z'

test('the rows of a tick sheet written as lines, in either language, are read back as the same events', () => {
  fc.assert(
    fc.property(sheet, fc.constantFrom('fr', 'en'), (events, language) => {
      const lines = events.map((event, index) => writeDayLine(event, plan, language, events.slice(0, index)))
      const read = readDayLines(lines.join('\n'), plan, { chosen: null, now })
      expect(read.flatMap(({ text: line, reading }) => (reading.kind === 'problem' ? [{ line, reading }] : []))).toEqual([])
      expect(eventsOf(read)).toEqual(events)
    }),
    { numRuns: 300 },
  )
})

test('what was read can be noted in one step: a line of the log for each event, with the time at which it happened', () => {
  fc.assert(
    fc.property(sheet, (events) => {
      const done = runCommand(plan, { type: 'day.noteMany', events }, { now, newId: countingIds('n'), typedBy: '' })
      if (!done.ok) throw new Error(JSON.stringify(done.error))
      const log = rowsOf(done.value.plan.log).toSorted((a, b) => a.order - b.order)
      expect(log.map(({ saidAt }) => saidAt)).toEqual(events.map((event) => event.at))
      expect(log.every((entry) => entry.at === now)).toBe(true)
      const orders = [...log, ...rowsOf(done.value.plan.streams)].map(({ order }) => order)
      expect(new Set(orders).size).toBe(orders.length)
      expect(rowsOf(done.value.plan.streams)).toHaveLength(events.filter(({ kind }) => kind === 'started' || kind === 'improvised').length)
    }),
    { numRuns: 200 },
  )
})

test('one event that cannot be refuses them all', () => {
  const slot = slots[0]?.id ?? 'slot:none'
  const events: readonly NotedEvent[] = [{ kind: 'started', at: at(600), slot }, { kind: 'started', at: at(610), slot }]
  const refused = runCommand(plan, { type: 'day.noteMany', events }, { now, newId: countingIds('n'), typedBy: '' })
  expect(refused).toMatchObject({ ok: false, error: { code: 'day.alreadyStarted' } })
})
