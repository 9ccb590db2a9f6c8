import { lstatSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/**
 * When something under these files and folders last changed, in milliseconds. Folders count too: a file that was
 * deleted or renamed changes only the folder it stood in.
 */
export function newestChange(paths: readonly string[]): number {
  return Math.max(0, ...paths.map(changeOf))
}

function changeOf(path: string): number {
  const stat = lstatSync(path, { throwIfNoEntry: false })
  if (stat === undefined) return 0
  if (!stat.isDirectory()) return stat.mtimeMs
  return Math.max(stat.mtimeMs, newestChange(readdirSync(path).map((name) => join(path, name))))
}
