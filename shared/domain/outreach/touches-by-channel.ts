import type { Participant } from '../roster/participant.ts'
import { TOUCH_CHANNELS, type Touch, type TouchChannel } from './touch.ts'

/** What one channel of outreach brought. `people` and `confirmed` count each person once per channel. */
export interface ChannelResult {
  readonly channel: TouchChannel
  readonly touches: number
  readonly people: number
  readonly confirmed: number
  /** confirmed ÷ people; `null` without people (an announcement on air names nobody). */
  readonly conversion: number | null
}

/**
 * Contacts by channel with their conversion (O2), for the channels used. Somebody reached by mail and by phone counts
 * for both: the channels' people do not add up, and no channel is said to have done it alone.
 */
export function touchesByChannel(touches: readonly Touch[], participants: readonly Participant[]): readonly ChannelResult[] {
  const statusOf = new Map(participants.map((person) => [person.id, person.status]))
  return TOUCH_CHANNELS.flatMap((channel) => {
    const through = touches.filter((touch) => touch.channel === channel)
    if (through.length === 0) return []
    const people = [...new Set(through.flatMap((touch) => touch.participants))].filter((id) => statusOf.has(id))
    const confirmed = people.filter((id) => statusOf.get(id) === 'confirmed').length
    const conversion = people.length === 0 ? null : confirmed / people.length
    return [{ channel, touches: through.length, people: people.length, confirmed, conversion }]
  })
}
