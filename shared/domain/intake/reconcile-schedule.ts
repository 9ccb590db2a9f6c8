import { clockOfMinute } from '../../lib/clock-text.ts'
import { deepEqual } from '../../lib/deep-equal.ts'
import { foldText } from '../../lib/fold-text.ts'
import { instantOfDayMinute } from '../schedule/day-time.ts'
import type { Slot } from '../schedule/slot.ts'
import { accountBookOf } from './account-book.ts'
import { candidateRecords } from './candidate-records.ts'
import { isLeftOut, matchedBy, type Desk, type RowFate } from './desk.ts'
import type { Draft, RowRef, ScheduleFields } from './draft.ts'
import { matchSlots, type SlotMatch } from './match-slots.ts'
import { mergeSlot, newSlot } from './merge-slot.ts'
import { refCounter } from './new-participant.ts'
import { peopleIndexOf } from './people-index.ts'
import { resolveScheduleRow, type ScheduleRow } from './schedule-row.ts'

const OWN_REF = /^s-\d+$/u

/**
 * Reconciles a schedule with the slots. Found by ref; else by account, people and title and the nearest start. Rows
 * that the file leaves out delete nothing; only what it supplies is touched.
 */
export function reconcileSchedule(desk: Desk, drafts: readonly Draft<ScheduleFields>[]): readonly RowFate[] {
  const accounts = accountBookOf(desk)
  const people = peopleIndexOf(desk, accounts)
  const originals = firstOfEqualRows(drafts, (draft) => isKeptApart(desk, draft))
  const resolved = new Map(
    drafts
      .filter((draft) => originals.get(draft) === draft && !isLeftOut(desk, draft))
      .map((draft) => [draft, resolveScheduleRow(desk, people, accounts, draft)]),
  )
  const rows = tellingRows(
    desk,
    [...resolved.values()].filter((row) => row !== null),
  )
  const matches = matchRows(desk, rows)
  const fates = settleRows(desk, rows, matches)
  return drafts.map((draft): RowFate => {
    desk.context.onRow?.()
    const place = { sheet: draft.sheet, row: draft.row }
    if (isLeftOut(desk, draft)) return { ...place, kind: 'ignored', record: null }
    const original = originals.get(draft) ?? draft
    const row = resolved.get(original) ?? null
    const fate = row === null ? undefined : fates.get(row)
    if (original === draft) return fate ?? { ...place, kind: 'rejected' }
    if (fate?.kind !== 'record') return { ...place, kind: 'rejected' }
    desk.say('warning', 'row.duplicateOf', { otherRow: original.row, name: draft.fields.title ?? '' }, draft)
    return { ...place, kind: 'record', touched: fate.touched, changed: false }
  })
}

/**
 * A row that says the very same as an earlier one, start included, is that one again, not a second slot, unless she
 * keeps it apart.
 */
function firstOfEqualRows(
  drafts: readonly Draft<ScheduleFields>[],
  isApart: (draft: Draft<ScheduleFields>) => boolean,
): ReadonlyMap<Draft<ScheduleFields>, Draft<ScheduleFields>> {
  const firsts = new Map<string, Draft<ScheduleFields>>()
  return new Map(
    drafts.map((draft) => {
      const isPlaced = (draft.fields.startMinute ?? null) !== null
      const key = JSON.stringify(Object.entries(draft.fields).sort(([a], [b]) => (a < b ? -1 : 1)))
      const first = isPlaced && !isApart(draft) ? firsts.get(key) : undefined
      if (first === undefined) firsts.set(key, draft)
      return [draft, first ?? draft] as const
    }),
  )
}

/** Rows that can be told apart: each names something to be known by, and a code belongs to one row of the file. */
function tellingRows(desk: Desk, rows: readonly ScheduleRow[]): readonly ScheduleRow[] {
  const owners = new Map<string, RowRef>()
  return rows.filter(({ draft, people, account }) => {
    const { ref, title, participants } = draft.fields
    const name = title ?? ref ?? ''
    if (
      [ref, title, ...(participants ?? [])].every((text) => (text ?? '') === '') &&
      people === null &&
      account === null
    ) {
      desk.say('error', 'row.noTitle', {}, draft)
      return false
    }
    const owner = (ref ?? '') === '' ? undefined : owners.get(foldText(ref ?? ''))
    if (owner === undefined) owners.set(foldText(ref ?? ''), draft)
    else desk.say('error', 'row.duplicateOf', { otherRow: owner.row, name }, draft, name)
    return owner === undefined
  })
}

/** By the user's answer, by ref, then by what the rows say. */
function matchRows(desk: Desk, rows: readonly ScheduleRow[]): ReadonlyMap<ScheduleRow, SlotMatch> {
  const slots = desk.working.rows('slots')
  const byRef = new Map<string, Slot[]>()
  for (const slot of slots)
    if (slot.ref !== '') byRef.set(foldText(slot.ref), [...(byRef.get(foldText(slot.ref)) ?? []), slot])
  const named = new Map<ScheduleRow, SlotMatch>()
  const taken = new Set<string>()
  for (const row of rows) {
    const match = answered(desk, row) ?? matchByRef(row, byRef)
    if (match === null) continue
    named.set(row, match)
    if (match.kind === 'slot') taken.add(match.slot.id)
  }
  const others = rows.filter((row) => !named.has(row))
  return new Map([
    ...named,
    ...matchSlots(
      others,
      slots.filter((slot) => !taken.has(slot.id)),
    ),
  ])
}

function answered(desk: Desk, row: ScheduleRow): SlotMatch | null {
  const id = matchedBy(desk, row.draft, 'slot')
  const slot = id === null ? undefined : desk.working.get('slots', id)
  return slot === undefined ? null : { kind: 'slot', slot }
}

/** A ref of our own (`S-12`) is trusted; a number of somebody else's list only where the row agrees with the slot. */
function matchByRef(row: ScheduleRow, byRef: ReadonlyMap<string, readonly Slot[]>): SlotMatch | null {
  const ref = foldText(row.draft.fields.ref ?? '')
  const found = byRef.get(ref) ?? []
  const [slot] = found
  if (ref === '' || slot === undefined) return null
  if (found.length > 1) return { kind: 'ambiguous', candidates: found }
  const agrees =
    foldText(row.draft.fields.title ?? '') === foldText(slot.title) ||
    (row.account !== null && row.account.id === slot.account) ||
    (row.people ?? []).some((id) => slot.participants.includes(id))
  return OWN_REF.test(ref) || agrees ? { kind: 'slot', slot } : null
}

function settleRows(
  desk: Desk,
  rows: readonly ScheduleRow[],
  matches: ReadonlyMap<ScheduleRow, SlotMatch>,
): ReadonlyMap<ScheduleRow, RowFate> {
  const giveRef = refCounter(
    'S',
    desk.working.rows('slots').map(({ ref }) => ref),
    rows.map((row) => row.draft.fields.ref),
  )
  const warnClock = clockWarner(desk)
  const seen = new Map<string, RowRef>()
  const settle = (row: ScheduleRow): RowFate => {
    const { draft } = row
    const place = { sheet: draft.sheet, row: draft.row }
    const found = matches.get(row) ?? { kind: 'new' }
    const match: SlotMatch = found.kind === 'ambiguous' && isKeptApart(desk, draft) ? { kind: 'new' } : found
    const value = draft.fields.title ?? draft.fields.ref ?? ''
    if (match.kind === 'ambiguous') {
      const records = candidateRecords(match.candidates.map(({ id }) => id))
      desk.say('error', 'match.ambiguous', { value, candidates: printSlots(match.candidates), records }, draft, value)
      return { ...place, kind: 'rejected' }
    }
    const known = match.kind === 'slot' ? match.slot : null
    const other = known === null ? undefined : seen.get(known.id)
    if (other !== undefined) {
      desk.say('error', 'row.duplicateOf', { otherRow: other.row, name: value }, draft, value)
      return { ...place, kind: 'rejected' }
    }
    const slot = known === null ? newSlot(desk, row, giveRef) : mergeSlot(known, row)
    if (slot === null) {
      desk.say('error', 'row.noTitle', {}, draft)
      return { ...place, kind: 'rejected' }
    }
    const ref = draft.fields.ref ?? ''
    if (known === null && OWN_REF.test(foldText(ref)))
      desk.say('warning', 'match.unknownRef', { value: ref }, draft, ref)
    warnClock(slot, draft)
    seen.set(slot.id, draft)
    desk.working.put('slots', slot)
    return { ...place, kind: 'record', touched: [['slots', slot.id]], changed: !deepEqual(known, slot) }
  }
  return new Map(rows.map((row) => [row, settle(row)]))
}

function isKeptApart(desk: Desk, draft: RowRef): boolean {
  return desk.choicesOf(draft).some((choice) => choice.kind === 'keepBoth')
}

/** Says where a start does not exist or exists twice because the clocks change that night. */
function clockWarner(desk: Desk): (slot: Slot, at: RowRef) => void {
  const known = new Map<number, ReturnType<typeof instantOfDayMinute>['kind']>()
  return ({ startMinute }, at) => {
    if (startMinute === null) return
    const kind = known.get(startMinute) ?? instantOfDayMinute(desk.campaign, startMinute).kind
    known.set(startMinute, kind)
    const params = { value: clockOfMinute(startMinute), zone: desk.campaign.zone }
    if (kind === 'never') desk.say('warning', 'time.doesNotExist', params, at, params.value)
    if (kind === 'twice') desk.say('warning', 'time.existsTwice', params, at, params.value)
  }
}

function printSlots(slots: readonly Slot[]): string {
  return slots
    .map((slot) =>
      `${slot.ref} ${slot.startMinute === null ? '—' : clockOfMinute(slot.startMinute)} ${slot.title}`.trim(),
    )
    .join(' · ')
}
