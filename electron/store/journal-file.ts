import { join } from 'node:path'
import type { DiskFile } from './disk.ts'
import { baseLine, type ChainPoint } from './journal-line.ts'
import { parseJournal } from './parse-journal.ts'
import {
  closeAfterFailure,
  factsIfThere,
  moveIntoPlace,
  readIfThere,
  writeAll,
  writeTemporary,
  type Ground,
} from './write-file.ts'

/** The journal of a campaign that is open for writing. */
export interface JournalFile {
  /** Bytes up to the end of the last line that was acknowledged. */
  readonly bytes: () => number
  /** Writes a line and flushes it. On failure the line counts as not written: the next one takes its place. */
  readonly append: (line: Uint8Array) => Promise<void>
  /** Starts an empty journal in the place of this one. `setAside` is called when it is safe on disk. */
  readonly restart: (base: ChainPoint, setAside: () => Promise<void>) => Promise<void>
  /** Whether the file is the one last read or written here and ends at this point of the chain. */
  readonly isUntouched: (last: ChainPoint) => Promise<boolean>
  readonly close: () => Promise<void>
}

/** The journal at `folder/name` whose whole lines fill its first `goodBytes`; behind them may be an unfinished line. */
export function journalFile(
  ground: Ground,
  { folder, name }: { readonly folder: string; readonly name: string },
  found: { readonly goodBytes: number; readonly torn: boolean },
): JournalFile {
  const { disk } = ground
  const path = join(folder, name)
  let good = found.goodBytes
  let tailInDoubt = found.torn
  let file: DiskFile | null = null
  let identity: string | null = null
  /** The base of a journal that was renamed into place but whose name may not have reached the disk. */
  let nameInDoubt: ChainPoint | null = null

  const letGo = async (): Promise<void> => {
    if (file !== null) await closeAfterFailure(file)
    file = null
  }
  /** A file handle behind whose last good line nothing stands. After a failure always a new one: faults.md, "EIO". */
  const ready = async (): Promise<DiskFile> => {
    file ??= await disk.open(path, 'update')
    if (tailInDoubt) {
      await file.truncate(good)
      await file.sync()
      tailInDoubt = false
    }
    return file
  }
  const restart: JournalFile['restart'] = async (base, setAside) => {
    const line = baseLine(base)
    const temporary = await writeTemporary(disk, folder, name, line)
    try {
      await setAside()
    } catch (error) {
      await disk.unlink(temporary).catch(() => undefined)
      throw error
    }
    await moveIntoPlace(ground, temporary, path)
    await letGo()
    good = line.length
    tailInDoubt = false
    identity = null
    nameInDoubt = base
    await disk.syncFolder(folder)
    nameInDoubt = null
  }

  return {
    bytes: () => good,
    restart,
    append: async (line) => {
      if (nameInDoubt !== null) await restart(nameInDoubt, () => Promise.resolve())
      try {
        const opened = await ready()
        tailInDoubt = true
        await writeAll(opened, line, good)
        await opened.sync()
        tailInDoubt = false
        good += line.length
      } catch (error) {
        await letGo()
        // Best done at once, so that a line which was refused is not found there later; else before the next line.
        await ready().catch(letGo)
        throw error
      }
    },
    isUntouched: async (last) => {
      const now = await factsIfThere(disk, path)
      if (now === null) return false
      if (now.identity === identity) return tailInDoubt || now.size === good
      const parsed = parseJournal((await readIfThere(disk, path)) ?? new Uint8Array())
      const end = parsed.edits.at(-1) ?? parsed.base
      if (end?.hash !== last.hash || parsed.goodBytes !== good) return false
      if (parsed.end.kind !== 'whole' && !tailInDoubt) return false
      await letGo()
      identity = now.identity
      return true
    },
    close: async () => {
      const open = file
      file = null
      await open?.close()
    },
  }
}
