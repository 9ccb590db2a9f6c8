import { rowOf } from '../../lib/table.ts'
import { shiftMoment } from '../schedule/shift-moment.ts'
import type { Moment } from '../values/moment.ts'
import type { Desk } from './desk.ts'
import type { Draft, ResultFields } from './draft.ts'
import type { ItemBook } from './item-book.ts'
import { proposeClock } from './propose-clock.ts'
import type { RowLookUp } from './row-look-up.ts'
import { timedPosts } from './timed-posts.ts'

/** A results file's clock as this import goes on. */
export interface AskedClock {
  /** Whether the times can be trusted: no offset is proposed, or she said which it is. */
  readonly isTimed: boolean
  /** Finds posts that stand under the clock which the file had, or may have. */
  readonly items: ItemBook
}

/** Works out whether the file's times are off, proposes it where they are, and finds posts under either time. */
export function askClock(desk: Desk, drafts: readonly Draft<ResultFields>[], items: ItemBook, lookUp: RowLookUp): AskedClock {
  const { clock, file } = desk
  const isAsked = file.kind === 'results' && (clock.isAnswered || !clock.isKnown)
  const proposal = isAsked ? proposeClock(desk, timedPosts(desk, drafts, lookUp)) : null
  if (proposal !== null) desk.clockProposals.push(proposal)
  const isTimed = proposal === null || proposal.isAnswered
  const others = otherTimes(desk, isTimed ? null : proposal.offsetMinutes)
  if (others.length === 0) return { isTimed, items }
  const claimed = new Set(drafts.flatMap((draft) => lookUp.knownPost(draft)?.id ?? []))
  const find: ItemBook['find'] = (identity) => {
    const found = items.find(identity)
    if (found !== null || identity.publishedAt === null) return found
    for (const timeOf of others) {
      const other = items.find({ ...identity, publishedAt: timeOf(identity.publishedAt) })
      // Only a post that was there before and that no row names under its own time.
      const isFree = other !== null && !('torn' in other) && !claimed.has(other.id) && rowOf(desk.working.plan.items, other.id) !== undefined
      if (isFree) return other
    }
    return null
  }
  return { isTimed, items: { ...items, find } }
}

function otherTimes({ clock }: Desk, proposed: number | null): readonly ((moment: Moment) => Moment)[] {
  const asGiven = (moment: Moment): Moment => {
    const unmoved = shiftMoment(moment, -clock.offsetMinutes)
    return unmoved.kind === 'local' && unmoved.zone === clock.zone ? { ...unmoved, zone: null } : unmoved
  }
  const isMoved = clock.offsetMinutes !== 0 || clock.zone !== null
  return [...(isMoved ? [asGiven] : []), ...(proposed === null ? [] : [(moment: Moment) => shiftMoment(moment, proposed)])]
}
