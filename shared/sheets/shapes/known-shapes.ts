import { facebookPostsEnglish, facebookPostsFrench, facebookVideos } from './facebook.ts'
import { eventbrite, googleFormsFrench, microsoftFormsFrench } from './forms.ts'
import { frenchHrLists } from './french-hr-list.ts'
import { googleContacts, googleContactsOld } from './google-contacts.ts'
import { instagramEnglish, instagramFrench } from './instagram.ts'
import { linkedinPosts, linkedinTopPosts } from './linkedin.ts'
import { brandwatch, meltwater, talkwalker } from './mentions.ts'
import { metaDaily, metaDailyFrench } from './meta-daily.ts'
import { outlookEnglish, outlookFrench } from './outlook.ts'
import { ownShapes } from './own-shapes.ts'
import { matchShape, type Shape } from './shape.ts'
import { tiktokContent, tiktokDaily } from './tiktok.ts'
import { twitchDaily, twitchSessions } from './twitch.ts'
import { twitterActivity, xContent } from './x.ts'
import {
  youtubeChartEnglish, youtubeChartFrench, youtubeEnglish, youtubeEnglishGained, youtubeFrench, youtubeGeography, youtubeOlder,
} from './youtube.ts'

const KNOWN_SHAPES: readonly Shape[] = [
  ...ownShapes,
  outlookFrench, outlookEnglish, googleContacts, googleContactsOld, googleFormsFrench, microsoftFormsFrench, eventbrite,
  instagramEnglish, instagramFrench, facebookPostsEnglish, facebookPostsFrench, facebookVideos,
  youtubeChartEnglish, youtubeChartFrench, youtubeEnglishGained, youtubeEnglish, youtubeOlder, youtubeFrench, youtubeGeography,
  xContent, twitterActivity, tiktokContent, tiktokDaily, linkedinPosts, linkedinTopPosts, twitchSessions, twitchDaily,
  brandwatch, talkwalker, meltwater, metaDaily, metaDailyFrench,
]

/** The known export whose headers a header row has, by the largest number of them; `null` for a table nobody knows. */
export function findShape(keys: ReadonlySet<string>): Shape | null {
  // A list of human resources is what remains: forms and contacts have names and services too.
  return bestOf(KNOWN_SHAPES, keys) ?? bestOf(frenchHrLists, keys)
}

function bestOf(shapes: readonly Shape[], keys: ReadonlySet<string>): Shape | null {
  let best: Shape | null = null
  let most = 0
  for (const shape of shapes) {
    const matched = matchShape(shape, keys)
    if (matched > most) {
      best = shape
      most = matched
    }
  }
  return best
}

/** Every header that some shape is known by: a row with several of them is a header row. */
export const SHAPE_HEADERS: readonly string[] = [...KNOWN_SHAPES, ...frenchHrLists].flatMap((shape) => [
  ...shape.has, ...(shape.fields ?? []).map((rule) => rule.header),
])
