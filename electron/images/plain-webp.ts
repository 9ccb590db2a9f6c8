import { bytesOfText, joinBytes, littleNumber, nameAt } from './byte-pieces.ts'
import { exifOf, exifOrientation, type Orientation } from './exif-orientation.ts'

const HEAD = 12
const CHUNK_HEAD = 8
/** Bits of the extended header that announce the chunks `EXIF` and `XMP ` (WebP container specification). */
const EXIF_BIT = 0x08
const XMP_BIT = 0x04

const SHOWN: ReadonlySet<string> = new Set(['VP8X', 'ICCP', 'ANIM', 'ANMF', 'ALPH', 'VP8 ', 'VP8L'])

/**
 * A WebP without what was written about it: Exif, XMP and unknown chunks go, and what follows its end. Pixels are not
 * touched. `null` when its chunks do not hold together.
 */
export function plainWebp(bytes: Uint8Array): Uint8Array | null {
  const whole = CHUNK_HEAD + littleNumber(bytes, 4, 4)
  if (whole > bytes.length) return null
  const kept: { name: string; chunk: Uint8Array }[] = []
  let orientation: Orientation = 1
  let at = HEAD
  while (at + CHUNK_HEAD <= whole) {
    const size = littleNumber(bytes, at + 4, 4)
    const end = at + CHUNK_HEAD + size
    if (end > whole) return null
    const name = nameAt(bytes, at)
    const data = bytes.subarray(at + CHUNK_HEAD, end)
    if (name === 'EXIF') orientation = exifOrientation(nameAt(data, 0, 4) === 'Exif' ? data.subarray(6) : data)
    // Chunks of odd length are filled to an even one.
    if (SHOWN.has(name)) kept.push({ name, chunk: chunkOf(name, data) })
    at = end + (size % 2)
  }
  if (!kept.some(({ name }) => name === 'VP8 ' || name === 'VP8L' || name === 'ANMF')) return null
  const isTurned = orientation !== 1 && kept[0]?.name === 'VP8X'
  const body = joinBytes([
    bytesOfText('WEBP'),
    ...kept.map(({ name, chunk }) => (name === 'VP8X' ? withFlags(chunk, isTurned) : chunk)),
    ...(isTurned ? [chunkOf('EXIF', exifOf(orientation))] : []),
  ])
  return joinBytes([bytesOfText('RIFF'), littleBytes(body.length), body])
}

/** The extended header, announcing no more than there is. */
function withFlags(chunk: Uint8Array, hasExif: boolean): Uint8Array {
  const changed = Uint8Array.from(chunk)
  changed[CHUNK_HEAD] = ((chunk[CHUNK_HEAD] ?? 0) & ~(EXIF_BIT | XMP_BIT)) | (hasExif ? EXIF_BIT : 0)
  return changed
}

function chunkOf(name: string, data: Uint8Array): Uint8Array {
  return joinBytes([bytesOfText(name), littleBytes(data.length), data, new Uint8Array(data.length % 2)])
}

function littleBytes(number: number): Uint8Array {
  return Uint8Array.of(number, number >>> 8, number >>> 16, number >>> 24)
}
