import { BLANK_SLOT } from '../schedule/blank-slot.ts'
import { printAccount } from '../campaign/print-account.ts'
import { printName } from '../roster/print-name.ts'
import type { Slot } from '../schedule/slot.ts'
import type { Desk } from './desk.ts'
import { mergeNotes, supplied } from './merge-text.ts'
import type { GiveRef } from './new-participant.ts'
import type { ScheduleRow } from './schedule-row.ts'

/** The slot with what the row supplies. An empty cell erases nothing; people stay while a name of the row is unknown. */
export function mergeSlot(slot: Slot, row: ScheduleRow): Slot {
  const { fields } = row.draft
  return {
    ...slot,
    title: supplied(slot.title, fields.title),
    startMinute: fields.startMinute ?? slot.startMinute,
    durationSeconds: fields.durationSeconds ?? slot.durationSeconds,
    placement: fields.placement ?? slot.placement,
    participants: mergePeople(slot, row),
    account: row.account?.id ?? slot.account,
    format: supplied(slot.format, fields.format),
    place: supplied(slot.place, fields.place),
    brief: supplied(slot.brief, fields.brief),
    notes: mergeNotes(slot.notes, fields.notes),
  }
}

/** The order in which people were named by hand is kept where they are the same people. */
function mergePeople(slot: Slot, row: ScheduleRow): Slot['participants'] {
  if (row.people === null) return slot.participants
  const isSame =
    row.people.length === slot.participants.length && row.people.every((id) => slot.participants.includes(id))
  if (isSame) return slot.participants
  return row.hasUnknownPeople ? [...new Set([...slot.participants, ...row.people])] : row.people
}

/** A new slot, or `null` for a row that gives it neither a title nor anything to make one from. */
export function newSlot(desk: Desk, row: ScheduleRow, giveRef: GiveRef): Slot | null {
  const { fields } = row.draft
  const title = supplied(fallbackTitle(desk, row), fields.title)
  if (title === '') return null
  const start = fields.startMinute ?? null
  const empty: Slot = {
    ...BLANK_SLOT,
    id: desk.context.newId('slot'),
    ref: giveRef(fields.ref),
    title,
    startMinute: start,
    placement: start === null ? 'flexible' : 'fixed',
    participants: row.people ?? [],
    source: desk.sourceOf(row.draft),
  }
  return mergeSlot(empty, row)
}

/** The people's names, else the account: a slot must show something. */
function fallbackTitle(desk: Desk, row: ScheduleRow): string {
  const names = (row.people ?? []).flatMap((id) => {
    const person = desk.working.get('participants', id)
    return person === undefined ? [] : [printName(person)]
  })
  const named = row.hasUnknownPeople ? (row.draft.fields.participants ?? []) : names
  if (named.length > 0) return named.join(', ')
  return row.account === null ? '' : printAccount(row.account)
}
