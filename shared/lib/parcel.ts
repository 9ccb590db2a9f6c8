/** A message without its long lists, and how many rows of each are to be fetched. Each list's place is left empty. */
export interface Parcel {
  readonly parcel: string
  readonly message: unknown
  readonly lists: readonly { readonly path: readonly (string | number)[]; readonly length: number }[]
}

/** Which rows of a parcel are asked for: from this one of this list on, as many as a part holds. */
export interface PartAsked {
  readonly parcel: string
  readonly list: number
  readonly from: number
}

/**
 * The sending side of long messages. What crosses the bridge is copied twice, value by value, and the page can do
 * nothing meanwhile: fifty thousand rows in one go took it ten seconds. So long lists stay here until the page asks for
 * them, part by part, and cross as texts, which nothing copies.
 */
export interface Parcels {
  /** The message itself; where it has long lists, a parcel of it. */
  readonly pack: (message: unknown) => unknown
  /** The next rows of a list as JSON; `null` for what is not held. A parcel is let go with its last part. */
  readonly part: (asked: PartAsked) => string | null
  /** Lets go of all: the page that would have asked is gone. */
  readonly clear: () => void
}

/** Lists up to this long cross with their message. */
const SHORT = 200
/** Rows in one part: a few milliseconds of work on either side. */
export const PART_ROWS = 1_000

interface Found {
  readonly path: readonly (string | number)[]
  readonly rows: readonly unknown[]
}

/** Holds the long lists of messages until they are fetched. Lists hold plain JSON values; bytes may stand anywhere else. */
export function createParcels(): Parcels {
  const held = new Map<string, readonly Found[]>()
  let count = 0
  return {
    pack: (message) => {
      const lists: Found[] = []
      const light = withoutLong(message, [], lists)
      if (lists.length === 0) return message
      const parcel = `parcel-${String((count += 1))}`
      held.set(parcel, lists)
      return { parcel, message: light, lists: lists.map(({ path, rows }) => ({ path, length: rows.length })) } satisfies Parcel
    },
    part: ({ parcel, list, from }) => {
      const lists = held.get(parcel)
      const rows = lists?.[list]?.rows
      if (lists === undefined || rows === undefined) return null
      if (list === lists.length - 1 && from + PART_ROWS >= rows.length) held.delete(parcel)
      return JSON.stringify(rows.slice(from, from + PART_ROWS))
    },
    clear: () => { held.clear() },
  }
}

/** Whether what crossed is a parcel. No answer and no event has a field of that name. */
export function isParcel(sent: unknown): sent is Parcel {
  return typeof sent === 'object' && sent !== null && Object.hasOwn(sent, 'parcel')
}

/**
 * The message of a parcel, its lists fetched part by part; `null` when a part is not to be had or has not the rows that
 * it should have.
 *
 * @param fetch asks for the rows of a part
 */
export async function unpack(
  sent: Parcel,
  fetch: (asked: PartAsked) => Promise<readonly unknown[] | null>,
): Promise<{ readonly message: unknown } | null> {
  for (const [list, { path, length }] of sent.lists.entries()) {
    const place = placeAt(sent.message, path)
    if (place === null) return null
    for (let from = 0; from < length; from += PART_ROWS) {
      const rows = await fetch({ parcel: sent.parcel, list, from })
      if (rows?.length !== Math.min(PART_ROWS, length - from)) return null
      for (const row of rows) place.push(row)
    }
  }
  return { message: sent.message }
}

/** The value with its long lists empty; each that is left out goes to `lists`. What has none of them is not copied. */
function withoutLong(value: unknown, path: Found['path'], lists: Found[]): unknown {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return value
  if (Array.isArray(value) && value.length > SHORT) {
    lists.push({ path, rows: value })
    return []
  }
  // Object.entries of what is an object, whatever its values are.
  const entries = Object.entries(value) as readonly (readonly [string, unknown])[]
  const light = entries.map(([key, inner]) => [key, withoutLong(inner, [...path, key], lists)] as const)
  if (light.every(([, inner], index) => inner === entries[index]?.[1])) return value
  return Array.isArray(value) ? light.map(([, inner]) => inner) : Object.fromEntries(light)
}

/** The empty list at that place. Own fields only: a sender whom nobody believes must not reach what all lists share. */
function placeAt(message: unknown, path: Found['path']): unknown[] | null {
  const found = path.reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null && Object.hasOwn(at, key) ? Reflect.get(at, key) : null),
    message,
  )
  return Array.isArray(found) && found.length === 0 ? found : null
}
