import type { FieldRule, Shape } from './shape.ts'

const FIELDS: readonly FieldRule[] = [
  { header: 'Date', field: null },
  { header: 'Views', occurrence: 1, field: 'views' },
]

/** Facebook posts from Meta Business Suite, 32 to 227 columns. */
export const facebookPostsEnglish: Shape = {
  id: 'facebook.posts.en', kind: 'results', platform: 'facebook', has: ['Post ID', 'Page ID', 'Page name', 'Permalink'],
  dateOrder: 'mdy', fields: FIELDS,
}

/** The same in French. */
export const facebookPostsFrench: Shape = {
  id: 'facebook.posts.fr', kind: 'results', platform: 'facebook',
  has: ['Identifiant de la publication', 'ID de la Page', 'Nom de la page', 'Permalien'], fields: FIELDS,
}

/** Facebook videos, 212 columns. */
export const facebookVideos: Shape = {
  id: 'facebook.videos.en', kind: 'results', platform: 'facebook', has: ['Video asset ID', 'Page ID', 'Publish time'],
  dateOrder: 'mdy', fields: [...FIELDS, { header: 'Universal video ID', field: null }],
}
