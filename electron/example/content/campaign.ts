/** The campaign's identity, as `new` takes it. */
export const EXAMPLE_CAMPAIGN = {
  name: 'Periscope Day',
  day: '2015-04-23',
  zone: 'Europe/Paris',
  language: 'fr',
} as const

/** The date of the figures collected on the morning after. */
export const FIGURES_AS_OF = '2015-04-24'
/** The date on which the trade press told it, with its own figures. */
export const TOLD_ON = '2015-05-04'
