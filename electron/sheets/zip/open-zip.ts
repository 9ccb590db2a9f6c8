import { crc32, inflateRawSync } from 'node:zlib'
import type { AppError } from '../../../shared/errors/app-error.ts'
import { ok, type Result } from '../../../shared/lib/result.ts'
import { LOCAL_FILE } from '../../../shared/lib/zip-signatures.ts'
import { LIMITS } from '../limits.ts'
import { damaged, encrypted, tooLarge, unsafe } from '../trouble.ts'
import { readCentralDirectory, type ZipEntry } from './central-directory.ts'

/** A zip that passed the pre-flight. Its parts are inflated one by one, when asked for, never beyond what they declare. */
export interface Zip {
  readonly names: readonly string[]
  readonly has: (name: string) => boolean
  /** The bytes of a part; names are compared without regard to case, as office programs do. */
  readonly read: (name: string) => Result<Uint8Array, AppError>
}

const LOCAL_BYTES = 30
const LEAST_CHUNK_BYTES = 1_024
const STORED = 0
const DEFLATED = 8

/**
 * Opens a zip after checking, from its directory alone, that no part can surprise: count, sizes, ratio, names and
 * places (faults.md: ≤ 2,000 parts, ≤ 300 MB in all, ≤ 200:1 above 10 MB, no duplicates, no overlaps).
 */
export function openZip(bytes: Uint8Array, file: string): Result<Zip, AppError> {
  const directory = readCentralDirectory(bytes, file)
  if (!directory.ok) return directory
  const entries = directory.value
  const flaw = flawOf(entries, bytes.length, file)
  if (flaw !== null) return flaw
  const byName = new Map(entries.map((entry) => [keyOf(entry.name), entry]))
  return ok({
    names: entries.map((entry) => entry.name).filter((name) => !name.endsWith('/')),
    has: (name) => byName.has(keyOf(name)),
    read: (name) => {
      const entry = byName.get(keyOf(name))
      return entry === undefined ? damaged(file, 'missingPart') : inflate(bytes, entry, file)
    },
  })
}

/** The form in which names of parts are compared. */
const keyOf = (name: string): string => name.replaceAll('\\', '/').replace(/^\//u, '').toLowerCase()

function flawOf(entries: readonly ZipEntry[], fileBytes: number, file: string): ReturnType<typeof damaged> | null {
  const inflatedBytes = entries.reduce((sum, entry) => sum + entry.inflatedBytes, 0)
  if (inflatedBytes > LIMITS.inflatedBytes) {
    return tooLarge(file, 'inflatedMegabytes', LIMITS.inflatedBytes / 1e6, Math.ceil(inflatedBytes / 1e6))
  }
  if (entries.some(isBomb)) return unsafe(file, 'compressionBomb')
  if (entries.some((entry) => entry.encrypted)) return encrypted(file)
  if (new Set(entries.map((entry) => keyOf(entry.name))).size < entries.length) return damaged(file, 'duplicateParts')
  let free = 0
  for (const entry of [...entries].sort((a, b) => a.offset - b.offset)) {
    if (entry.offset < free) return damaged(file, 'overlappingParts')
    free = entry.offset + LOCAL_BYTES + entry.packedBytes
    if (free > fileBytes) return damaged(file, 'truncated')
  }
  return null
}

const isBomb = (entry: ZipEntry): boolean =>
  entry.inflatedBytes > LIMITS.ratioFreeBytes && entry.inflatedBytes > entry.packedBytes * LIMITS.ratio

function inflate(bytes: Uint8Array, entry: ZipEntry, file: string): Result<Uint8Array, AppError> {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (entry.offset + LOCAL_BYTES > zip.length || zip.readUInt32LE(entry.offset) !== LOCAL_FILE) return damaged(file, 'truncated')
  const start = entry.offset + LOCAL_BYTES + zip.readUInt16LE(entry.offset + 26) + zip.readUInt16LE(entry.offset + 28)
  const packed = zip.subarray(start, start + entry.packedBytes)
  if (packed.length < entry.packedBytes) return damaged(file, 'truncated')
  if (entry.method !== STORED && entry.method !== DEFLATED) return damaged(file, 'badCompression')
  const part = entry.method === STORED ? ok(packed) : inflateWithin(packed, entry.inflatedBytes, file)
  if (!part.ok) return part
  if (part.value.length !== entry.inflatedBytes) return unsafe(file, 'sizesLie')
  return crc32(part.value) === entry.crc ? part : damaged(file, 'badChecksum')
}

function inflateWithin(packed: Buffer, limitBytes: number, file: string): Result<Buffer, AppError> {
  try {
    // In one piece with a byte to spare: putting pieces together takes as long as inflating them.
    const chunkSize = Math.max(LEAST_CHUNK_BYTES, limitBytes + 1)
    return ok(inflateRawSync(packed, { maxOutputLength: Math.max(1, limitBytes), chunkSize }))
  } catch (thrown) {
    // zlib speaks by exceptions: more bytes than the directory declares, or a broken stream.
    const lies = thrown instanceof Error && 'code' in thrown && thrown.code === 'ERR_BUFFER_TOO_LARGE'
    return lies ? unsafe(file, 'sizesLie') : damaged(file, 'badCompression')
  }
}
