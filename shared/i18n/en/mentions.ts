/** Mentions and trend: the part of the results page, and what sheet 7 of the workbook adds. */
export const mentionsEn = {
  'origin.mentions.relayed': 'Mentions that carry on somebody’s words',
  'origin.mentions.withoutHour': 'Mentions without an hour',
  'origin.mentions.beforeDay': 'Mentions before D-Day',
  'origin.mentions.afterDay': 'Mentions after D-Day',
  'origin.mentionsOf.author': 'Mentions counted',
  'origin.mentionsOf.words': 'Mentions with the same words',
} as const
