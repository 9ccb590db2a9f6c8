import { X_LEFTOVERS, type Leftover } from '../content/leftovers.ts'
import { csvText, utf8 } from './csv-text.ts'

const HEADERS = [
  'Post id', 'Date', 'Post text', 'Post Link', 'Impressions', 'Likes', 'Engagements', 'Bookmarks', 'Shares',
  'New follows', 'Replies', 'Reposts', 'Profile visits', 'Detail Expands', 'URL Clicks', 'Hashtag Clicks',
  'Permalink Clicks',
]

/** X's content analytics: a date with a comma inside and without an hour, 18-digit ids, no name of the account. */
export function xContent(): Uint8Array {
  return utf8(csvText([HEADERS, ...X_LEFTOVERS.map(post)], { delimiter: ',', newline: '\n', quotes: 'needed' }))
}

function post({ id, text, link, views, likes, shares }: Leftover): readonly string[] {
  return [
    id, 'Thu, Apr 23, 2015', text, link, String(views), String(likes), String(likes + shares + 20), '3', '0', '4', '9',
    String(shares), '21', '30', '11', '17', '2',
  ]
}
