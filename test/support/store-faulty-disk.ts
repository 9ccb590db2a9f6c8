import type { Disk, DiskFile } from '../../electron/store/disk.ts'
import { systemError } from './store-memory-disk.ts'

/** What goes wrong: an error of the system, or a write that takes half of the bytes only. */
export type Fault = 'EIO' | 'ENOSPC' | 'EACCES' | 'EROFS' | 'EPERM' | 'EBUSY' | 'short write'

export interface FaultyDisk extends Disk {
  /** From now on call number `at` (from 0) fails; with `forGood` every later one too. Only calls in `only`, if given. */
  readonly arm: (fault: Fault, at: number, forGood: boolean, only?: readonly string[]) => void
  readonly disarm: () => void
  /** The calls made since the disk was armed or disarmed last. */
  readonly calls: () => readonly string[]
}

/** A disk of which chosen calls fail before they do anything. */
export function faultyDisk(disk: Disk): FaultyDisk {
  let fault: Fault | null = null
  let at = 0
  let isForGood = false
  let watched: readonly string[] | null = null
  let calls: string[] = []
  const isHit = (call: string): boolean => {
    if (watched !== null && !watched.includes(call)) return false
    const index = calls.push(call) - 1
    return fault !== null && (isForGood ? index >= at : index === at)
  }
  const refuse = (call: string, path: string): void => {
    const hit = isHit(call)
    if (hit && fault !== null && fault !== 'short write') throw systemError(fault, call, path)
  }
  const guarded =
    <Args extends readonly [string, ...unknown[]], Value>(call: string, work: (...args: Args) => Promise<Value>) =>
    async (...args: Args): Promise<Value> => {
      refuse(call, args[0])
      return work(...args)
    }
  const guardedFile = (path: string, file: DiskFile): DiskFile => ({
    write: async (bytes, position) => {
      if (!isHit('write')) return file.write(bytes, position)
      if (fault !== 'short write') throw systemError(fault ?? 'EIO', 'write', path)
      const half = Math.floor(bytes.length / 2)
      return half === 0 ? 0 : file.write(bytes.subarray(0, half), position)
    },
    truncate: (length) => guarded('ftruncate', () => file.truncate(length))(path),
    sync: () => guarded('fsync', () => file.sync())(path),
    close: async () => {
      // A close that fails has closed all the same.
      await file.close()
      refuse('close', path)
    },
  })
  return {
    arm: (what, index, forGood, only) => {
      fault = what
      at = index
      isForGood = forGood
      watched = only ?? null
      calls = []
    },
    disarm: () => {
      fault = null
      watched = null
      calls = []
    },
    calls: () => calls,
    open: guarded('open', async (path: string, how: 'create' | 'update') =>
      guardedFile(path, await disk.open(path, how)),
    ),
    read: guarded('read', disk.read),
    rename: guarded('rename', disk.rename),
    link: guarded('link', disk.link),
    unlink: guarded('unlink', disk.unlink),
    facts: guarded('stat', disk.facts),
    names: guarded('scandir', disk.names),
    makeFolder: guarded('mkdir', disk.makeFolder),
    removeFolder: guarded('rmdir', disk.removeFolder),
    syncFolder: guarded('fsync folder', disk.syncFolder),
  }
}
