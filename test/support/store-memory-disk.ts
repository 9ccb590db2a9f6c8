import { dirname } from 'node:path'
import type { Disk, DiskFile, FileFacts } from '../../electron/store/disk.ts'

/** A file or folder of a disk in memory, whatever names lead to it. Nodes are replaced, never changed: copies are cheap. */
export type DiskNode =
  | { readonly kind: 'file'; readonly node: number; readonly version: number; readonly bytes: Uint8Array }
  | { readonly kind: 'folder'; readonly node: number }

/** What a disk holds: which node stands at which path. */
export type DiskState = ReadonlyMap<string, DiskNode>

/** What was done to the disk, in order; reading is not told. */
export type DiskEvent =
  | { readonly kind: 'write'; readonly node: number; readonly bytes: Uint8Array; readonly position: number }
  | { readonly kind: 'truncate'; readonly node: number; readonly length: number }
  | { readonly kind: 'sync'; readonly node: number }
  | { readonly kind: 'syncFolder'; readonly folder: string }
  | { readonly kind: 'name'; readonly path: string; readonly node: DiskNode }
  | { readonly kind: 'unname'; readonly path: string }
  | { readonly kind: 'rename'; readonly from: string; readonly to: string }
  /** Not of the disk: the test says that something was acknowledged. */
  | { readonly kind: 'mark'; readonly mark: string }

export interface MemoryDisk extends Disk {
  readonly state: () => DiskState
  readonly events: readonly DiskEvent[]
  readonly mark: (mark: string) => void
}

/** A disk in memory that behaves as POSIX says, links and errors included, and tells what was done to it. */
export function memoryDisk(start: DiskState = new Map()): MemoryDisk {
  const nodes = new Map(start)
  const events: DiskEvent[] = []
  let count = 1 + Math.max(0, ...[...start.values()].map(({ node }) => node))
  let version = 0
  const nodeAt = (path: string, call: string): DiskNode => {
    const found = nodes.get(path)
    if (found === undefined && path !== '/') throw systemError('ENOENT', call, path)
    return found ?? { kind: 'folder', node: 0 }
  }
  const bytesAt = (path: string): Uint8Array => {
    const found = nodeAt(path, 'open')
    if (found.kind === 'folder') throw systemError('EISDIR', 'read', path)
    return found.bytes
  }
  const setBytes = (node: number, bytes: Uint8Array): void => {
    version += 1
    for (const [path, found] of nodes) if (found.node === node) nodes.set(path, { kind: 'file', node, version, bytes })
  }
  const name = (path: string, node: DiskNode): void => {
    if (nodeAt(dirname(path), 'open').kind !== 'folder') throw systemError('ENOTDIR', 'open', path)
    if (nodes.has(path)) throw systemError('EEXIST', 'open', path)
    nodes.set(path, node)
    events.push({ kind: 'name', path, node })
  }
  const openFile = (node: number, first: Uint8Array): DiskFile => {
    // The content goes on to live in the open file when its last name is taken away.
    let bytes = first
    const now = (): Uint8Array =>
      [...nodes.values()].flatMap((n) => (n.node === node && n.kind === 'file' ? [n.bytes] : []))[0] ?? bytes
    const become = (next: Uint8Array): void => {
      bytes = next
      setBytes(node, next)
    }
    return {
      write: (given, position) => {
        const before = now()
        const after = new Uint8Array(Math.max(before.length, position + given.length))
        after.set(before)
        after.set(given, position)
        become(after)
        events.push({ kind: 'write', node, bytes: given.slice(), position })
        return Promise.resolve(given.length)
      },
      truncate: (length) => {
        const after = new Uint8Array(length)
        after.set(now().subarray(0, length))
        become(after)
        events.push({ kind: 'truncate', node, length })
        return Promise.resolve()
      },
      sync: () => {
        events.push({ kind: 'sync', node })
        return Promise.resolve()
      },
      close: () => Promise.resolve(),
    }
  }

  return {
    state: () => new Map(nodes),
    events,
    mark: (mark) => events.push({ kind: 'mark', mark }),
    open: answered((path: string, how: 'create' | 'update') => {
      if (how === 'update') return openFile(nodeAt(path, 'open').node, bytesAt(path))
      const node = count++
      name(path, { kind: 'file', node, version: 0, bytes: new Uint8Array() })
      return openFile(node, new Uint8Array())
    }),
    read: answered((path: string) => bytesAt(path).slice()),
    rename: answered((from: string, to: string) => {
      moveNames(nodes, nodeAt(from, 'rename'), from, to)
      events.push({ kind: 'rename', from, to })
    }),
    link: answered((from: string, to: string) => {
      name(to, nodeAt(from, 'link'))
    }),
    unlink: answered((path: string) => {
      if (nodeAt(path, 'unlink').kind === 'folder') throw systemError('EISDIR', 'unlink', path)
      nodes.delete(path)
      events.push({ kind: 'unname', path })
    }),
    facts: answered((path: string) => factsOf(nodeAt(path, 'stat'))),
    names: answered((folder: string) => {
      if (nodeAt(folder, 'scandir').kind === 'file') throw systemError('ENOTDIR', 'scandir', folder)
      return [...nodes.keys()].filter((path) => dirname(path) === folder).map((path) => path.slice(folder.length + 1))
    }),
    makeFolder: answered((path: string) => {
      name(path, { kind: 'folder', node: count++ })
    }),
    removeFolder: answered((path: string) => {
      if ([...nodes.keys()].some((other) => dirname(other) === path)) throw systemError('ENOTEMPTY', 'rmdir', path)
      nodes.delete(path)
      events.push({ kind: 'unname', path })
    }),
    syncFolder: answered((folder: string) => {
      nodeAt(folder, 'open')
      events.push({ kind: 'syncFolder', folder })
    }),
  }
}

/** Does the work at once and answers later, as a disk does. */
function answered<Args extends readonly unknown[], Value>(
  work: (...args: Args) => Value,
): (...args: Args) => Promise<Value> {
  return (...args) =>
    new Promise((resolve) => {
      resolve(work(...args))
    })
}

/** Moves a name, and all names below it, over what stood there. */
export function moveNames(nodes: Map<string, DiskNode>, moved: DiskNode, from: string, to: string): void {
  const isFolderInTheWay = nodes.get(to)?.kind === 'folder' && [...nodes.keys()].some((path) => dirname(path) === to)
  if (isFolderInTheWay) throw systemError('ENOTEMPTY', 'rename', to)
  const below = [...nodes].filter(([path]) => path.startsWith(`${from}/`))
  for (const [path] of below) nodes.delete(path)
  nodes.delete(from)
  nodes.set(to, moved)
  for (const [path, node] of below) nodes.set(to + path.slice(from.length), node)
}

function factsOf(node: DiskNode): FileFacts {
  const isFile = node.kind === 'file'
  const size = isFile ? node.bytes.length : 0
  return { kind: node.kind, size, identity: `0:${node.node}`, changed: String(isFile ? node.version : 0) }
}

/** An error as the system gives it. */
export function systemError(code: string, syscall: string, path: string): Error {
  return Object.assign(new Error(`${code}: ${syscall} '${path}'`), { code, syscall, path })
}
