import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { systemCode, type Disk, type DiskFile, type FileFacts } from './disk.ts'

/** The machine as the store sees it: the disk, and what decides whether a refused rename is tried again. */
export interface Ground {
  readonly disk: Disk
  readonly platform: NodeJS.Platform
  /** Waits that many milliseconds. */
  readonly sleep: (milliseconds: number) => Promise<void>
}

const TEMPORARY = /^\.tmp-[0-9a-f]{16}-/u
/** What a virus scanner or an indexer holding the file makes Windows answer. */
const HELD_FOR_A_MOMENT = new Set(['EACCES', 'EPERM', 'EBUSY'])
const LONGEST_RETRY_MS = 10_000

/** What disks without hard links answer (FAT, exFAT, some network disks). */
const NO_LINKS = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EXDEV', 'EMLINK'])

/** Whether a link was refused because this disk has none: a copy must do. */
export function isLinkingRefused(error: unknown): boolean {
  return NO_LINKS.has(systemCode(error) ?? '')
}

/** Whether a name is that of a file which was never finished: of no value to anybody. */
export function isTemporary(name: string): boolean {
  return TEMPORARY.test(name)
}

/**
 * Writes a new file whole and flushes it, under a temporary name in the same folder; nothing is left of it on failure.
 * The name given back is to be renamed into place. (faults.md, "The right sequence for a snapshot", step 4.)
 */
export async function writeTemporary(disk: Disk, folder: string, name: string, bytes: Uint8Array): Promise<string> {
  const temporary = join(folder, `.tmp-${randomBytes(8).toString('hex')}-${name}`)
  const file = await disk.open(temporary, 'create')
  try {
    await writeAll(file, bytes, 0)
    await file.sync()
    await file.close()
    return temporary
  } catch (error) {
    await closeAfterFailure(file)
    await removeIfThere(disk, temporary)
    throw error
  }
}

/** Writes every byte, however few the system takes at a time. A write that takes none fails as the disk would: `EIO`. */
export async function writeAll(file: DiskFile, bytes: Uint8Array, position: number): Promise<void> {
  let done = 0
  while (done < bytes.length) {
    const written = await file.write(bytes.subarray(done), position + done)
    if (written <= 0) throw Object.assign(new Error('the disk took no byte'), { code: 'EIO', syscall: 'write' })
    done += written
  }
}

/** Closes a file whose work failed. That failure is being reported: a second one has nothing to add. */
export async function closeAfterFailure(file: DiskFile): Promise<void> {
  await file.close().catch(() => undefined)
}

/** Removes a file that is of no use any more. What cannot be removed now is swept when the campaign is next opened. */
export async function removeIfThere(disk: Disk, path: string): Promise<void> {
  await disk.unlink(path).catch(() => undefined)
}

/** Puts a finished file in the place of another. On Windows a refusal is tried again for ten seconds (step 6). */
export async function moveIntoPlace({ disk, platform, sleep }: Ground, from: string, to: string): Promise<void> {
  let waited = 0
  for (let attempt = 1; ; attempt += 1) {
    try {
      await disk.rename(from, to)
      return
    } catch (error) {
      const passing = platform === 'win32' && HELD_FOR_A_MOMENT.has(systemCode(error) ?? '')
      if (!passing || waited >= LONGEST_RETRY_MS) {
        await removeIfThere(disk, from)
        throw error
      }
    }
    const pause = Math.min(100, 10 * attempt)
    waited += pause
    await sleep(pause)
  }
}

/** Writes a file whole or not at all, durably: temporary file, flush, rename, flush of the folder. */
export async function writeWhole(ground: Ground, folder: string, name: string, bytes: Uint8Array): Promise<void> {
  const temporary = await writeTemporary(ground.disk, folder, name, bytes)
  await moveIntoPlace(ground, temporary, join(folder, name))
  await ground.disk.syncFolder(folder)
}

/** What is in a file, or `null` where there is none. */
export function readIfThere(disk: Disk, path: string): Promise<Uint8Array | null> {
  return orIfMissing(disk.read(path), null)
}

/** What is at a path, or `null` where there is nothing. */
export function factsIfThere(disk: Disk, path: string): Promise<FileFacts | null> {
  return orIfMissing(disk.facts(path), null)
}

/** The names in a folder, or none where it does not exist. */
export function namesIfThere(disk: Disk, folder: string): Promise<readonly string[]> {
  return orIfMissing(disk.names(folder), [])
}

async function orIfMissing<Value, Otherwise>(asked: Promise<Value>, otherwise: Otherwise): Promise<Value | Otherwise> {
  try {
    return await asked
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return otherwise
    throw error
  }
}
