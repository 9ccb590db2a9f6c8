import { dirname } from 'node:path'
import { moveNames, type DiskEvent, type DiskNode, type DiskState } from './store-memory-disk.ts'

/** One thing that may be on the disk after a crash, and where in the record of events the crash was. */
export interface CrashState {
  readonly at: number
  readonly state: DiskState
}

/** How a change that was not flushed may be found: not at all, whole, or for a write in part or as a hole of zeros. */
type Fate = 'lost' | 'kept' | 'half' | 'hole'

interface Durable {
  readonly names: Map<string, DiskNode>
  readonly contents: Map<number, Uint8Array>
}

const MOST_STATES_AT_ONCE = 200

/**
 * Every state in which a disk may be found when the power goes after each event: what was flushed is there; of what was
 * not, any part, in any combination (names and contents reach the disk independently of each other). Where there are
 * more than 200 combinations, that many chosen ones.
 */
export function* crashStates(events: readonly DiskEvent[]): Generator<CrashState> {
  const durable: Durable = { names: new Map(), contents: new Map() }
  let pending: readonly DiskEvent[] = []
  for (const [at, event] of events.entries()) {
    if (event.kind === 'mark') continue
    if (event.kind === 'sync' || event.kind === 'syncFolder') {
      for (const flushed of pending.filter((one) => isFlushedBy(one, event))) apply(durable, flushed, 'kept')
      pending = pending.filter((one) => !isFlushedBy(one, event))
      continue
    }
    pending = [...pending, event]
    for (const fates of combinations(pending)) yield { at, state: stateWith(durable, pending, fates) }
  }
}

function isFlushedBy(event: DiskEvent, flush: DiskEvent): boolean {
  if (flush.kind === 'sync') return (event.kind === 'write' || event.kind === 'truncate') && event.node === flush.node
  if (flush.kind !== 'syncFolder') return false
  if (event.kind === 'rename') return dirname(event.to) === flush.folder
  return (event.kind === 'name' || event.kind === 'unname') && dirname(event.path) === flush.folder
}

function stateWith(durable: Durable, pending: readonly DiskEvent[], fates: readonly Fate[]): DiskState {
  const after: Durable = { names: new Map(durable.names), contents: new Map(durable.contents) }
  for (const [index, event] of pending.entries()) apply(after, event, fates[index] ?? 'lost')
  const whole = [...after.names].map(([path, node]): readonly [string, DiskNode] => {
    const bytes = after.contents.get(node.node) ?? new Uint8Array()
    return [path, node.kind === 'folder' ? node : { ...node, bytes }]
  })
  return new Map(whole)
}

function apply({ names, contents }: Durable, event: DiskEvent, fate: Fate): void {
  if (fate === 'lost') return
  if (event.kind === 'name') {
    const isReachable = dirname(event.path) === '/' || names.has(dirname(event.path))
    if (isReachable) names.set(event.path, event.node)
  }
  if (event.kind === 'unname') names.delete(event.path)
  if (event.kind === 'rename') {
    const moved = names.get(event.from)
    if (moved !== undefined) moveNames(names, moved, event.from, event.to)
  }
  if (event.kind === 'truncate') {
    contents.set(event.node, (contents.get(event.node) ?? new Uint8Array()).slice(0, event.length))
  }
  if (event.kind === 'write')
    contents.set(event.node, written(contents.get(event.node) ?? new Uint8Array(), event, fate))
}

function written(before: Uint8Array, event: Extract<DiskEvent, { kind: 'write' }>, fate: Fate): Uint8Array {
  const half = Math.floor(event.bytes.length / 2)
  const kept = fate === 'half' ? half : event.bytes.length
  const after = new Uint8Array(Math.max(before.length, event.position + kept))
  after.set(before)
  after.set(event.bytes.subarray(0, kept), event.position)
  if (fate === 'hole') after.fill(0, event.position + half)
  return after
}

/** All combinations of fates, or an even choice of them. The newest change varies fastest. */
function* combinations(pending: readonly DiskEvent[]): Generator<readonly Fate[]> {
  const choices = pending.map((event): readonly Fate[] =>
    event.kind === 'write' ? ['lost', 'kept', 'half', 'hole'] : ['lost', 'kept'],
  )
  const total = choices.reduce((product, fates) => product * fates.length, 1)
  const step = Math.max(1, total / MOST_STATES_AT_ONCE)
  for (let index = 0; index < total; index += step) {
    let rest = Math.floor(index)
    const fates: Fate[] = []
    for (const choice of choices.toReversed()) {
      fates.unshift(choice[rest % choice.length] ?? 'lost')
      rest = Math.floor(rest / choice.length)
    }
    yield fates
  }
}
