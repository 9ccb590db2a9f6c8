import type { Stream } from './stream.ts'

/** A stream that took place, of which nothing else is said yet. */
export const BLANK_STREAM: Omit<Stream, 'id' | 'order' | 'source'> = {
  slot: null,
  participants: [],
  account: null,
  title: '',
  format: '',
  startedAt: null,
  endedAt: null,
  durationSeconds: null,
  status: 'ended',
  link: '',
  learnedFrom: 'hand',
}
