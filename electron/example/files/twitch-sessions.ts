import { platformOf } from '../content/accounts.ts'
import { ACTUAL_STREAMS, type ActualStream } from '../content/actual-streams.ts'
import { EXAMPLE_CAMPAIGN } from '../content/campaign.ts'
import { instantOf, minuteOf } from './clock.ts'
import { csvText, utf8 } from './csv-text.ts'

const HEADERS = [
  'Start Time', 'End Time', 'Average Viewers', 'Max. Viewers', 'Total Views', 'Unique Views', 'Minutes Watched',
  'New Followers', 'Chatters', 'Chat Messages', 'Clips Created', 'Clip Views', 'Ad Breaks (Minutes)',
  'Minutes Streamed',
]

/** Twitch's table of stream sessions: the one export with a true start and a true end, and without a title. */
export function twitchSessions(): Uint8Array {
  const sessions = ACTUAL_STREAMS.filter((stream) => platformOf(stream) === 'twitch').map(session)
  return utf8(csvText([HEADERS, ...sessions], { delimiter: ',', newline: '\n', quotes: 'needed' }))
}

function session({ time, lateMinutes, durationSeconds, viewers }: ActualStream): readonly string[] {
  const start = minuteOf(time) + lateMinutes
  const average = Math.round(viewers * 0.4)
  return [
    instantOf(EXAMPLE_CAMPAIGN.day, start),
    instantOf(EXAMPLE_CAMPAIGN.day, start, durationSeconds),
    String(average), String(Math.round(viewers * 0.6)), String(viewers), String(Math.round(viewers * 0.9)),
    String(average * 2), '1', '4', '9', '0', '0', '0', String(Math.round(durationSeconds / 60)),
  ]
}
