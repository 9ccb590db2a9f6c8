import { MS_PER_MINUTE } from '../../lib/time-units.ts'
import type { LinkRoom } from './link-room.ts'
import { plannedTargets, type LinkTarget } from './link-targets.ts'
import { EARLY_MINUTES, LATE_MINUTES } from './link-windows.ts'

/**
 * Slots whose streams are all known at another time of the day than was planned. What happened at the planned time is
 * then open: a post from there may be a first go that nobody noted, so it must not fall to the neighbour as if no
 * other could be meant. Only rivals: nothing is linked with them.
 */
export function plannedRivals(room: LinkRoom, common: ReadonlySet<string>, targets: readonly LinkTarget[]): readonly LinkTarget[] {
  const startsOf = new Map<string, (number | null)[]>()
  for (const { slot, stream, startMs } of targets) {
    if (slot !== null && stream !== null) startsOf.set(slot.id, [...(startsOf.get(slot.id) ?? []), startMs])
  }
  const rivals = plannedTargets(room, common, ({ id }) => startsOf.has(id)).filter(({ slot, startMs }) => {
    const starts = startsOf.get(slot?.id ?? '')
    return starts !== undefined && startMs !== null && starts.every((start) => start !== null && isElsewhere((start - startMs) / MS_PER_MINUTE))
  })
  return rivals.map((target) => ({ ...target, isRival: true }))
}

function isElsewhere(minutes: number): boolean {
  return minutes < -EARLY_MINUTES || minutes > LATE_MINUTES
}
