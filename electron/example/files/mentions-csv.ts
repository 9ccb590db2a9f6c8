import { clockOfMinute } from '../../../shared/lib/clock-text.ts'
import { EXAMPLE_CAMPAIGN } from '../content/campaign.ts'
import { exampleMentions, type ExampleMention } from '../content/mentions.ts'
import { csvText, utf8 } from './csv-text.ts'

const PREAMBLE = [
  ['Report:', 'Bulk Mentions Download'],
  ['Brand:', 'Station'],
  ['From:', 'Thu Apr 23 00:00:00 2015'],
  ['To:', 'Thu Apr 23 23:59:59 2015'],
  ['Label:', '#periscopeday'],
  [''],
]
const HEADERS = [
  'Query Id', 'Query Name', 'Date', 'Mention Id', 'Resource Id', 'Url', 'Original Url', 'Page Type',
  'Content Source Name', 'Language', 'Title', 'Snippet', 'Author', 'Sentiment', 'Country',
]
/** Every so many rows the tool gives a post twice. */
const TWICE_EVERY = 48

/** What a listening tool collected for the hashtag, newest first: a preamble, then its rows, some of them twice. */
export function mentionsCsv(): Uint8Array {
  const rows = exampleMentions().flatMap((mention, index) =>
    index % TWICE_EVERY === TWICE_EVERY - 1 ? [line(mention), line(mention)] : [line(mention)],
  )
  const table = [...PREAMBLE, HEADERS, ...rows.reverse()]
  return utf8(csvText(table, { delimiter: ',', newline: '\r\n', quotes: 'all' }), 'bom')
}

function line({ id, minute, author, text }: ExampleMention): readonly string[] {
  const url = `https://twitter.com/${author.slice(1)}/status/${id}`
  return [
    '1998001', '#periscopeday', `${EXAMPLE_CAMPAIGN.day} ${clockOfMinute(minute)}:00`, id, id, url, url, 'twitter', 'Twitter',
    'fr', '', text, author, 'neutral', 'France',
  ]
}
