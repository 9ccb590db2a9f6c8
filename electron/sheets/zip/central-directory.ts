import type { AppError } from '../../../shared/errors/app-error.ts'
import { ok, type Result } from '../../../shared/lib/result.ts'
import { CENTRAL_FILE, END_RECORD } from '../../../shared/lib/zip-signatures.ts'
import { LIMITS } from '../limits.ts'
import { damaged, tooLarge } from '../trouble.ts'

/** One entry as the zip's directory describes it. Sizes and offset in bytes. */
export interface ZipEntry {
  readonly name: string
  readonly method: number
  readonly encrypted: boolean
  readonly crc: number
  readonly packedBytes: number
  readonly inflatedBytes: number
  readonly offset: number
}

const END64 = 0x06064b50
const LOCATOR64 = 0x07064b50
const NONE32 = 0xffffffff
const END_BYTES = 22
const ENTRY_BYTES = 46
const UTF8_FLAG = 0x800

/**
 * Reads a zip's directory (APPNOTE 4.3), the only place that says what a zip holds. Refuses a file that is cut short,
 * has bytes before its first entry, or lists more parts than {@link LIMITS} allows.
 */
export function readCentralDirectory(bytes: Uint8Array, file: string): Result<readonly ZipEntry[], AppError> {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(zip)
  if (end === null) return damaged(file, 'truncated')
  if (end.count > LIMITS.parts) return tooLarge(file, 'parts', LIMITS.parts, end.count)
  if (end.start > end.at) return damaged(file, 'truncated')
  const entries: ZipEntry[] = []
  let at = end.start
  for (let index = 0; index < end.count; index += 1) {
    if (at + ENTRY_BYTES > end.at) return damaged(file, 'truncated')
    // A directory that is not where the end record says: bytes were put before the zip, or cut from it.
    if (zip.readUInt32LE(at) !== CENTRAL_FILE) return damaged(file, index === 0 ? 'junkBeforeZip' : 'truncated')
    const entry = readEntry(zip, at)
    if (entry === null) return damaged(file, 'truncated')
    entries.push(entry)
    at += ENTRY_BYTES + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
  }
  if (entries.length > 0 && Math.min(...entries.map((entry) => entry.offset)) > 0) return damaged(file, 'junkBeforeZip')
  return ok(entries)
}

function findEnd(zip: Buffer): { at: number; count: number; start: number } | null {
  const first = Math.max(0, zip.length - END_BYTES - 0xffff)
  for (let at = zip.length - END_BYTES; at >= first; at -= 1) {
    if (zip.readUInt32LE(at) !== END_RECORD || at + END_BYTES + zip.readUInt16LE(at + 20) > zip.length) continue
    const count = zip.readUInt16LE(at + 10)
    const start = zip.readUInt32LE(at + 16)
    return count === 0xffff || start === NONE32 ? findEnd64(zip, at) : { at, count, start }
  }
  return null
}

function findEnd64(zip: Buffer, end: number): { at: number; count: number; start: number } | null {
  const locator = end - 20
  if (locator < 0 || zip.readUInt32LE(locator) !== LOCATOR64) return null
  const at = Number(zip.readBigUInt64LE(locator + 8))
  if (at + 56 > end || zip.readUInt32LE(at) !== END64) return null
  return { at, count: Number(zip.readBigUInt64LE(at + 32)), start: Number(zip.readBigUInt64LE(at + 48)) }
}

function readEntry(zip: Buffer, at: number): ZipEntry | null {
  const nameEnd = at + ENTRY_BYTES + zip.readUInt16LE(at + 28)
  const extraEnd = nameEnd + zip.readUInt16LE(at + 30)
  if (extraEnd > zip.length) return null
  const flags = zip.readUInt16LE(at + 8)
  const nameBytes = zip.subarray(at + ENTRY_BYTES, nameEnd)
  const sizes = [zip.readUInt32LE(at + 24), zip.readUInt32LE(at + 20), zip.readUInt32LE(at + 42)]
  const [inflatedBytes, packedBytes, offset] = sizes.includes(NONE32)
    ? widen(sizes, zip.subarray(nameEnd, extraEnd))
    : sizes
  if (inflatedBytes === undefined || packedBytes === undefined || offset === undefined) return null
  return {
    name: (flags & UTF8_FLAG) === 0 ? nameBytes.toString('latin1') : nameBytes.toString('utf8'),
    method: zip.readUInt16LE(at + 10),
    encrypted: (flags & 1) === 1,
    crc: zip.readUInt32LE(at + 16),
    packedBytes,
    inflatedBytes,
    offset,
  }
}

/** Takes from the zip64 field (APPNOTE 4.5.3) the sizes that did not fit into 32 bits, in their fixed order. */
function widen(sizes: readonly number[], extra: Buffer): readonly number[] {
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== 1) continue
    let next = at + 4
    return sizes.map((size) => {
      if (size !== NONE32 || next + 8 > extra.length) return size
      next += 8
      return Number(extra.readBigUInt64LE(next - 8))
    })
  }
  return sizes
}
