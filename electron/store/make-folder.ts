import { dirname, join } from 'node:path'
import { appError } from '../../shared/errors/app-error.ts'
import { systemCode, type Disk } from './disk.ts'
import { StoreFault } from './store-fault.ts'
import { factsIfThere, namesIfThere } from './write-file.ts'

/** Makes a folder and those above it where they are missing, durably. Refuses (`store.notAFolder`) a file in its place. */
export async function ensureFolder(disk: Disk, folder: string): Promise<void> {
  const found = await lookAt(disk, folder)
  if (found === 'folder') return
  if (found === 'other') throw notAFolder(folder)
  const parent = dirname(folder)
  if (parent !== folder) await ensureFolder(disk, parent)
  try {
    await disk.makeFolder(folder)
  } catch (error) {
    // Another process was quicker.
    if (systemCode(error) !== 'EEXIST') throw error
  }
  await disk.syncFolder(parent)
}

/** What stands where a folder is wanted. */
export async function lookAt(disk: Disk, folder: string): Promise<'missing' | 'folder' | 'other'> {
  try {
    const found = await factsIfThere(disk, folder)
    return found === null ? 'missing' : found.kind === 'folder' ? 'folder' : 'other'
  } catch (error) {
    // A file where a folder above should be.
    if (systemCode(error) === 'ENOTDIR') return 'other'
    throw error
  }
}

/** The error for a file where a folder should be. */
export function notAFolder(folder: string): StoreFault {
  return new StoreFault(appError('store.notAFolder', { folder }))
}

/** Removes a folder with all it holds. Trouble is left: what remains is swept another time. */
export async function removeTree(disk: Disk, folder: string): Promise<void> {
  try {
    for (const name of await namesIfThere(disk, folder)) {
      const path = join(folder, name)
      if ((await factsIfThere(disk, path))?.kind === 'folder') await removeTree(disk, path)
      else await disk.unlink(path)
    }
    await disk.removeFolder(folder)
  } catch (error) {
    if (systemCode(error) === null) throw error
  }
}
