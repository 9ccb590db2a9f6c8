import { csvText, utf8, type CsvManner } from '../../../electron/example/files/csv-text.ts'
import { storedZip } from '../../../electron/example/files/stored-zip.ts'
import { clockOfMinute } from '../../../shared/lib/clock-text.ts'
import { HOUSE, type HousePlatform } from './cast.ts'
import { SLOTS, type DaySlot } from './slots.ts'

/** The slot that was called off on the morning: no platform knows of it. */
export const CALLED_OFF = 'S-38'
/** Posts of the house's accounts that are no stream of the day. */
export const LEFTOVERS = { instagram: 'Merci à toutes et à tous, à demain', x: 'Plus que dix minutes !' } as const

const PLAIN: CsvManner = { delimiter: ',', newline: '\n', quotes: 'needed' }

/** One export of each account of the house, as each platform writes it. @param day `2026-06-05` */
export function houseExports(day: string): readonly { readonly name: string; readonly account: string | null; readonly rows: number; readonly bytes: Uint8Array }[] {
  return [
    { name: 'instagram.csv', account: null, rows: streamed('instagram').length + 1, bytes: instagram(day) },
    { name: 'Content youtube.zip', account: HOUSE.youtube, rows: streamed('youtube').length, bytes: youtube(day) },
    { name: 'facebook.csv', account: null, rows: streamed('facebook').length, bytes: facebook(day) },
    { name: 'account_analytics_content.csv', account: HOUSE.x, rows: streamed('x').length + 1, bytes: x(day) },
    { name: 'Stream Sessions.csv', account: HOUSE.twitch, rows: streamed('twitch').length, bytes: twitch(day) },
  ]
}

/** The slots of an account of the house in which somebody went live. */
export function streamed(platform: HousePlatform): readonly DaySlot[] {
  return SLOTS.filter(({ ref, person }) => person.account === HOUSE[platform] && ref !== CALLED_OFF)
}

function instagram(day: string): Uint8Array {
  const headers = [
    'Post ID', 'Account ID', 'Account username', 'Account name', 'Description', 'Duration (sec)', 'Publish time', 'Permalink', 'Post type', 'Data comment',
    'Date', 'Views', 'Reach', 'Likes', 'Shares', 'Follows', 'Comments', 'Saves',
  ]
  const post = (id: string, text: string, time: string, views: number, likes: number): readonly string[] => [
    id, '17841400000000077', 'maison.des.ondes', 'Maison des Ondes', text, '121', `${american(day)} ${time}`, `https://www.instagram.com/reel/${id}/`, 'IG reel',
    '', 'Lifetime', String(views), String(views), String(likes), '1', '0', '2', '3',
  ]
  const rows = streamed('instagram').map((slot, index) =>
    post(`1789000000000010${String(index)}`, `${slot.title}\n#ondes`, startOf(slot), slot.views, slot.likes))
  return utf8(csvText([headers, ...rows, post('17890000000000199', LEFTOVERS.instagram, '21:40', 77, 9)], PLAIN), 'bom')
}

/** Studio's zip: no hour, and a total that is not the sum of its rows. */
function youtube(day: string): Uint8Array {
  const headers = ['Content', 'Video title', 'Video publish time', 'Duration', 'Views', 'Likes']
  const slots = streamed('youtube')
  const total = slots.reduce((sum, { views }) => sum + views, 0) + 3
  const rows = slots.map(({ title, views, likes }, index) => [`ondesVideo${String(index)}`, title, longDate(day), '120', String(views), String(likes)])
  return storedZip([{ name: 'Table data.csv', bytes: utf8(csvText([headers, ['Total', '', '', '', String(total), ''], ...rows], PLAIN)) }])
}

function facebook(day: string): Uint8Array {
  const headers = ['Post ID', 'Page ID', 'Page name', 'Title', 'Description', 'Duration (sec)', 'Publish time', 'Permalink', 'Post type', 'Views', 'Reach', 'Reactions', 'Comments', 'Shares']
  const rows = streamed('facebook').map((slot, index) => [
    `1220000000000${String(index)}`, '61550000000000', 'maisondesondes', slot.title, '', '120', `${american(day)} ${startOf(slot)}`,
    `https://www.facebook.com/61550000000000/posts/1220000000000${String(index)}`, 'Videos', String(slot.views), String(slot.views), String(slot.likes), '1', '0',
  ])
  return utf8(csvText([headers, ...rows], PLAIN), 'bom')
}

/** X gives a date without an hour and no account. */
function x(day: string): Uint8Array {
  const headers = ['Post id', 'Date', 'Post text', 'Post Link', 'Impressions', 'Likes', 'Engagements', 'Bookmarks', 'Shares', 'New follows', 'Replies', 'Reposts', 'Profile visits']
  const post = (id: string, text: string, views: number, likes: number): readonly string[] =>
    [id, `${weekday(day)}, ${longDate(day)}`, text, `https://x.com/maisonondes/status/${id}`, String(views), String(likes), String(likes), '0', '0', '0', '1', '2', '4']
  const rows = streamed('x').map((slot, index) => post(`192000000000000010${String(index)}`, `${slot.title} #ondes`, slot.views, slot.likes))
  return utf8(csvText([headers, ...rows, post('1920000000000000199', LEFTOVERS.x, 51, 4)], PLAIN))
}

/** Twitch's sessions in UTC, without a title. */
function twitch(day: string): Uint8Array {
  const headers = ['Start Time', 'End Time', 'Average Viewers', 'Max. Viewers', 'Total Views', 'Unique Views', 'Minutes Watched', 'New Followers', 'Chatters', 'Chat Messages', 'Clips Created', 'Clip Views', 'Ad Breaks (Minutes)', 'Minutes Streamed']
  const rows = streamed('twitch').map((slot) => {
    const start = Date.parse(`${day}T00:00:00Z`) + (slot.startMinute + slot.lateMinutes - parisOffset(day)) * 60_000
    return [new Date(start).toISOString(), new Date(start + 120_000).toISOString(), '9', '20', String(slot.views), String(slot.views), '60', '0', '1', '2', '0', '0', '0', '2']
  })
  return utf8(csvText([headers, ...rows], PLAIN))
}

function startOf({ startMinute, lateMinutes }: DaySlot): string {
  return clockOfMinute(startMinute + lateMinutes)
}

function american(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-')
  return `${month}/${date}/${year}`
}

function longDate(day: string): string {
  return new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeZone: 'UTC' }).format(Date.parse(day))
}

function weekday(day: string): string {
  return new Intl.DateTimeFormat('en-US', { weekday: 'short', timeZone: 'UTC' }).format(Date.parse(day))
}

/** Minutes by which Paris is ahead of UTC at noon of a day. */
function parisOffset(day: string): number {
  const noon = new Date(`${day}T12:00:00Z`)
  return Number(new Intl.DateTimeFormat('en-GB', { hour: 'numeric', hourCycle: 'h23', timeZone: 'Europe/Paris' }).format(noon)) * 60 - 720
}
