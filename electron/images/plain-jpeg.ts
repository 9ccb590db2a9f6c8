import { bigNumber, bytesOfText, joinBytes, nameAt } from './byte-pieces.ts'
import { exifOf, exifOrientation, type Orientation } from './exif-orientation.ts'

const SCAN = 0xda
const END = 0xd9
const EXIF = 'Exif\0\0'

/**
 * A JPEG without what was written about it (place, device, words, previews): of the application segments (ITU-T T.81,
 * B.2.4.6) only those that say how to show the pixels stay; what follows the end of the image goes. Pixels are not
 * touched. `null` when its segments do not hold together.
 */
export function plainJpeg(bytes: Uint8Array): Uint8Array | null {
  const kept: Uint8Array[] = []
  let orientation: Orientation = 1
  let at = 2
  let hasScan = false
  while (at < bytes.length) {
    if (bytes[at] !== 0xff) return null
    const marker = bytes[at + 1]
    // Any number of filling bytes may stand before a marker.
    if (marker === 0xff) {
      at += 1
      continue
    }
    if (marker === END || marker === undefined) break
    const end = at + 2 + bigNumber(bytes, at + 2, 2)
    if (end > bytes.length || end < at + 4) return null
    const segment = bytes.subarray(at, end)
    if (marker === 0xe1 && nameAt(segment, 4, 6) === EXIF) orientation = exifOrientation(segment.subarray(10))
    const next = marker === SCAN ? endOfScan(bytes, end) : end
    hasScan ||= marker === SCAN
    if (isShown(marker, segment)) kept.push(marker === 0xe0 ? withoutPreview(segment) : bytes.subarray(at, next))
    at = next
  }
  if (!hasScan) return null
  // JFIF asks to be the very first segment.
  const isJfif = kept[0]?.[1] === 0xe0
  const turned = orientation === 1 ? [] : [exifSegment(orientation)]
  const [first, rest] = isJfif ? [kept.slice(0, 1), kept.slice(1)] : [[], kept]
  return joinBytes([Uint8Array.of(0xff, 0xd8), ...first, ...turned, ...rest, Uint8Array.of(0xff, END)])
}

/** JFIF's own segment, colour profiles and Adobe's colour transform change what is seen; comments and the others do not. */
function isShown(marker: number, segment: Uint8Array): boolean {
  if (marker === 0xfe) return false
  if (marker < 0xe0 || marker > 0xef) return true
  if (marker === 0xe0) return nameAt(segment, 4, 5) === 'JFIF\0' && segment.length >= 18
  if (marker === 0xe2) return nameAt(segment, 4, 12) === 'ICC_PROFILE\0'
  return marker === 0xee && nameAt(segment, 4, 5) === 'Adobe'
}

/** A preview in JFIF's segment may show what was cropped away. */
function withoutPreview(segment: Uint8Array): Uint8Array {
  return joinBytes([Uint8Array.of(0xff, 0xe0, 0, 16), segment.subarray(4, 16), Uint8Array.of(0, 0)])
}

function exifSegment(orientation: Orientation): Uint8Array {
  const body = joinBytes([bytesOfText(EXIF), exifOf(orientation)])
  return joinBytes([Uint8Array.of(0xff, 0xe1, 0, body.length + 2), body])
}

/** Where the coded pixels end: at a marker that is neither a stuffed 0xFF nor a restart. A cut image ends with its file. */
function endOfScan(bytes: Uint8Array, from: number): number {
  let at = from
  while (at < bytes.length) {
    const next = bytes.indexOf(0xff, at)
    if (next < 0 || next + 1 >= bytes.length) return bytes.length
    const marker = bytes[next + 1] ?? 0
    if (marker !== 0 && marker !== 0xff && !(marker >= 0xd0 && marker <= 0xd7)) return next
    at = next + (marker === 0xff ? 1 : 2)
  }
  return bytes.length
}
