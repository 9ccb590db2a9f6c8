import { join } from 'node:path'
import { Low, type Adapter } from 'lowdb'
import type { FileFacts } from './disk.ts'
import { openDocument, SCHEMA, sealDocument, sealInSteps } from './envelope.ts'
import { migrateBody } from './migrations/migrate.ts'
import type { BodyKind } from './migrations/migration.ts'
import { factsIfThere, moveIntoPlace, readIfThere, removeIfThere, writeTemporary, type Ground } from './write-file.ts'

/** How one kind of document is stored and read back. `fromBody` says `null` to what is no such document. */
export interface Codec<Data> {
  readonly kind: BodyKind
  readonly toBody: (data: Data) => unknown
  readonly fromBody: (body: unknown) => Data | null
}

export type Decoded<Data> =
  | { readonly kind: 'good'; readonly data: Data; readonly sum: string; readonly schema: number }
  | { readonly kind: 'damaged'; readonly reason: string }
  | { readonly kind: 'newer'; readonly schema: number; readonly intact: boolean }

export type Found<Data> = Decoded<Data> | { readonly kind: 'missing' }

/** A document on disk behind lowdb: read and checked at the door, replaced durably and as a whole. */
export interface StoredDocument<Data> {
  /** What the file holds, as far as known here. */
  readonly held: () => Data | null
  readonly load: () => Promise<Found<Data>>
  /** How many bytes it had when last read or written here. */
  readonly size: () => number
  /** The schema of the file when last read or written here. */
  readonly schema: () => number
  /** Replaces the document; on failure what was held before is held still, in memory and on disk. */
  readonly save: (data: Data) => Promise<void>
  /** Whether the file is the one last read or written here (faults.md, "file changed on disk"). */
  readonly isUntouched: () => Promise<boolean>
}

/** Opens the bytes of a document: outer form, checksum, migrations, schema. */
export function decodeDocument<Data>(codec: Codec<Data>, bytes: Uint8Array): Decoded<Data> {
  const opened = openDocument(bytes)
  if (opened.kind !== 'good') return opened
  const data = codec.fromBody(migrateBody(codec.kind, opened.schema, opened.body))
  if (data === null) return { kind: 'damaged', reason: 'content' }
  return { kind: 'good', data, sum: opened.sum, schema: opened.schema }
}

/** The bytes of a document. */
export function encodeDocument<Data>(codec: Codec<Data>, data: Data): Uint8Array {
  return sealDocument(codec.toBody(data)).bytes
}

/** Thrown by the adapter, which can answer lowdb with a document only: `null` would mean "start with the defaults". */
class Unusable extends Error {
  readonly found: Exclude<Found<never>, { readonly kind: 'good' }>
  constructor(found: Exclude<Found<never>, { readonly kind: 'good' }>) {
    super(found.kind)
    this.found = found
  }
}

/**
 * A document at `folder/name`. `setAside` is called with what the file holds when its successor is safe on disk, before
 * it is replaced.
 */
export function storedDocument<Data>(
  ground: Ground,
  place: { readonly folder: string; readonly name: string; readonly setAside?: (replaced: Data) => Promise<void> },
  codec: Codec<Data>,
): StoredDocument<Data> {
  let replaced: Data | null = null
  const adapter = durableAdapter(ground, place, codec, async () => {
    if (replaced !== null) await place.setAside?.(replaced)
  })
  const low = new Low<Data | null>(adapter, null)
  return {
    held: () => low.data,
    load: async () => {
      try {
        await low.read()
      } catch (error) {
        if (error instanceof Unusable) return error.found
        throw error
      }
      if (low.data === null) throw new Error('an adapter that read nothing')
      return { kind: 'good', data: low.data, ...adapter.known() }
    },
    save: async (next) => {
      const before = low.data
      const sumBefore = adapter.known().sum
      replaced = before
      low.data = next
      try {
        await low.write()
      } catch (error) {
        // lowdb has changed its memory already: it goes back, unless the new file did come into its place.
        if (adapter.known().sum === sumBefore) low.data = before
        throw error
      }
    },
    size: adapter.size,
    schema: () => adapter.known().schema,
    isUntouched: adapter.isUntouched,
  }
}

interface DurableAdapter<Data> extends Adapter<Data | null> {
  readonly known: () => { readonly sum: string; readonly schema: number }
  readonly size: () => number
  readonly isUntouched: () => Promise<boolean>
}

/** The adapter that survives a power cut: faults.md, "The right sequence for a snapshot", steps 4 to 7. */
function durableAdapter<Data>(
  ground: Ground,
  { folder, name }: { readonly folder: string; readonly name: string },
  codec: Codec<Data>,
  setAside: () => Promise<void>,
): DurableAdapter<Data> {
  const { disk } = ground
  const path = join(folder, name)
  let known = { sum: '', schema: SCHEMA }
  let size = 0
  let facts: FileFacts | null = null
  return {
    known: () => known,
    size: () => size,
    read: async () => {
      const factsFound = await factsIfThere(disk, path)
      const bytes = await readIfThere(disk, path)
      if (bytes === null) throw new Unusable({ kind: 'missing' })
      const decoded = decodeDocument(codec, bytes)
      if (decoded.kind !== 'good') throw new Unusable(decoded)
      known = { sum: decoded.sum, schema: decoded.schema }
      facts = factsFound
      size = bytes.length
      return decoded.data
    },
    write: async (data) => {
      if (data === null) throw new Error('nothing to write')
      const sealed = await sealInSteps(codec.toBody(data))
      const temporary = await writeTemporary(disk, folder, name, sealed.bytes)
      try {
        await setAside()
      } catch (error) {
        await removeIfThere(disk, temporary)
        throw error
      }
      await moveIntoPlace(ground, temporary, path)
      known = { sum: sealed.sum, schema: SCHEMA }
      facts = null
      size = sealed.bytes.length
      await disk.syncFolder(folder)
    },
    isUntouched: async () => {
      const now = await factsIfThere(disk, path)
      if (now === null) return false
      if (facts !== null && isSameFile(facts, now)) return true
      const bytes = await readIfThere(disk, path)
      const opened = bytes === null ? null : openDocument(bytes)
      if (opened?.kind !== 'good' || opened.sum !== known.sum) return false
      facts = now
      return true
    },
  }
}

function isSameFile(left: FileFacts, right: FileFacts): boolean {
  return left.identity === right.identity && left.size === right.size && left.changed === right.changed
}
