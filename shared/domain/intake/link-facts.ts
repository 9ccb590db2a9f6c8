import { linkKey } from '../../lib/link-key.ts'
import { MS_PER_MINUTE } from '../../lib/time-units.ts'
import type { LinkCandidate } from './link-candidate.ts'
import { LINK_STAGES } from './link-stages.ts'
import type { LinkTarget } from './link-targets.ts'
import { titleEvidence, titleShare } from './title-evidence.ts'

/** One thing that speaks for a post being a stream's, for a screen to say. */
export type LinkFact =
  | { readonly kind: 'link' }
  | { readonly kind: 'account' }
  /** How much later than the target the post is, in minutes; negative: earlier. `isNoted`: its start was noted, not only planned. */
  | { readonly kind: 'time'; readonly minutes: number; readonly isNoted: boolean }
  /** How much of the title the post repeats, 0 to 1. */
  | { readonly kind: 'title'; readonly share: number }
  | { readonly kind: 'person' }

/** A post held against a target: what speaks for it, and how surely an import would link the two (0: it never would). */
export interface WeighedPair {
  readonly facts: readonly LinkFact[]
  readonly confidence: number
  /** How much later than the target the post is, in minutes; `null` where one of the two has no time of day. */
  readonly minutes: number | null
}

/** Further away, a time says nothing to anybody. */
const NEAR_MINUTES = 30
/** What a suggestion is worth that no import would act upon: enough to be shown, by as much as speaks for it. */
const HINT = { time: 0.15, title: 0.2, account: 0.1, person: 0.1 } as const

/** Weighs a post against one target with the very rules by which an import links, so that both say the same. */
export function weighPair(item: LinkCandidate, target: LinkTarget, onlyHouse: string | null): WeighedPair {
  const minutes = item.startMs === null || target.startMs === null ? null : (item.startMs - target.startMs) / MS_PER_MINUTE
  const facts = factsOf(item, target, minutes)
  if (facts.some(({ kind }) => kind === 'link')) return { facts, confidence: 1, minutes }
  const stage = LINK_STAGES.find(
    ({ keysOfItem, keysOfTarget, costOf }) =>
      keysOfItem(item, onlyHouse).some((key) => keysOfTarget(target).includes(key)) && costOf(item, target) !== null,
  )
  const hint = facts.reduce((sum, { kind }) => sum + (kind === 'link' ? 0 : HINT[kind]), 0)
  const isHint = facts.some(({ kind }) => kind === 'time' || kind === 'title')
  const confidence = stage?.confidenceOf(item, target) ?? (isHint ? Math.round(100 * hint) / 100 : 0)
  return { facts, confidence, minutes }
}

function factsOf(item: LinkCandidate, target: LinkTarget, minutes: number | null): readonly LinkFact[] {
  const { permalink, account } = item.item
  const isLink = permalink !== '' && linkKey(target.stream?.link ?? '') === linkKey(permalink)
  const share = titleShare(item.words, target.words)
  const isAccount = account !== null && target.account === account
  // That the account is hers says no more than the account itself, where both have the same.
  const person = item.namedPerson ?? (isAccount ? null : item.owner)
  const facts: (LinkFact | null)[] = [
    isLink ? { kind: 'link' } : null,
    minutes !== null && Math.abs(minutes) <= NEAR_MINUTES ? { kind: 'time', minutes, isNoted: target.isNoted } : null,
    titleEvidence(item.words, target.words) === 'same' ? { kind: 'title', share } : null,
    isAccount ? { kind: 'account' } : null,
    person !== null && target.people.includes(person) ? { kind: 'person' } : null,
  ]
  return facts.filter((fact) => fact !== null)
}
