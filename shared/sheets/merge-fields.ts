import type { Moment } from '../domain/values/moment.ts'

/** Fields that several columns add to; of all others the first value counts. */
const JOINED: ReadonlySet<string> = new Set(['metrics', 'custom', 'handles', 'participants', 'notes'])

/** The fields of one row out of those of its cells. "Remarques" and "Commentaires" are both kept, one under the other. */
export function mergeFields<Row extends object>(parts: readonly Row[]): Row {
  const merged: Record<string, unknown> = {}
  for (const part of parts) {
    for (const [key, value] of Object.entries(part)) {
      const known = merged[key]
      merged[key] = known === undefined ? value : JOINED.has(key) ? join(known, value) : momentsTogether(known, value)
    }
  }
  // Every key and value came from a part, and all fields of a row are optional.
  return merged as Row
}

function join(one: unknown, other: unknown): unknown {
  if (isList(one) && isList(other)) return [...new Set([...one, ...other])]
  if (typeof one === 'string' && typeof other === 'string') return one === other ? one : `${one}\n${other}`
  if (typeof one === 'object' && typeof other === 'object') return { ...other, ...one }
  return one
}

/** A date in one column and an hour in another are one moment. Of two values of any other kind the first counts. */
function momentsTogether(one: unknown, other: unknown): unknown {
  if (!isMoment(one) || !isMoment(other)) return one
  const [date, time] = one.kind === 'date' ? [one, other] : [other, one]
  return date.kind === 'date' && time.kind === 'local' ? { ...time, local: `${date.date}${time.local.slice(10)}` } : one
}

function isMoment(value: unknown): value is Moment {
  return typeof value === 'object' && value !== null && 'kind' in value
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value)
}
