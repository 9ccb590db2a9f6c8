import type { PlainDate } from '../values/moment.ts'

/** Where a draft is read from: before J, on J, or after it. */
export type Tense = 'toCome' | 'today' | 'past'

/** The tense in which the campaign is told. ISO dates compare as texts. */
export function tenseOf(day: PlainDate, today: PlainDate): Tense {
  if (today < day) return 'toCome'
  return today === day ? 'today' : 'past'
}
