/** Mentions and trend: the part of the results page, and what sheet 7 of the workbook adds. */
export const mentionsFr = {
  'origin.mentions.relayed': 'Mentions qui reprennent les mots d’un autre',
  'origin.mentions.withoutHour': 'Mentions sans heure',
  'origin.mentions.beforeDay': 'Mentions d’avant le jour J',
  'origin.mentions.afterDay': 'Mentions d’après le jour J',
  'origin.mentionsOf.author': 'Mentions comptées',
  'origin.mentionsOf.words': 'Mentions aux mêmes mots',
} as const
