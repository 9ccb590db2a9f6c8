import { clearPairs } from '../../lib/clear-pairs.ts'
import { foldText } from '../../lib/fold-text.ts'
import type { Slot } from '../schedule/slot.ts'
import type { ScheduleRow } from './schedule-row.ts'
import { settledSlots } from './settled-slots.ts'

/** Which slot a row is: a known one, a new one, or a question. */
export type SlotMatch =
  | { readonly kind: 'slot'; readonly slot: Slot }
  | { readonly kind: 'new' }
  | { readonly kind: 'ambiguous'; readonly candidates: readonly Slot[] }

/** What a row says to be recognised by, as a pattern: which of account, people and title it supplies. */
interface Pattern {
  readonly account: boolean
  readonly people: boolean
  readonly title: boolean
}

/** Above this many rows and slots of one key only equal starts are paired; the rest are questions. */
const PAIRING_LIMIT = 150

/**
 * Finds the slots of rows without a ref: first those that say only what stands in a slot already; then by account,
 * people and title, as far as the row supplies them, and the nearest start, each slot for one row (data-model.md,
 * "Import sessions"). Two slots equally near are a question.
 */
export function matchSlots(rows: readonly ScheduleRow[], slots: readonly Slot[]): ReadonlyMap<ScheduleRow, SlotMatch> {
  const patterns = byPattern(rows)
  const settled = settledSlots(
    patterns.flatMap(([, ofPattern]) => ofPattern),
    candidatesIn(slots),
  )
  const matches = new Map<ScheduleRow, SlotMatch>([...settled].map(([row, slot]) => [row, { kind: 'slot', slot }]))
  const taken = new Set([...settled.values()].map(({ id }) => id))
  // A slot that one row takes is no longer what another could be: the questions are asked again until none is settled.
  let isSettling = true
  while (isSettling) {
    const before = taken.size
    for (const [pattern, ofPattern] of patterns) {
      if (namesNothing(pattern)) continue
      const open = ofPattern.filter((row) => (matches.get(row)?.kind ?? 'ambiguous') === 'ambiguous')
      for (const [row, match] of matchPattern(pattern, open, slots, taken)) matches.set(row, match)
    }
    isSettling = taken.size > before && [...matches.values()].some(({ kind }) => kind === 'ambiguous')
  }
  const byTitle = groupBy(slots, (slot) => foldText(slot.title))
  for (const row of rows) {
    if ((matches.get(row)?.kind ?? 'new') !== 'new') continue
    const slot = namedByItsPeople(row, byTitle).find(({ id }) => !taken.has(id))
    if (slot === undefined) continue
    matches.set(row, { kind: 'slot', slot })
    taken.add(slot.id)
  }
  return matches
}

/** The rows of one pattern against the slots that are free; a slot that a row is given is taken. */
function matchPattern(
  pattern: Pattern,
  rows: readonly ScheduleRow[],
  slots: readonly Slot[],
  taken: Set<string>,
): readonly (readonly [ScheduleRow, SlotMatch])[] {
  if (rows.length === 0) return []
  const free = groupBy(
    slots.filter((slot) => !taken.has(slot.id)),
    (slot) => keyOfSlot(slot, pattern),
  )
  const matched = [...groupBy(rows, (row) => keyOfRow(row, pattern))].flatMap(([key, group]) =>
    matchGroup(group, free.get(key) ?? []),
  )
  for (const [, match] of matched) if (match.kind === 'slot') taken.add(match.slot.id)
  return matched
}

/** A row that names neither account, people nor title would fit any slot: it is a new one. */
function namesNothing(pattern: Pattern): boolean {
  return !pattern.account && !pattern.people && !pattern.title
}

/** The slots that a row could be by what it names. */
function candidatesIn(slots: readonly Slot[]): (row: ScheduleRow) => readonly Slot[] {
  const indexes = new Map<string, ReadonlyMap<string, readonly Slot[]>>()
  const byTitle = groupBy(slots, (slot) => foldText(slot.title))
  return (row) => {
    const pattern = patternOf(row)
    if (namesNothing(pattern)) return namedByItsPeople(row, byTitle)
    const name = JSON.stringify(pattern)
    const index = indexes.get(name) ?? groupBy(slots, (slot) => keyOfSlot(slot, pattern))
    indexes.set(name, index)
    return index.get(keyOfRow(row, pattern)) ?? []
  }
}

/**
 * The slots that an untitled row can have made when its people were not yet known: they bear their names as title.
 * Found by them, so that the row gives that slot its people instead of making a second slot.
 */
function namedByItsPeople(row: ScheduleRow, byTitle: ReadonlyMap<string, readonly Slot[]>): readonly Slot[] {
  const { title, participants } = row.draft.fields
  const names = foldText((participants ?? []).join(', '))
  if (names === '' || (title ?? '') !== '') return []
  return (byTitle.get(names) ?? []).filter((slot) => slot.startMinute === startOf(row))
}

/** The most telling patterns first, so that a row that says less cannot take the slot of one that says more. */
function byPattern(rows: readonly ScheduleRow[]): readonly (readonly [Pattern, readonly ScheduleRow[]])[] {
  const groups = groupBy(rows, (row) => JSON.stringify(patternOf(row)))
  const weight = (pattern: Pattern): number => Number(pattern.account) + Number(pattern.people) + Number(pattern.title)
  return [...groups.values()]
    .flatMap((group) => (group[0] === undefined ? [] : [[patternOf(group[0]), group] as const]))
    .sort((a, b) => weight(b[0]) - weight(a[0]) || JSON.stringify(a[0]).localeCompare(JSON.stringify(b[0])))
}

function patternOf(row: ScheduleRow): Pattern {
  return {
    account: row.account !== null,
    people: row.people !== null && !row.hasUnknownPeople,
    title: foldText(row.draft.fields.title ?? '') !== '',
  }
}

function keyOfRow(row: ScheduleRow, pattern: Pattern): string {
  return keyOf(pattern, row.account?.id ?? '', row.people ?? [], row.draft.fields.title ?? '')
}

function keyOfSlot(slot: Slot, pattern: Pattern): string {
  return keyOf(pattern, slot.account ?? '', [...slot.participants].sort(), slot.title)
}

function keyOf(pattern: Pattern, account: string, people: readonly string[], title: string): string {
  return JSON.stringify([
    pattern.account ? account : null,
    pattern.people ? people : null,
    pattern.title ? foldText(title) : null,
  ])
}

function matchGroup(
  rows: readonly ScheduleRow[],
  slots: readonly Slot[],
): readonly (readonly [ScheduleRow, SlotMatch])[] {
  const { pairs, restOfRows, restOfSlots } = pairEqualStarts(rows, slots)
  const matched: (readonly [ScheduleRow, SlotMatch])[] = pairs.map(([row, slot]) => [row, { kind: 'slot', slot }])
  if (restOfSlots.length === 0) return [...matched, ...restOfRows.map((row) => [row, { kind: 'new' }] as const)]
  const isTooMany = restOfRows.length > PAIRING_LIMIT || restOfSlots.length > PAIRING_LIMIT
  const costs = isTooMany
    ? []
    : restOfRows.map((row) => new Map(restOfSlots.map((slot, index) => [index, distanceOf(row, slot)])))
  const clear = new Map(clearPairs(costs, 0).map((pair) => [pair.row, pair.column]))
  // More rows than slots: those left over are new. As many or fewer: whoever has no clear slot is a question.
  const isNewPossible = restOfRows.length > restOfSlots.length && clear.size === restOfSlots.length
  restOfRows.forEach((row, index) => {
    const slot = restOfSlots[clear.get(index) ?? -1]
    if (slot !== undefined) matched.push([row, { kind: 'slot', slot }])
    else matched.push([row, isNewPossible ? { kind: 'new' } : { kind: 'ambiguous', candidates: restOfSlots }])
  })
  return matched
}

/** Same start, same slot; of equal rows and equal slots the first with the first. */
function pairEqualStarts(
  rows: readonly ScheduleRow[],
  slots: readonly Slot[],
): {
  readonly pairs: readonly (readonly [ScheduleRow, Slot])[]
  readonly restOfRows: readonly ScheduleRow[]
  readonly restOfSlots: readonly Slot[]
} {
  const waiting = new Map([...groupBy(slots, (slot) => slot.startMinute)].map(([start, group]) => [start, [...group]]))
  const pairs: (readonly [ScheduleRow, Slot])[] = []
  const restOfRows: ScheduleRow[] = []
  for (const row of rows) {
    const slot = waiting.get(startOf(row))?.shift()
    if (slot === undefined) restOfRows.push(row)
    else pairs.push([row, slot])
  }
  return { pairs, restOfRows, restOfSlots: [...waiting.values()].flat() }
}

/** Minutes between the starts; a start still to be settled fits any, but less than any that is. */
function distanceOf(row: ScheduleRow, slot: Slot): number {
  const start = startOf(row)
  return start === null || slot.startMinute === null ? 10_000 : Math.abs(start - slot.startMinute)
}

function startOf(row: ScheduleRow): number | null {
  return row.draft.fields.startMinute ?? null
}

function groupBy<Value, Key>(values: readonly Value[], keyOfValue: (value: Value) => Key): Map<Key, Value[]> {
  const groups = new Map<Key, Value[]>()
  for (const value of values) {
    const key = keyOfValue(value)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [value])
    else group.push(value)
  }
  return groups
}
