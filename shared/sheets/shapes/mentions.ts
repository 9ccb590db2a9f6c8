import type { Shape } from './shape.ts'

/** Brandwatch, "Bulk Mentions Download": a preamble of five lines, then about 197 columns. */
export const brandwatch: Shape = {
  id: 'brandwatch.mentions', kind: 'mentions', platform: null, has: ['Query Id', 'Mention Id', 'Date', 'Url'],
  fields: [{ header: 'Original Url', field: null }],
}

/** Talkwalker. */
export const talkwalker: Shape = {
  id: 'talkwalker.mentions', kind: 'mentions', platform: null, has: ['url', 'published', 'content_snippet'],
  fields: [{ header: 'indexed', field: null }],
}

/** Meltwater. Its AVE column is dropped with a note (product.md, "No AVE"). */
export const meltwater: Shape = {
  id: 'meltwater.mentions', kind: 'mentions', platform: null, has: ['Date', 'Headline', 'URL', 'Hit Sentence'],
  fields: [{ header: 'Headline', field: null }, { header: 'Time', field: null }, { header: 'Alternate Date Format', field: null }],
}
