import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { z } from 'zod'
import { appError } from '../../shared/errors/app-error.ts'
import { systemCode, type Disk } from './disk.ts'
import { parseJson } from './envelope.ts'
import type { Processes } from './process-identity.ts'
import { StoreFault } from './store-fault.ts'
import { factsIfThere, isLinkingRefused, readIfThere, removeIfThere, writeAll, writeTemporary } from './write-file.ts'

/** Held by the one process that may write in a folder. */
export interface Lock {
  /** Whose left-over lock was taken over, if any: `pid@host`. */
  readonly takenFrom: string | null
  /** Whether the lock is still ours. Cheap: asked before every write. */
  readonly isHeld: () => Promise<boolean>
  readonly release: () => Promise<void>
}

const ownerSchema = z.object({
  id: z.string(),
  pid: z.number().int().positive(),
  started: z.string().nullable(),
  host: z.string(),
})
type Owner = z.infer<typeof ownerSchema>

const TRIES = 20

/**
 * Takes the lock of a folder: a file that names process, start time, host and a random id, and appears whole.
 *
 * Refuses (`store.locked`) while its owner runs, here or on another machine: nobody can tell from here whether a process
 * elsewhere still runs. A lock whose process is gone, or that holds nothing readable, is taken over.
 */
export async function takeLock(disk: Disk, processes: Processes, folder: string, name: string): Promise<Lock> {
  const path = join(folder, name)
  const own: Owner = { id: randomBytes(8).toString('hex'), ...(await processes.self()) }
  let takenFrom: string | null = null
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    await placeLock(disk, folder, name, own)
    const bytes = await readIfThere(disk, path)
    if (bytes === null) continue
    const owner = ownerOf(bytes)
    if (owner?.id === own.id) return heldLock(disk, path, own, takenFrom)
    if (owner !== null && (owner.host !== own.host || (await processes.isRunning(owner)))) throw lockedBy(owner)
    takenFrom = owner === null ? 'unknown' : `${owner.pid}@${owner.host}`
    await removeStale(disk, folder, name, bytes)
  }
  throw new StoreFault(appError('store.locked', { owner: 'unknown', host: own.host }, { recovery: { kind: 'retry' } }))
}

function lockedBy({ pid, host }: Owner): StoreFault {
  const params = { owner: `jour-j (${pid})`, host }
  return new StoreFault(appError('store.locked', params, { recovery: { kind: 'openReadOnly' } }))
}

/** Puts the lock there unless one is there; which of the two, only reading it tells. Made whole under another name first, then linked, which never replaces. */
async function placeLock(disk: Disk, folder: string, name: string, own: Owner): Promise<void> {
  const temporary = await writeTemporary(disk, folder, name, Buffer.from(`${JSON.stringify(own)}\n`))
  try {
    await disk.link(temporary, join(folder, name))
  } catch (error) {
    // ENOENT: whoever was quicker has swept the temporary file already.
    if (systemCode(error) === 'EEXIST' || systemCode(error) === 'ENOENT') return
    if (!isLinkingRefused(error)) throw error
    await createLock(disk, join(folder, name), own)
  } finally {
    await removeIfThere(disk, temporary)
  }
}

/** For disks without links (FAT): never replaces either, but may be found half written after a power cut. */
async function createLock(disk: Disk, path: string, own: Owner): Promise<void> {
  try {
    const file = await disk.open(path, 'create')
    await writeAll(file, Buffer.from(`${JSON.stringify(own)}\n`), 0)
    await file.sync()
    await file.close()
  } catch (error) {
    if (systemCode(error) !== 'EEXIST') throw error
  }
}

/**
 * Takes a left-over lock away. Two may try this at once, so it is first moved aside and looked at again: if the other
 * was quicker and this is its new lock, it is put back.
 */
async function removeStale(disk: Disk, folder: string, name: string, stale: Uint8Array): Promise<void> {
  const aside = join(folder, `.tmp-${randomBytes(8).toString('hex')}-${name}`)
  try {
    await disk.rename(join(folder, name), aside)
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return
    throw error
  }
  const moved = await readIfThere(disk, aside)
  if (moved !== null && !Buffer.from(moved).equals(Buffer.from(stale))) {
    await disk.link(aside, join(folder, name)).catch(() => undefined)
  }
  await removeIfThere(disk, aside)
}

async function heldLock(disk: Disk, path: string, own: Owner, takenFrom: string | null): Promise<Lock> {
  const placed = await factsIfThere(disk, path)
  const isHeld = async (): Promise<boolean> => {
    const now = await factsIfThere(disk, path)
    if (now === null) return false
    if (now.identity === placed?.identity && now.changed === placed.changed) return true
    const bytes = await readIfThere(disk, path)
    return bytes !== null && ownerOf(bytes)?.id === own.id
  }
  return {
    takenFrom,
    isHeld,
    release: async () => {
      if (await isHeld()) await disk.unlink(path)
    },
  }
}

function ownerOf(bytes: Uint8Array): Owner | null {
  try {
    const parsed = ownerSchema.safeParse(parseJson(Buffer.from(bytes).toString('utf8')))
    return parsed.success ? parsed.data : null
  } catch {
    // Half a lock, or none: nobody holds it.
    return null
  }
}
