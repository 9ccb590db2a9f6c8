import { crc32 } from 'node:zlib'
import { bigNumber, bytesOfText, joinBytes, nameAt } from './byte-pieces.ts'
import { exifOf, exifOrientation, type Orientation } from './exif-orientation.ts'

const SIGNATURE = 8
/** Length, name and checksum around the data of a chunk. */
const AROUND = 12

/** The chunks without which the pixels would not be seen as they are (PNG specification, third edition, 11). */
const SHOWN: ReadonlySet<string> = new Set([
  'IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'cHRM', 'gAMA', 'iCCP', 'sBIT', 'sRGB', 'cICP', 'mDCV', 'cLLI', 'bKGD', 'pHYs', 'acTL', 'fcTL', 'fdAT',
])

/**
 * A PNG without what was written about it: texts, the time, Exif and chunks of programs go, and what follows its end.
 * Pixels are not touched. `null` when its chunks do not hold together up to the end.
 */
export function plainPng(bytes: Uint8Array): Uint8Array | null {
  const kept: { name: string; chunk: Uint8Array }[] = []
  let orientation: Orientation = 1
  let at = SIGNATURE
  while (kept.at(-1)?.name !== 'IEND') {
    const end = at + AROUND + bigNumber(bytes, at, 4)
    if (at + AROUND > bytes.length || end > bytes.length) return null
    const name = nameAt(bytes, at + 4)
    if (name === 'eXIf') orientation = exifOrientation(bytes.subarray(at + 8, end - 4))
    if (SHOWN.has(name)) kept.push({ name, chunk: bytes.subarray(at, end) })
    at = end
  }
  if (!kept.some(({ name }) => name === 'IDAT')) return null
  const turned = orientation === 1 ? [] : [chunkOf('eXIf', exifOf(orientation))]
  const [head, ...rest] = kept.map(({ chunk }) => chunk)
  return head === undefined ? null : joinBytes([bytes.subarray(0, SIGNATURE), head, ...turned, ...rest])
}

/** A chunk ends with the checksum of its name and data (annex D): CRC-32. */
function chunkOf(name: string, data: Uint8Array): Uint8Array {
  const named = joinBytes([bytesOfText(name), data])
  return joinBytes([bigBytes(data.length), named, bigBytes(crc32(named))])
}

function bigBytes(number: number): Uint8Array {
  return Uint8Array.of(number >>> 24, number >>> 16, number >>> 8, number)
}
