import { openLibrary, type LibraryOptions, type StoredLibrary } from '../../electron/store/open-library.ts'
import type { Disk } from '../../electron/store/disk.ts'
import type { Processes } from '../../electron/store/process-identity.ts'
import type { DiskState } from './store-memory-disk.ts'
import { memoryDisk } from './store-memory-disk.ts'
import { tickingClock } from './store-plans.ts'

/** Processes of which only this one ever runs: every lock found is left over from one that died. */
export const onlyMe: Processes = {
  self: () => Promise.resolve({ pid: 1, started: 'now', host: 'here' }),
  isRunning: () => Promise.resolve(false),
}

/** A library on a disk, where nobody else runs and waiting takes no time. */
export function libraryOn(disk: Disk, root = '/data', options: Partial<LibraryOptions> = {}): StoredLibrary {
  return openLibrary(root, {
    clock: tickingClock(),
    disk,
    processes: onlyMe,
    platform: 'linux',
    sleep: () => Promise.resolve(),
    ...options,
  })
}

/** The library as another process would find it on a copy of the disk. */
export function libraryAfter(state: DiskState): StoredLibrary {
  return libraryOn(memoryDisk(state))
}

/** The temporary files and unfinished folders that lie about. */
export function leftovers(state: DiskState): readonly string[] {
  return [...state.keys()].filter((path) => /\/\.(?:tmp|new)-/u.test(path))
}
