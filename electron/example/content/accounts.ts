import { personOf } from './people.ts'
import type { PlannedSlot } from './planned-slots.ts'

/** The station's account, which everybody shares: one stream at a time. */
export const STATION = { platform: 'periscope', handle: '@station' } as const
/** Where the station speaks beside the streams; their files give the leftovers of the results. */
export const STATION_X = { platform: 'x', handle: '@station_info' } as const
export const STATION_INSTAGRAM = { platform: 'instagram', handle: '@station.radio' } as const

/** The handle that a slot streams from. */
export function handleOf(slot: Pick<PlannedSlot, 'account' | 'who'>): string {
  if (slot.account === 'station') return STATION.handle
  const own = personOf(slot.who).ownAccount
  if (own === null) throw new Error(`${slot.who} has no account of their own in the example`)
  return own.handle
}

/** The platform that a slot streams on. */
export function platformOf(slot: Pick<PlannedSlot, 'account' | 'who'>): 'periscope' | 'youtube' | 'twitch' {
  return slot.account === 'station' ? STATION.platform : (personOf(slot.who).ownAccount?.platform ?? 'periscope')
}
