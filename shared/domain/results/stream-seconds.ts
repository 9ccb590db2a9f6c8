import type { Campaign } from '../campaign/campaign.ts'
import type { Stream } from '../day/stream.ts'
import { firstInstant, momentToInstant } from '../schedule/day-time.ts'
import type { PlatformItem } from './platform-item.ts'

/**
 * How long a stream lasted, in seconds: as noted, else from its start to its end, else as the longest of its items;
 * `null` when nobody says.
 */
export function streamSeconds(stream: Stream, items: readonly PlatformItem[], campaign: Campaign): number | null {
  if (stream.durationSeconds !== null) return stream.durationSeconds
  const [start, end] = [stream.startedAt, stream.endedAt].map((moment) =>
    moment === null ? null : firstInstant(momentToInstant(moment, campaign.zone)),
  )
  // Epoch arithmetic on two instants; no clock is read.
  if (start && end && start <= end) return (Date.parse(end) - Date.parse(start)) / 1000
  const longest = Math.max(...items.map((item) => item.durationSeconds ?? -1))
  return longest >= 0 ? longest : null
}
