import { posix } from 'node:path'
import { ZONES, type Zone } from './zones.ts'

/** One import as written: from which file, what, and whether as types only. Paths from the root, with `/`. */
export interface Import {
  readonly from: string
  readonly specifier: string
  readonly typeOnly: boolean
}

/**
 * Why an import is not allowed, in one sentence that names the right door; `null` when it is.
 */
export function judgeImport(found: Import, zones: readonly Zone[] = ZONES): string | null {
  const zone = zoneOf(found.from, zones)
  if (zone === undefined) return `${found.from} stands in no room: see test/architecture/zones.ts`
  const target = targetOf(found)
  if (isOwn(zone, found.from, target)) return null
  const allowed = found.typeOnly ? [...zone.may, ...(zone.types ?? [])] : zone.may
  if (allowed.some((door) => fits(door, target))) return null
  const how = zone.types?.some((door) => fits(door, target)) === true ? ' other than as a type' : ''
  return `${zone.files} may not import ${target}${how}: ${zone.instead}`
}

/** The file (from the root) or the package that an import means. */
export function targetOf({ from, specifier }: Pick<Import, 'from' | 'specifier'>): string {
  if (specifier.startsWith('.')) return posix.normalize(posix.join(posix.dirname(from), specifier.split('?')[0] ?? ''))
  if (specifier.startsWith('node:')) return specifier
  const parts = specifier.split('/')
  return parts.slice(0, specifier.startsWith('@') ? 2 : 1).join('/')
}

/** The zone of a file: the longest that fits. */
export function zoneOf(file: string, zones: readonly Zone[] = ZONES): Zone | undefined {
  return zones.filter((zone) => fits(zone.files, file)).sort((a, b) => b.files.length - a.files.length)[0]
}

/** A room's own files; of the features, only those of the same feature. */
function isOwn(zone: Zone, from: string, target: string): boolean {
  if (!fits(zone.files, target)) return false
  const own = /^renderer\/features\/[^/]+\//u.exec(from)?.[0]
  return own === undefined || target.startsWith(own)
}

function fits(door: string, target: string): boolean {
  return door.endsWith('/') || door === 'node:' ? target.startsWith(door) : target === door
}
