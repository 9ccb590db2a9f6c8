import fc from 'fast-check'
import type { Command } from '../../shared/domain/commands/command.ts'
import { RECORD_TABLES, type RecordKind } from '../../shared/domain/commands/record-kinds.ts'
import type { Plan } from '../../shared/domain/plan/plan.ts'
import { rowsOf } from '../../shared/lib/table.ts'

/**
 * A command in the making: numbers and texts that become a command once the plan they meet is known, so that most
 * generated commands name records that exist.
 */
export interface CommandSeed {
  readonly shape: number
  readonly pick: number
  readonly other: number
  readonly text: string
  readonly minute: number
}

export const commandSeed: fc.Arbitrary<CommandSeed> = fc.record({
  shape: fc.nat(999),
  pick: fc.nat(999),
  other: fc.nat(999),
  text: fc.string({ minLength: 1, maxLength: 12 }),
  minute: fc.integer({ min: 0, max: 2879 }),
})

type Maker = (plan: Plan, seed: CommandSeed) => Command | null

const pickFrom = <Row>(rows: readonly Row[], pick: number): Row | undefined => rows[pick % Math.max(rows.length, 1)]

const MAKERS: readonly Maker[] = [
  (_plan, { text }) => ({ type: 'participant.add', fields: { givenName: text, familyName: text } }),
  (plan, { text, minute, pick, other }) => {
    const participants = [pickFrom(rowsOf(plan.participants), pick)].flatMap((row) => row?.id ?? [])
    const account = pickFrom(rowsOf(plan.accounts), other)?.id ?? null
    return { type: 'slot.add', fields: { title: text, startMinute: minute, participants, account } }
  },
  (_plan, { text, pick }) => ({ type: 'account.add', fields: { handle: `${text}${pick}`, platform: 'x' } }),
  (_plan, { text, minute }) => ({ type: 'task.add', fields: { title: text, offsetDays: -(minute % 30) } }),
  (_plan, { text, minute }) => ({ type: 'figure.add', fields: { metric: text, value: minute } }),
  (plan, { text, pick }) => {
    const person = pickFrom(rowsOf(plan.participants), pick)
    return person === undefined ? null : { type: 'participant.edit', id: person.id, changes: { role: text } }
  },
  (plan, { pick, minute }) => {
    const slot = pickFrom(rowsOf(plan.slots), pick)
    return slot === undefined ? null : { type: 'schedule.moveSlot', slot: slot.id, startMinute: minute }
  },
  (plan, { pick, minute }) => {
    const places = rowsOf(plan.slots).slice(pick % 3).map((slot, index) => ({ slot: slot.id, startMinute: minute + index }))
    return { type: 'schedule.placeSlots', places }
  },
  (plan, { pick, minute }) => {
    const slot = pickFrom(rowsOf(plan.slots), pick)
    return slot === undefined ? null : { type: 'day.startSlot', slot: slot.id, at: `2015-04-23T08:${String(minute % 60).padStart(2, '0')}:00Z` }
  },
  (plan, { pick, minute }) => {
    const stream = pickFrom(rowsOf(plan.streams), pick)
    return stream === undefined
      ? null
      : { type: 'day.endStream', stream: stream.id, at: '2015-04-23T09:00:00Z', metrics: { views: minute } }
  },
  (plan, { pick, other, minute, shape, text }) => {
    const stream = pickFrom(rowsOf(plan.streams), pick)
    if (stream === undefined) return null
    const slot = pickFrom(rowsOf(plan.slots), other)?.id ?? null
    const at = (hour: string): string => `2015-04-23T${hour}:${String(minute % 60).padStart(2, '0')}:00Z`
    const changes = [{ startedAt: at('07') }, { endedAt: at('10') }, { endedAt: null }, { slot }, { title: text }, { slot: null, participants: [], account: null }]
    return { type: 'day.correctStream', stream: stream.id, changes: changes[(shape + minute) % changes.length] ?? {} }
  },
  (plan, { pick, text, other }) => {
    const slot = pickFrom(rowsOf(plan.slots), pick)?.id
    if (slot === undefined) return null
    const commands = [
      { type: 'schedule.cancelSlot', slot, reason: text }, { type: 'schedule.restoreSlot', slot },
      { type: 'day.replaceSlot', slot, participants: [], title: text, reason: text },
    ] as const
    return commands[other % commands.length] ?? null
  },
  (plan, { pick }) => {
    const stream = pickFrom(rowsOf(plan.streams), pick)
    return stream === undefined ? null : { type: 'day.cancelStream', stream: stream.id }
  },
  (plan, { pick, text, other }) => {
    const corrects = other % 2 === 0 ? null : (pickFrom(rowsOf(plan.log), pick)?.id ?? null)
    const participant = pickFrom(rowsOf(plan.participants), pick)?.id ?? null
    return { type: 'day.log', kind: 'verbatim', text, slot: null, stream: null, participant, corrects }
  },
  (plan, { text, pick }) => {
    const participants = [pickFrom(rowsOf(plan.participants), pick)].flatMap((row) => row?.id ?? [])
    return { type: 'touch.add', fields: { text, participants } }
  },
  (_plan, { text }) => ({ type: 'schedule.freeze', name: text }),
  (_plan, { text }) => ({ type: 'recap.editText', part: 'method', text, basedOn: [] }),
  (plan, { pick, other }) => {
    const kinds = Object.keys(RECORD_TABLES) as RecordKind[]
    const kind = pickFrom(kinds, other) ?? 'task'
    const row = pickFrom(rowsOf(plan[RECORD_TABLES[kind]] as Plan['tasks']), pick)
    return row === undefined ? null : ({ type: `${kind}.remove`, ids: [row.id] } as Command)
  },
]

/** The command that a seed stands for in this plan; `null` where the plan has nothing it could act on. */
export function commandOf(plan: Plan, seed: CommandSeed): Command | null {
  return pickFrom(MAKERS, seed.shape)?.(plan, seed) ?? null
}
