import { bigNumber as big, littleNumber as little } from './byte-pieces.ts'

/** What an image says of itself in its first bytes. Sizes are in pixels. */
export interface ImageFacts {
  readonly type: 'image/png' | 'image/jpeg' | 'image/webp'
  readonly width: number
  readonly height: number
}

/**
 * Tells a PNG, JPEG or WebP by its bytes, whatever its name, with its size; `null` for everything else, an SVG among it
 * (which is a program, not a picture), and for an image that is cut off before it says how large it is.
 */
export function imageFacts(bytes: Uint8Array): ImageFacts | null {
  const facts = png(bytes) ?? jpeg(bytes) ?? webp(bytes)
  return facts !== null && facts.width > 0 && facts.height > 0 ? facts : null
}

/** Signature, then the chunk `IHDR` with width and height (PNG specification, 11.2.2). */
function png(bytes: Uint8Array): ImageFacts | null {
  if (!startsWith(bytes, 0, '\x89PNG\r\n\x1a\n') || !startsWith(bytes, 12, 'IHDR') || bytes.length < 33) return null
  return { type: 'image/png', width: big(bytes, 16, 4), height: big(bytes, 20, 4) }
}

/** Segments up to the frame header, which has the size (ITU-T T.81, B.2.2). */
function jpeg(bytes: Uint8Array): ImageFacts | null {
  if (!startsWith(bytes, 0, '\xff\xd8\xff')) return null
  let at = 2
  while (at + 9 < bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0
    if (isFrame(marker)) return { type: 'image/jpeg', height: big(bytes, at + 5, 2), width: big(bytes, at + 7, 2) }
    // Any number of filling bytes may stand before a marker.
    at += marker === 0xff ? 1 : 2 + big(bytes, at + 2, 2)
  }
  return null
}

/** SOF0 to SOF15, without the tables that share their numbers (DHT, JPG, DAC). */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc
}

/** A RIFF file whose first chunk is lossy, lossless or extended (WebP container specification). */
function webp(bytes: Uint8Array): ImageFacts | null {
  if (!startsWith(bytes, 0, 'RIFF') || !startsWith(bytes, 8, 'WEBP') || bytes.length < 30) return null
  const type = 'image/webp'
  if (startsWith(bytes, 12, 'VP8X')) return { type, width: 1 + little(bytes, 24, 3), height: 1 + little(bytes, 27, 3) }
  if (startsWith(bytes, 12, 'VP8 ')) return { type, width: little(bytes, 26, 2) & 0x3fff, height: little(bytes, 28, 2) & 0x3fff }
  if (!startsWith(bytes, 12, 'VP8L') || bytes[20] !== 0x2f) return null
  const packed = little(bytes, 21, 4)
  return { type, width: 1 + (packed & 0x3fff), height: 1 + ((packed >>> 14) & 0x3fff) }
}

function startsWith(bytes: Uint8Array, at: number, text: string): boolean {
  if (bytes.length < at + text.length) return false
  for (let index = 0; index < text.length; index += 1) if (bytes[at + index] !== text.charCodeAt(index)) return false
  return true
}
