import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Every file below a folder with the hash of its bytes: equal before and after means that nothing was touched. */
export async function contentsOf(folder: string): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const hashes = files.sort().map(async (file) => {
    const hash = createHash('sha256').update(await readFile(file)).digest('hex')
    return [file.slice(folder.length + 1), hash] as const
  })
  return Object.fromEntries(await Promise.all(hashes))
}
