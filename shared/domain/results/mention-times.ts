import type { Campaign } from '../campaign/campaign.ts'
import { dayMinuteOfMoment } from '../schedule/day-time.ts'
import type { Mention } from './mention.ts'

const HOUR = 60
const DAY = 1440

/** Where a post lies: in an hour of the campaign's day (0 to 23, its clock), before it, after it, or without an hour. */
export type MentionTime = number | 'beforeDay' | 'afterDay' | 'withoutHour'

/** Where a post lies in time. A bare date has no hour, whatever day it is. */
export function timeOfMention(campaign: Campaign, { at }: Mention): MentionTime {
  const minute = dayMinuteOfMoment(campaign, at)
  if (minute === null) return 'withoutHour'
  if (minute < 0) return 'beforeDay'
  return minute < DAY ? Math.floor(minute / HOUR) : 'afterDay'
}

/** Posts by where they lie. Each counted post is in exactly one place: hours + aside = counted. */
export function mentionsByTime(campaign: Campaign, counted: readonly Mention[]): ReadonlyMap<MentionTime, readonly Mention[]> {
  return Map.groupBy(counted, (mention) => timeOfMention(campaign, mention))
}
