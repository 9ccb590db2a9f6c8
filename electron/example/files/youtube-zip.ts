import { SECONDS_PER_HOUR } from '../../../shared/lib/time-units.ts'
import { platformOf } from '../content/accounts.ts'
import { ACTUAL_STREAMS, type ActualStream } from '../content/actual-streams.ts'
import { EXAMPLE_CAMPAIGN } from '../content/campaign.ts'
import { csvText, utf8, type CsvManner } from './csv-text.ts'
import { seeded, token } from './seeded.ts'
import { storedZip } from './stored-zip.ts'

const AS_STUDIO: CsvManner = { delimiter: ',', newline: '\n', quotes: 'needed' }
const HEADERS = [
  'Content', 'Video title', 'Video publish time', 'Duration', 'Views', 'Watch time (hours)', 'Impressions',
  'Impressions click-through rate (%)',
]
const PUBLISHED = 'Apr 23, 2015'
const ID_CHARACTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'
/** Seconds watched of each view, on average. */
const WATCHED = 71

/**
 * YouTube Studio's "Advanced mode" export, in English, a zip of three tables: no hour of publication, a `Total` row
 * that does not equal the sum of the others (it never does), likes not ticked.
 */
export function youtubeZip(): Uint8Array {
  const random = seeded(1123)
  const videos = ACTUAL_STREAMS.filter((stream) => platformOf(stream) === 'youtube').map((stream) => ({
    ...stream,
    id: token(11, ID_CHARACTERS, random),
  }))
  const total = videos.reduce((sum, { viewers }) => sum + viewers, 0) + 1
  const table = [
    HEADERS,
    ['Total', '', '', '', String(total), hours(total * WATCHED), String(total * 9), '6.4'],
    ...videos.map(videoLine),
  ]
  const chart = [
    ['Date', 'Content', 'Video title', 'Video publish time', 'Duration', 'Views'],
    ...videos.map(({ id, title, durationSeconds, viewers }) => [
      EXAMPLE_CAMPAIGN.day, id, title, PUBLISHED, String(durationSeconds), String(viewers),
    ]),
  ]
  const totals = [['Date', 'Views'], [EXAMPLE_CAMPAIGN.day, String(total)]]
  return storedZip([
    { name: 'Table data.csv', bytes: utf8(csvText(table, AS_STUDIO)) },
    { name: 'Chart data.csv', bytes: utf8(csvText(chart, AS_STUDIO)) },
    { name: 'Totals.csv', bytes: utf8(csvText(totals, AS_STUDIO)) },
  ])
}

function videoLine({ id, title, durationSeconds, viewers }: ActualStream & { readonly id: string }): readonly string[] {
  const watched = hours(viewers * WATCHED)
  return [id, title, PUBLISHED, String(durationSeconds), String(viewers), watched, String(viewers * 9), '6.2']
}

/** Seconds as Studio writes a watch time: hours with four decimals. */
function hours(seconds: number): string {
  return (seconds / SECONDS_PER_HOUR).toFixed(4)
}
