import type { Slot } from './slot.ts'

/** How long a stream lasts when nobody says otherwise: two minutes (product.md section 2). */
export const DEFAULT_SLOT_SECONDS = 120

/** A slot of which nothing is said yet: still without a title, which it must get, and still to place. */
export const BLANK_SLOT: Omit<Slot, 'id' | 'source'> = {
  ref: '',
  title: '',
  startMinute: null,
  durationSeconds: DEFAULT_SLOT_SECONDS,
  placement: 'fixed',
  bufferMinutes: 0,
  participants: [],
  account: null,
  format: '',
  place: '',
  brief: '',
  notes: '',
  state: { kind: 'planned' },
}
