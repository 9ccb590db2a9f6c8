import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { appError } from '../../shared/errors/app-error.ts'
import { ASSETS, IMPORTS } from './campaign-files.ts'
import { ensureFolder } from './make-folder.ts'
import { StoreFault } from './store-fault.ts'
import { readIfThere, writeWhole, type Ground } from './write-file.ts'

export type KeptFolder = typeof IMPORTS | typeof ASSETS

const SHA256 = /^[0-9a-f]{64}$/u
const PLAIN_NAME = /^[0-9a-zA-Z][\w-]{0,120}(?:\.[0-9a-z]{1,8})?$/u

/** Keeps the rows of an imported file or an image under its name (a SHA-256); durable when it resolves. */
export async function keepFile(
  ground: Ground,
  folder: string,
  kept: KeptFolder,
  name: string,
  bytes: Uint8Array,
): Promise<void> {
  const file = fileName(kept, name)
  // A copy of the data folder that went through a cloud or an archive may have lost its empty folders.
  await ensureFolder(ground.disk, join(folder, kept))
  const there = await readIfThere(ground.disk, join(folder, kept, file))
  if (there === null || !Buffer.from(there).equals(bytes)) return writeWhole(ground, join(folder, kept), file, bytes)
  // The same once more. Its name may be there without being on the disk, when the first time failed at the very end.
  return ground.disk.syncFolder(join(folder, kept))
}

/** Keeps an image under the SHA-256 of its bytes. */
export async function keepImage(ground: Ground, folder: string, bytes: Uint8Array): Promise<string> {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  await keepFile(ground, folder, ASSETS, sha256, bytes)
  return sha256
}

/**
 * Reads a kept file. Refuses one that is gone (`store.missing`) and an image whose content is not that of its SHA-256
 * (`store.damaged`).
 */
export async function readKeptFile(
  ground: Ground,
  folder: string,
  kept: KeptFolder,
  name: string,
): Promise<Uint8Array> {
  const file = fileName(kept, name)
  const bytes = await readIfThere(ground.disk, join(folder, kept, file))
  if (bytes === null) throw new StoreFault(appError('store.missing', { file: `${kept}/${file}` }))
  const isNamedByContent = kept === ASSETS && SHA256.test(file)
  if (isNamedByContent && createHash('sha256').update(bytes).digest('hex') !== file) {
    throw new StoreFault(appError('store.damaged', { file: `${kept}/${file}`, reason: 'checksum', quarantine: file }))
  }
  return bytes
}

/** Rows are JSON and say so in their name, whether or not the caller did. Refuses a name that would leave the folder. */
function fileName(kept: KeptFolder, name: string): string {
  if (!PLAIN_NAME.test(name)) throw new StoreFault(appError('store.missing', { file: `${kept}/…` }))
  return kept === IMPORTS && !name.endsWith('.json') ? `${name}.json` : name
}
