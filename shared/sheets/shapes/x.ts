import type { Shape } from './shape.ts'

/** X since 2024. Dates have no hour; "Reposts" are the shares, "Shares" another thing. */
export const xContent: Shape = {
  id: 'x.content', kind: 'results', platform: 'x', has: ['Post id', 'Post text', 'Post Link', 'Impressions'],
  dateOrder: 'mdy', fields: [{ header: 'Shares', field: null }],
}

/** Twitter until 2023, 40 columns, times in UTC. */
export const twitterActivity: Shape = {
  id: 'twitter.activity', kind: 'results', platform: 'x', has: ['Tweet id', 'Tweet permalink', 'Tweet text', 'time'],
}
