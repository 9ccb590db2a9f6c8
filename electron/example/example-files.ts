import { STATION_X } from './content/accounts.ts'
import { FIGURES_AS_OF, TOLD_ON } from './content/campaign.ts'
import { PEOPLE } from './content/people.ts'
import type { ExampleFile, WriteWorkbook } from './example-file.ts'
import { followersByDay } from './files/followers-by-day.ts'
import { hostsFigures } from './files/hosts-figures.ts'
import { hrWorkbook } from './files/hr-workbook.ts'
import { instagramPosts } from './files/instagram-posts.ts'
import { mentionsCsv } from './files/mentions-csv.ts'
import { outlookContacts } from './files/outlook-contacts.ts'
import { runOfShowWorkbook } from './files/run-of-show-workbook.ts'
import { stationFiguresWorkbook } from './files/station-figures-workbook.ts'
import { twitchSessions } from './files/twitch-sessions.ts'
import { xContent } from './files/x-content.ts'
import { youtubeZip } from './files/youtube-zip.ts'

/** The file names of the example, in the order in which they are imported. */
export const EXAMPLE_FILE_NAMES = {
  hr: 'volontaires periscope v3 FINAL.xlsx',
  outlook: 'contacts outlook.csv',
  runOfShow: 'conducteur periscope day v7.xlsx',
  stationFigures: 'relevé periscope compte station.xlsx',
  hostsFigures: 'retours des animateurs.csv',
  youtube: 'Content 2015-04-23_2015-04-24 Basile Antenne.zip',
  twitch: 'Stream Sessions 2015-04-23 to 2015-04-24.csv',
  instagram: 'Apr-23-2015_Apr-23-2015_1150423000017841.csv',
  x: 'account_analytics_content_2015-04-23_2015-04-24.csv',
  mentions: 'bulk mentions periscopeday.csv',
  followers: 'suivi quotidien des abonnés.csv',
} as const

/**
 * The spreadsheets of the Periscope Day, each in the shape in which its real source gives it.
 *
 * The facts are those that the trade press told on 4 May 2015; the people are invented. **Some shapes are
 * anachronisms, on purpose.** Periscope never gave an export, so its figures come as tables that a communications
 * office makes for itself. Two hosts' own streams come as files of YouTube and of Twitch, and the station's posts as
 * files of Instagram and of X, in the forms these platforms have today: the example is there to show that such files
 * are recognised without a click. Their rows are part of the same fifty streams, or leftovers.
 *
 * Always the same content: nothing here asks the clock or chance.
 */
export async function exampleFiles(write: WriteWorkbook): Promise<readonly ExampleFile[]> {
  const names = EXAMPLE_FILE_NAMES
  const asOf = FIGURES_AS_OF
  return [
    { name: names.hr, bytes: await write(hrWorkbook()), kind: 'roster', options: {} },
    { name: names.outlook, bytes: outlookContacts(), kind: 'roster', options: {} },
    { name: names.runOfShow, bytes: await write(runOfShowWorkbook()), kind: 'schedule', options: {} },
    { name: names.stationFigures, bytes: await write(stationFiguresWorkbook()), kind: 'results', options: { asOf } },
    { name: names.hostsFigures, bytes: hostsFigures(), kind: 'results', options: { asOf } },
    { name: names.youtube, bytes: youtubeZip(), kind: 'results', options: { asOf, account: ownAccount('youtube') } },
    { name: names.twitch, bytes: twitchSessions(), kind: 'results', options: { asOf, account: ownAccount('twitch') } },
    { name: names.instagram, bytes: instagramPosts(), kind: 'results', options: { asOf } },
    { name: names.x, bytes: xContent(), kind: 'results', options: { asOf, account: printed(STATION_X) } },
    { name: names.mentions, bytes: mentionsCsv(), kind: 'mentions', options: { asOf } },
    { name: names.followers, bytes: followersByDay(), kind: 'series', options: { asOf: TOLD_ON } },
  ]
}

function ownAccount(platform: 'youtube' | 'twitch'): string {
  const own = PEOPLE.map((person) => person.ownAccount).find((account) => account?.platform === platform)
  if (own === undefined || own === null) throw new Error(`the example has no account on ${platform}`)
  return printed(own)
}

/** An account as it is printed everywhere: `youtube:@handle`. */
function printed({ platform, handle }: { readonly platform: string; readonly handle: string }): string {
  return `${platform}:${handle}`
}
