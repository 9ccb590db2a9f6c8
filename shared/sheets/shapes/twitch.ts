import type { Shape } from './shape.ts'

/** Twitch, "Stream Sessions": true start and end, minutes as the unit of time. */
export const twitchSessions: Shape = {
  id: 'twitch.sessions', kind: 'results', platform: 'twitch', has: ['Start Time', 'End Time', 'Average Viewers', 'Minutes Streamed'],
}

/** Twitch by day. */
export const twitchDaily: Shape = {
  id: 'twitch.daily', kind: 'series', platform: 'twitch', has: ['Date', 'Average Viewers', 'Minutes Watched'],
}
