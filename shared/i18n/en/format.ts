import type { formatFr } from '../fr/format.ts'

/** Words around numbers, dates and durations. */
export const formatEn = {
  'format.approximately': '≈\u00a0{{number}}',
  'format.hours': '{{hours}} h {{minutes}} min',
  'format.minutes': '{{minutes}} min {{seconds}} s',
  'format.wholeMinutes': '{{minutes}} min',
  'format.seconds': '{{seconds}} s',
} as const satisfies Record<keyof typeof formatFr, string>
