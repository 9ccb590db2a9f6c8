import type { FieldRule, Shape } from './shape.ts'

const DATE_IS_A_WORD: FieldRule = { header: 'Date', field: null }

/** Instagram posts from Meta Business Suite. Dates are in US order; `Date` holds the word "Lifetime". */
export const instagramEnglish: Shape = {
  id: 'instagram.posts.en', kind: 'results', platform: 'instagram', has: ['Post ID', 'Account username', 'Permalink', 'Publish time'],
  dateOrder: 'mdy', fields: [DATE_IS_A_WORD],
}

/** The same in French: headers are translated, dates mostly not, so nothing is assumed of their order. */
export const instagramFrench: Shape = {
  id: 'instagram.posts.fr', kind: 'results', platform: 'instagram',
  has: ['Identifiant de la publication', 'Nom de profil du compte', 'Permalien', 'Heure de publication'],
  fields: [DATE_IS_A_WORD],
}
