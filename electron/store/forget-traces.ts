import { join } from 'node:path'
import type { Plan } from '../../shared/domain/plan/plan.ts'
import { rowsOf } from '../../shared/lib/table.ts'
import { ASSETS, BACKUPS, IMPORTS, isSetAside } from './campaign-files.ts'
import { parseJson } from './envelope.ts'
import { isTemporary, namesIfThere, writeWhole, type Ground } from './write-file.ts'

/** Files whose numbers prove figures: their numbers and dates stay. All other files were lists of people. */
const PROVES_FIGURES = new Set(['results', 'series', 'mentions'])
const DATE_OR_NUMBER = /^(?:\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d)?(?:\.\d+)?Z?)?|-?\d{1,8}(?:[.,]\d{1,6})?)$/u
/** A whole number of this size may be a telephone number that lost its first zero. */
const LEAST_PHONE = 100_000_000

/**
 * Removes what lies outside the plan of the people it no longer names: backups, damaged and conflicting copies, and the
 * words in the kept rows of imports. Numbers and dates of results stay, at their rows, as the proof of figures. Of the
 * images only those stay that the plan names still: anonymising takes its people's out of it.
 * Can be done again after a crash.
 */
export async function forgetTraces(ground: Ground, folder: string, plan: Plan): Promise<void> {
  const { disk } = ground
  for (const name of await namesIfThere(disk, join(folder, BACKUPS))) await disk.unlink(join(folder, BACKUPS, name))
  for (const name of await namesIfThere(disk, folder)) {
    if (isSetAside(name) || isTemporary(name)) await disk.unlink(join(folder, name))
  }
  await disk.syncFolder(join(folder, BACKUPS))
  await disk.syncFolder(folder)
  const proofs = new Set(
    rowsOf(plan.imports)
      .filter(({ kind }) => PROVES_FIGURES.has(kind))
      .map(({ sha256 }) => sha256),
  )
  for (const name of await namesIfThere(disk, join(folder, IMPORTS))) {
    const path = join(folder, IMPORTS)
    if (isTemporary(name)) {
      await disk.unlink(join(path, name))
      continue
    }
    const rows = wordlessRows(await disk.read(join(path, name)), proofs.has(name.replace(/\.json$/u, '')))
    await writeWhole(ground, path, name, rows)
  }
  await removeUnnamedImages(ground, folder, plan)
}

async function removeUnnamedImages({ disk }: Ground, folder: string, plan: Plan): Promise<void> {
  const named = new Set([...rowsOf(plan.observations), ...rowsOf(plan.trends)].map(({ proof }) => proof))
  const path = join(folder, ASSETS)
  const unnamed = (await namesIfThere(disk, path)).filter((name) => !named.has(name))
  for (const name of unnamed) await disk.unlink(join(path, name))
  if (unnamed.length > 0) await disk.syncFolder(path)
}

/** Kept rows in the same form, without their words. What is no JSON is emptied. */
export function wordlessRows(bytes: Uint8Array, keepsFigures: boolean): Uint8Array {
  try {
    return Buffer.from(JSON.stringify(wordless(parseJson(Buffer.from(bytes).toString('utf8')), keepsFigures, '')))
  } catch {
    return Buffer.from('null')
  }
}

/** What tells how the file was built (sheet, row, format of a cell), not who was in it: sources point there. */
const STRUCTURE = new Set([
  'name',
  'row',
  'hidden',
  'format',
  'kind',
  'container',
  'encoding',
  'delimiter',
  'date1904',
  'index',
  'headerRow',
  'top',
  'left',
  'bottom',
  'right',
])

/** Values become `null` or an empty text, never a zero that could be taken for a figure. */
function wordless(value: unknown, keepsFigures: boolean, key: string): unknown {
  if (STRUCTURE.has(key) || typeof value === 'boolean' || value === null) return value
  if (Array.isArray(value)) return value.map((item: unknown) => wordless(item, keepsFigures, key))
  if (typeof value === 'number') return keepsFigures && Math.abs(value) < LEAST_PHONE ? value : null
  if (typeof value === 'string') return keepsFigures && DATE_OR_NUMBER.test(value) ? value : ''
  if (typeof value !== 'object') return null
  // A cell that held a number is an empty cell now.
  if ('number' in value && wordless(value.number, keepsFigures, '') === null) return null
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, wordless(inner, keepsFigures, name)]))
}
