import { foldText } from '../../lib/fold-text.ts'
import { linkKey } from '../../lib/link-key.ts'
import { MINUTES_PER_HOUR, MS_PER_MINUTE } from '../../lib/time-units.ts'
import { firstInstant, momentToInstant } from '../schedule/day-time.ts'
import type { TimedPair } from './common-shift.ts'
import type { Desk } from './desk.ts'
import type { LinkTarget } from './link-targets.ts'
import type { TimedPost } from './timed-posts.ts'
import { titleEvidence, titleShare } from './title-evidence.ts'

/** What the posts of a file can be held against to tell its clock. */
export interface ClockPairs {
  /** Posts that are known to be this stream, without asking their time: by link, short code, an earlier link, the title. */
  readonly pinned: readonly TimedPair[]
  /** Each post with all that its account or its owner did: only a shift that all share can tell which. */
  readonly open: readonly TimedPair[]
}

/** Beyond this many pairs a file says too little by each of its times for a shift to be told. */
const MOST_PAIRS = 300_000
/** No zone is further from another. */
const FURTHEST_MINUTES = 26 * MINUTES_PER_HOUR

/** Posts that are in the plan from an earlier file, held against the time that they have there. */
export function pairsWithKnown(desk: Desk, posts: readonly TimedPost[]): readonly TimedPair[] {
  return posts.flatMap(({ key, startMs, known }) => {
    const instant = known?.publishedAt ? firstInstant(momentToInstant(known.publishedAt, desk.campaign.zone)) : null
    if (known === null || instant === null) return []
    return [{ group: key, post: key, target: known.id, minutes: (Date.parse(instant) - startMs) / MS_PER_MINUTE }]
  })
}

/** Posts held against targets whose time is known. */
export function pairsWith(posts: readonly TimedPost[], targets: readonly LinkTarget[]): ClockPairs {
  const timed = targets.filter(({ startMs }) => startMs !== null)
  const titled = titledPairs(posts, timed)
  const pinned = posts.flatMap((post) => {
    const target = surelyOf(post, timed) ?? titled.get(post.key)
    return target === undefined ? [] : [pairOf(post, target, post.key)]
  })
  const groups = new Map<string, LinkTarget[]>()
  for (const target of timed) {
    for (const group of target.account === null ? target.people : [target.account]) {
      groups.set(group, [...(groups.get(group) ?? []), target])
    }
  }
  const open: TimedPair[] = []
  for (const post of posts) {
    if (open.length > MOST_PAIRS) return { pinned, open: [] }
    const group = [post.account, post.owner].find((key) => key !== null && groups.has(key)) ?? null
    if (group === null) continue
    for (const target of groups.get(group) ?? []) {
      const pair = pairOf(post, target, group)
      if (Math.abs(pair.minutes) <= FURTHEST_MINUTES && titleEvidence(post.words, target.words) !== 'against') open.push(pair)
    }
  }
  return { pinned, open }
}

function pairOf(post: TimedPost, target: LinkTarget, group: string): TimedPair {
  return { group, post: post.key, target: idOf(target), minutes: ((target.startMs ?? 0) - post.startMs) / MS_PER_MINUTE }
}

function idOf({ stream, slot }: LinkTarget): string {
  return stream?.id ?? slot?.id ?? ''
}

/** By the link, by the short code of the slot, or because it was linked with it before, whatever its time. */
function surelyOf(post: TimedPost, targets: readonly LinkTarget[]): LinkTarget | null {
  const state = post.known?.state
  const before = state?.kind === 'linked' && state.by !== 'accountTime' && state.by !== 'person' ? state.stream : null
  const found = targets.filter(
    ({ stream, slot }) =>
      (post.link !== '' && linkKey(stream?.link ?? '') === post.link) ||
      (post.ref !== '' && foldText(slot?.ref ?? '') === post.ref) ||
      (before !== null && stream?.id === before),
  )
  return found.length === 1 ? (found[0] ?? null) : null
}

/** Each post whose title fits one target best, where no other post has the title of that target. */
function titledPairs(posts: readonly TimedPost[], targets: readonly LinkTarget[]): ReadonlyMap<string, LinkTarget> {
  if (posts.length * targets.length > MOST_PAIRS) return new Map()
  const askedFor = new Map<LinkTarget, number>()
  const bestOf = new Map<string, readonly LinkTarget[]>()
  for (const { key, words } of posts) {
    const fitting = targets.filter((target) => titleEvidence(words, target.words) === 'same')
    for (const target of fitting) askedFor.set(target, (askedFor.get(target) ?? 0) + 1)
    const best = Math.max(...fitting.map((target) => titleShare(words, target.words)))
    bestOf.set(key, fitting.filter((target) => titleShare(words, target.words) === best))
  }
  return new Map(
    [...bestOf].flatMap(([key, [only, ...others]]) =>
      only !== undefined && others.length === 0 && askedFor.get(only) === 1 ? [[key, only] as const] : [],
    ),
  )
}
