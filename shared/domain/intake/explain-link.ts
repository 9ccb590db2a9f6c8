import { rowOf } from '../../lib/table.ts'
import type { Plan } from '../plan/plan.ts'
import type { PlatformItem } from '../results/platform-item.ts'
import type { SlotId, StreamId } from '../values/id-schema.ts'
import { candidateOf, titleCluesOf, type LinkCandidate, type TitleClues } from './link-candidate.ts'
import { weighPair, type LinkFact, type WeighedPair } from './link-facts.ts'
import { onlyHouseAccount } from './link-items.ts'
import { linkRoomOf, type LinkRoom } from './link-room.ts'
import { allTargets, targetBefore, type LinkTarget } from './link-targets.ts'

/** A stream, or a slot of which no stream is known, that a post may be: best first in {@link candidatesFor}. */
export interface RankedCandidate extends WeighedPair {
  readonly to: { readonly kind: 'stream'; readonly stream: StreamId } | { readonly kind: 'slot'; readonly slot: SlotId }
  /** Whether the stream has a post of this platform already. */
  readonly isTaken: boolean
}

/** Why a post is linked as it is. */
export interface LinkExplanation {
  readonly stream: StreamId
  readonly by: Extract<PlatformItem['state'], { kind: 'linked' }>['by']
  readonly confidence: number
  readonly facts: readonly LinkFact[]
  /** What else it could be, were it not linked: "also fits: S-14, 12 min later". */
  readonly runnerUp: RankedCandidate | null
}

interface LinkEvidence {
  readonly room: LinkRoom
  readonly clues: TitleClues
  readonly targets: readonly LinkTarget[]
  /** Streams that have a post, by platform: the post's id. */
  readonly taken: ReadonlyMap<string, ReadonlyMap<string, string>>
}

/** A screen asks for every post of one plan: what is read from the whole of it is read once. */
const evidenceOfPlan = new WeakMap<Plan, LinkEvidence>()

/** All that a post may be, best first, each with what speaks for it, by the rules by which an import links. */
export function candidatesFor(plan: Plan, item: PlatformItem): readonly RankedCandidate[] {
  const evidence = evidenceOf(plan)
  const candidate = candidateIn(evidence, item)
  const onlyHouse = onlyHouseAccount(evidence.room, item.platform)
  const taken = evidence.taken.get(item.platform)
  return evidence.targets
    .flatMap((target): readonly RankedCandidate[] => {
      const to = destinationOf(target)
      const weighed = weighPair(candidate, target, onlyHouse)
      if (to === null || weighed.confidence === 0) return []
      const holder = to.kind === 'stream' ? taken?.get(to.stream) : undefined
      return [{ ...weighed, to, isTaken: holder !== undefined && holder !== item.id }]
    })
    .sort(bestFirst)
}

/** Why a linked post is linked, and what else it could be; `null` for one that is not linked. */
export function explainLink(plan: Plan, item: PlatformItem): LinkExplanation | null {
  if (item.state.kind !== 'linked') return null
  const { by, confidence, stream: id } = item.state
  const evidence = evidenceOf(plan)
  const stream = rowOf(plan.streams, id)
  const onlyHouse = onlyHouseAccount(evidence.room, item.platform)
  const facts =
    stream === undefined
      ? []
      : weighPair(candidateIn(evidence, item), targetBefore(evidence.room, stream, evidence.clues.common), onlyHouse).facts
  const others = candidatesFor(plan, item).filter(({ to }) => to.kind === 'slot' || to.stream !== id)
  const isByLink = by === 'link' && !facts.some(({ kind }) => kind === 'link')
  return { stream: id, by, confidence, facts: isByLink ? [{ kind: 'link' }, ...facts] : facts, runnerUp: others[0] ?? null }
}

function evidenceOf(plan: Plan): LinkEvidence {
  const known = evidenceOfPlan.get(plan)
  if (known !== undefined) return known
  const room = linkRoomOf(plan)
  const clues = titleCluesOf(room)
  const taken = new Map<string, Map<string, string>>()
  for (const { id, platform, state } of room.working.rows('items')) {
    if (state.kind !== 'linked') continue
    const ofPlatform = taken.get(platform) ?? new Map<string, string>()
    taken.set(platform, ofPlatform.set(state.stream, id))
  }
  const evidence = { room, clues, taken, targets: allTargets(room, clues.common) }
  evidenceOfPlan.set(plan, evidence)
  return evidence
}

function candidateIn({ room, clues }: LinkEvidence, item: PlatformItem): LinkCandidate {
  return candidateOf(room, { id: item.id, at: { sheet: '', row: 0 }, endedAt: null, person: null }, item, clues, true)
}

function destinationOf({ stream, slot }: LinkTarget): RankedCandidate['to'] | null {
  if (stream !== null) return { kind: 'stream', stream: stream.id }
  return slot === null ? null : { kind: 'slot', slot: slot.id }
}

function bestFirst(left: RankedCandidate, right: RankedCandidate): number {
  const apart = ({ minutes }: RankedCandidate): number => (minutes === null ? Infinity : Math.abs(minutes))
  const byTime = apart(left) === apart(right) ? 0 : apart(left) - apart(right)
  return Number(left.isTaken) - Number(right.isTaken) || right.confidence - left.confidence || byTime
}
