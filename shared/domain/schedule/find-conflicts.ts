import { rowOf } from '../../lib/table.ts'
import type { Account } from '../campaign/account.ts'
import { campaignOf } from '../plan/campaign-of.ts'
import type { Plan } from '../plan/plan.ts'
import type { Participant } from '../roster/participant.ts'
import { bookedSlots, type Booking } from './booked-slots.ts'
import { CONFLICT_KINDS, type Conflict } from './conflict.ts'
import { dayClock, type DayClock } from './day-clock.ts'
import { mergeStretches, overlaps, type Stretch } from './stretch.ts'

/**
 * Everything that clashes in the run of show (S3, S4), in the order of the day.
 *
 * `account`: two slots at once on an exclusive account. `handOver`: less between them than {@link pauseBefore}.
 * `person`: somebody in two slots at once. `unavailable`: a slot not wholly inside what somebody said (no word on
 * availability is no conflict). `onAir`: a slot while somebody is on air. Slots that take no time never clash.
 */
export function findConflicts(plan: Plan): readonly Conflict[] {
  const clock = dayClock(campaignOf(plan))
  const bookings = bookedSlots(plan, clock)
  const conflicts: Conflict[] = []
  for (const [id, held] of groupBy(bookings, (booking) => (booking.slot.account === null ? [] : [booking.slot.account]))) {
    const account = rowOf(plan.accounts, id)
    if (account?.exclusive === true) conflicts.push(...accountConflicts(account, held, clock))
  }
  for (const [id, held] of groupBy(bookings, (booking) => new Set(booking.slot.participants))) {
    const participant = rowOf(plan.participants, id)
    if (participant === undefined) continue
    conflicts.push(...personConflicts(participant, held, clock), ...presenceConflicts(participant, held, clock))
  }
  return conflicts.sort(inOrderOfTheDay)
}

/** The pause owed between a slot on an exclusive account and the next, in seconds: its hand-over, or that slot's buffer. */
export function pauseBefore(account: Account, next: Booking['slot']): number {
  return Math.max(account.handOverMinutes, next.bufferMinutes) * 60
}

function accountConflicts(account: Account, held: readonly Booking[], clock: DayClock): readonly Conflict[] {
  const longestPause = Math.max(...held.map(({ slot }) => pauseBefore(account, slot)))
  return pairsWithin(held, longestPause).flatMap(([first, second]) => {
    const about = { account: account.id, participant: null }
    if (overlaps(first, second)) return [conflict('account', [first, second], shared(first, second), clock, about)]
    const isTooClose = second.from - first.to < pauseBefore(account, second.slot)
    const pause = { from: first.to, to: second.from }
    return isTooClose ? [conflict('handOver', [first, second], pause, clock, about)] : []
  })
}

function personConflicts(participant: Participant, held: readonly Booking[], clock: DayClock): readonly Conflict[] {
  return pairsWithin(held, 0)
    .filter(([first, second]) => overlaps(first, second))
    .map((pair) => conflict('person', pair, shared(...pair), clock, { account: null, participant: participant.id }))
}

function presenceConflicts(participant: Participant, held: readonly Booking[], clock: DayClock): readonly Conflict[] {
  const about = { account: null, participant: participant.id }
  const onAir = stretchesOf(participant.onAir, clock)
  const free = stretchesOf(participant.availability, clock)
  return held.flatMap((booking) => [
    ...(free.length > 0 && !free.some((stretch) => stretch.from <= booking.from && booking.to <= stretch.to)
      ? [conflict('unavailable', [booking], booking, clock, about)]
      : []),
    ...onAir
      .filter((stretch) => overlaps(stretch, booking))
      .map((stretch) => conflict('onAir', [booking], shared(stretch, booking), clock, about)),
  ])
}

/**
 * Pairs, in order of start, of which the second begins before the first has ended and `pause` seconds have passed.
 * A sweep: what has ended for good is never looked at again.
 */
function pairsWithin(held: readonly Booking[], pause: number): readonly (readonly [Booking, Booking])[] {
  const pairs: (readonly [Booking, Booking])[] = []
  let open: readonly Booking[] = []
  for (const booking of held) {
    open = open.filter((earlier) => earlier.to + pause > booking.from || earlier.from === booking.from)
    for (const earlier of open) pairs.push([earlier, booking])
    open = [...open, booking]
  }
  return pairs
}

/** Availability or on-air blocks as elapsed seconds, joined where they touch. */
export function stretchesOf(windows: Participant['onAir'], clock: DayClock): readonly Stretch[] {
  return mergeStretches(windows.map(({ from, to }) => ({ from: clock.secondsOf(from), to: clock.secondsOf(to) })))
}

function conflict(
  kind: Conflict['kind'],
  bookings: readonly Booking[],
  trouble: Stretch,
  clock: DayClock,
  about: Pick<Conflict, 'account' | 'participant'>,
): Conflict {
  const bounds = { from: clock.minuteOf(trouble.from), to: clock.minuteOf(trouble.to) }
  return { kind, slots: bookings.map(({ slot }) => slot.id), ...about, ...bounds }
}

function shared(left: Stretch, right: Stretch): Stretch {
  return { from: Math.max(left.from, right.from), to: Math.min(left.to, right.to) }
}

function groupBy<Key>(bookings: readonly Booking[], keysOf: (booking: Booking) => Iterable<Key>): Map<Key, Booking[]> {
  const groups = new Map<Key, Booking[]>()
  for (const booking of bookings) {
    for (const key of keysOf(booking)) {
      const group = groups.get(key)
      if (group === undefined) groups.set(key, [booking])
      else group.push(booking)
    }
  }
  return groups
}

function inOrderOfTheDay(left: Conflict, right: Conflict): number {
  const key = (conflict: Conflict): string => [...conflict.slots, conflict.participant ?? ''].join(' ')
  return (
    left.from - right.from ||
    CONFLICT_KINDS.indexOf(left.kind) - CONFLICT_KINDS.indexOf(right.kind) ||
    (key(left) < key(right) ? -1 : 1)
  )
}
