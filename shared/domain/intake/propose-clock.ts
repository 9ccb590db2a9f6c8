import { agreeingWithin, commonShift, type Shift, type TimedPair } from './common-shift.ts'
import { pairsWith, pairsWithKnown } from './clock-pairs.ts'
import type { Desk } from './desk.ts'
import { cameMoved, earlierOffset } from './earlier-offset.ts'
import { allTargets, plannedTargets } from './link-targets.ts'
import type { ClockEvidence, ClockProposal } from './preview.ts'
import type { TimedPost } from './timed-posts.ts'
import { commonWordsOf } from './title-evidence.ts'

/** An offset, with what speaks for it; 0: what is known says that the clock is right. */
interface Found {
  readonly offsetMinutes: number
  readonly evidence: ClockEvidence
}

/** The key on the board is pressed a little early or late, and a platform may name the start or the end of two minutes. */
const NOTED_WIDTH = 6
/** People go live from 3 minutes early to a little more than 10 late: what is planned only tells whole half hours. */
const PLANNED_WIDTH = 14
const PLANNED_LATE = 10
const LEAST_AGREEING = { noted: 3, pattern: 4, planned: 5 } as const
const LEAST_SHARE = 0.6
/** A common delay of up to so many minutes is how the day went, not how the clock went. */
const ORDINARY_DELAY = 5

/**
 * The offset that a file's times seem to have, or `null` where nothing speaks for one. Posts that an earlier file gave
 * speak first, then streams whose start was noted, then the last file of this shape and account, then, for whole half
 * hours only, the plan. Where noted streams say that the clock is right, nothing is proposed.
 */
export function proposeClock(desk: Desk, posts: readonly TimedPost[]): ClockProposal | null {
  const found = fromKnown(desk, posts) ?? fromTargets(desk, posts)
  if (found === null || found.offsetMinutes === 0) return null
  return { file: desk.file.file, ...found, isAnswered: desk.clock.isAnswered }
}

/** Posts that a moved file brought and that stand here at the same time say that this file needs no moving. */
function fromKnown(desk: Desk, posts: readonly TimedPost[]): Found | null {
  const pairs = pairsWithKnown(desk, posts)
  const shift = commonShift(pairs, 0.5)
  const offsetMinutes = Math.round(shift.centre)
  const isShared = shift.agreeing >= 2 && shift.agreeing >= LEAST_SHARE * pairs.length
  const isTelling = offsetMinutes !== 0 || posts.filter(({ known }) => known !== null && cameMoved(desk, known)).length >= 2
  return isShared && isTelling ? foundOf('knownPosts', offsetMinutes, pairs, shift, agreeingWithin(pairs, -0.25, 0.25)) : null
}

function fromTargets(desk: Desk, posts: readonly TimedPost[]): Found | null {
  if (posts.length < LEAST_AGREEING.noted) return null
  const common = commonWordsOf(desk.working.rows('slots').map((slot) => slot.title))
  const noted = pairsWith(posts, allTargets(desk, common).filter(({ isNoted }) => isNoted))
  const planned = pairsWith(posts, plannedTargets(desk, common))
  return (
    fromNoted(noted.pinned, LEAST_AGREEING.noted) ??
    fromNoted(noted.open, LEAST_AGREEING.pattern) ??
    fromEarlier(desk, posts) ??
    fromPlan(planned.pinned) ??
    fromPlan(planned.open)
  )
}

function fromEarlier(desk: Desk, posts: readonly TimedPost[]): Found | null {
  const earlier = earlierOffset(desk, new Set(posts.flatMap(({ account }) => account ?? [])))
  if (earlier === null) return null
  const evidence = { from: 'earlierFile', pairs: 0, agreeing: 0, unmoved: 0, spreadMinutes: 0, earlierFile: earlier.file } as const
  return { offsetMinutes: earlier.offsetMinutes, evidence }
}

/** A zone is off by quarters of an hour; a clock that was wrong by anything, if many agree closely. */
function fromNoted(pairs: readonly TimedPair[], least: number): Found | null {
  const unmoved = agreeingWithin(pairs, -NOTED_WIDTH / 2, NOTED_WIDTH / 2)
  const shift = commonShift(pairs, NOTED_WIDTH)
  const isShared = shift.agreeing >= least && shift.agreeing >= LEAST_SHARE * postsIn(pairs)
  if (!isShared) return null
  if (shift.agreeing <= unmoved.agreeing || Math.abs(shift.centre) <= ORDINARY_DELAY) {
    return foundOf('noted', 0, pairs, shift, unmoved)
  }
  const offsetMinutes = zoneOffset(shift.centre) ?? clockOffset(shift)
  return offsetMinutes === null ? null : foundOf('noted', offsetMinutes, pairs, shift, unmoved)
}

function fromPlan(pairs: readonly TimedPair[]): Found | null {
  const unmoved = agreeingWithin(pairs, -PLANNED_LATE, PLANNED_WIDTH - PLANNED_LATE)
  let best = unmoved
  let offsetMinutes = 0
  for (let offset = 30; offset <= 14 * 60; offset += 30) {
    for (const each of [offset, -offset]) {
      const shift = agreeingWithin(pairs, each - PLANNED_LATE, each + PLANNED_WIDTH - PLANNED_LATE)
      if (shift.agreeing > best.agreeing) [best, offsetMinutes] = [shift, each]
    }
  }
  const isShared = best.agreeing >= LEAST_AGREEING.planned && best.agreeing >= LEAST_SHARE * postsIn(pairs)
  if (offsetMinutes === 0 || !isShared || best.agreeing < unmoved.agreeing + 2) return null
  return foundOf('planned', offsetMinutes, pairs, best, unmoved)
}

/** The quarter of an hour that a shift means: half hours from near, the odd quarters of few zones only from very near. */
function zoneOffset(minutes: number): number | null {
  const half = Math.round(minutes / 30) * 30
  if (half !== 0 && Math.abs(minutes - half) <= 5) return half
  const quarter = Math.round(minutes / 15) * 15
  return quarter !== 0 && Math.abs(minutes - quarter) <= 2 ? quarter : null
}

/** A clock that was wrong, as five posts at least agree to within three minutes. */
function clockOffset({ centre, agreeing, spreadMinutes }: Shift): number | null {
  return agreeing >= 5 && spreadMinutes <= 3 ? Math.round(centre) : null
}

function foundOf(from: ClockEvidence['from'], offsetMinutes: number, pairs: readonly TimedPair[], shift: Shift, unmoved: Shift): Found {
  const spreadMinutes = Math.round(shift.spreadMinutes * 10) / 10
  const evidence = { from, pairs: postsIn(pairs), agreeing: shift.agreeing, unmoved: unmoved.agreeing, spreadMinutes, earlierFile: '' }
  return { offsetMinutes, evidence }
}

function postsIn(pairs: readonly TimedPair[]): number {
  return new Set(pairs.map(({ post }) => post)).size
}
