/** Words around numbers, dates and durations. */
export const formatFr = {
  'format.approximately': '≈ {{number}}',
  'format.hours': '{{hours}} h {{minutes}}',
  'format.minutes': '{{minutes}} min {{seconds}} s',
  'format.wholeMinutes': '{{minutes}} min',
  'format.seconds': '{{seconds}} s',
} as const
