import type { PlainDate } from '../values/moment.ts'
import type { Desk } from './desk.ts'

/** How recently each post was read, over the campaign and the rows of this file settled so far. */
export interface LastRead {
  /** Whether a row read on this date tells less recently of the post than what is known of it. */
  readonly isOlder: (item: string, asOf: PlainDate) => boolean
  readonly note: (item: string, asOf: PlainDate) => void
}

/**
 * The latest as-of date of each post's readings. The rows of this file count as they are settled: one export may hold a
 * post as of two dates, in any order, and must say the same when it comes again.
 */
export function lastReadOf(desk: Desk): LastRead {
  const last = new Map<string, PlainDate>()
  const note = (item: string, asOf: PlainDate): void => {
    if (asOf > (last.get(item) ?? '')) last.set(item, asOf)
  }
  for (const { of, asOf } of desk.working.rows('observations')) if (of.kind === 'item') note(of.item, asOf)
  return { isOlder: (item, asOf) => asOf < (last.get(item) ?? ''), note }
}
