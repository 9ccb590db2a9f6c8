import { clearPairs } from '../../lib/clear-pairs.ts'
import type { LinkReason } from '../results/platform-item.ts'
import type { Platform } from '../values/platform.ts'
import type { Desk } from './desk.ts'
import { candidatesOf, isOpenToLinks, titleCluesOf, type ImportedItem, type LinkCandidate } from './link-candidate.ts'
import type { LinkRoom } from './link-room.ts'
import { LINK_STAGES, type LinkStage } from './link-stages.ts'
import { allTargets, linkTargets, type LinkTarget, type TargetMemory } from './link-targets.ts'
import { linkItem, type StreamMaker } from './link-to.ts'
import { plannedRivals } from './planned-rivals.ts'

/**
 * Links the items that are still unassigned with streams and slots (M3): account and time first, then account, day and
 * title, then person; each by a best overall assignment in which nothing is linked that two answers fit. Goes round
 * until nothing more can be linked, so that the same file again finds nothing left to do. What stays over is a leftover
 * for her to judge: an item is never made an improvised stream, nor put aside as not ours, by itself.
 *
 * @param isTimed whether the times of the file can be trusted: else nothing is linked by them
 */
export function linkItems(desk: Desk, maker: StreamMaker, imported: readonly ImportedItem[], isTimed: boolean): void {
  const clues = titleCluesOf(desk)
  const memory: TargetMemory = new WeakMap()
  const platforms = new Set(imported.map(({ id }) => desk.working.get('items', id)?.platform))
  for (const platform of [...platforms].filter((one) => one !== undefined).sort()) {
    let open = candidatesOf(desk, imported, platform, clues, isTimed)
    for (let linked = 1; linked > 0 && open.length > 0; open = open.filter((one) => isUnassigned(desk, one))) {
      linked = 0
      for (const stage of LINK_STAGES) linked += linkByStage(desk, maker, stage, open, clues.common, memory)
    }
  }
}

function linkByStage(
  desk: Desk,
  maker: StreamMaker,
  stage: LinkStage,
  candidates: readonly LinkCandidate[],
  common: ReadonlySet<string>,
  memory: TargetMemory,
): number {
  const open = candidates.filter((candidate) => isUnassigned(desk, candidate))
  const platform = open[0]?.item.platform
  if (platform === undefined) return 0
  const free = linkTargets(desk, platform, common, memory)
  const targets = [...free, ...plannedRivals(desk, common, allTargets(desk, common, memory))]
  const groups = groupTargets(targets, stage)
  const onlyHouse = onlyHouseAccount(desk, platform)
  const costs = open.map((candidate) => {
    const line = new Map<number, number>()
    for (const key of stage.keysOfItem(candidate, onlyHouse)) {
      for (const index of groups.get(key) ?? []) {
        const target = targets[index]
        const cost = target === undefined ? null : stage.costOf(candidate, target)
        if (cost !== null) line.set(index, cost)
      }
    }
    return line
  })
  const pairs = clearPairs(costs, stage.margin).filter(({ column }) => targets[column]?.isRival === false)
  for (const pair of pairs) {
    const candidate = open[pair.row]
    const target = targets[pair.column]
    if (candidate !== undefined && target !== undefined)
      link(desk, maker, candidate, target, stage.reason, stage.confidenceOf(candidate, target))
  }
  return pairs.length
}

function link(
  desk: Desk,
  maker: StreamMaker,
  candidate: LinkCandidate,
  target: LinkTarget,
  reason: LinkReason,
  confidence: number,
): void {
  const { item, imported, startMs } = candidate
  // Of times that cannot be trusted only the day is known.
  const isTimed = startMs !== null || item.publishedAt?.kind === 'date'
  const stream = maker.streamFor(target.slot, target.stream, {
    account: item.account ?? target.account,
    startedAt: isTimed ? item.publishedAt : null,
    endedAt: isTimed ? imported.endedAt : null,
    durationSeconds: item.durationSeconds,
    link: item.permalink,
    at: imported.at,
  })
  linkItem(desk, item, stream, reason, confidence)
}

function groupTargets(targets: readonly LinkTarget[], stage: LinkStage): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>()
  targets.forEach((target, index) => {
    for (const key of stage.keysOfTarget(target)) {
      const group = groups.get(key)
      if (group === undefined) groups.set(key, [index])
      else group.push(index)
    }
  })
  return groups
}

function isUnassigned(desk: Desk, candidate: LinkCandidate): boolean {
  const item = desk.working.get('items', candidate.item.id)
  return item !== undefined && isOpenToLinks(item)
}

/** The account of the house on a platform, where there is exactly one: a slot without an account can only be its. */
export function onlyHouseAccount(room: LinkRoom, platform: Platform): string | null {
  const houses = room.working
    .rows('accounts')
    .filter((account) => account.owner.kind === 'house' && (account.platform === platform || account.platform === null))
  return houses.length === 1 ? (houses[0]?.id ?? null) : null
}
