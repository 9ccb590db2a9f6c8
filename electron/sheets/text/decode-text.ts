import iconv from 'iconv-lite'
import { guessSingleByte } from './guess-single-byte.ts'

/** A text with the encoding it was in. `isGuess`: nothing in the bytes proves it, the user should look at accents. */
export interface DecodedText {
  readonly text: string
  readonly encoding: string
  readonly isGuess: boolean
}

/** How much of a file is looked at for the zero bytes of UTF-16. */
const SAMPLE_BYTES = 65_536

/**
 * Decodes a text file: a BOM, else the zero bytes of UTF-16, else strict UTF-8, else a code page of one byte a
 * character. (libraries.md: this order was right more often than the detectors on npm. iconv-lite, because Node 20's
 * own decoder loses "Œ" and "€" of windows-1252.)
 *
 * @returns `null` for bytes that are no text at all
 */
export function decodeText(bytes: Uint8Array): DecodedText | null {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const marked = bomOf(buffer)
  if (marked !== null) return { text: iconv.decode(buffer.subarray(marked.bytes), marked.encoding), encoding: marked.encoding, isGuess: false }
  const wide = wideEncodingOf(buffer.subarray(0, SAMPLE_BYTES))
  if (wide !== null) return { text: iconv.decode(buffer, wide), encoding: wide, isGuess: false }
  if (isBinary(buffer.subarray(0, SAMPLE_BYTES))) return null
  const utf8 = decodeStrictly(buffer)
  if (utf8 !== null) return { text: utf8, encoding: 'utf-8', isGuess: false }
  const guess = guessSingleByte(buffer)
  const text = iconv.decode(buffer, guess)
  // Since Mac OS 8.5 the place of the currency sign is the euro's; the library has the older table.
  return { text: guess === 'macroman' ? text.replaceAll('¤', '€') : text, encoding: guess, isGuess: true }
}

function bomOf(buffer: Buffer): { readonly encoding: string; readonly bytes: number } | null {
  if (buffer[0] === 0xef && buffer[1] === 0xbb && buffer[2] === 0xbf) return { encoding: 'utf-8', bytes: 3 }
  if (buffer[0] === 0xff && buffer[1] === 0xfe) return { encoding: 'utf-16le', bytes: 2 }
  if (buffer[0] === 0xfe && buffer[1] === 0xff) return { encoding: 'utf-16be', bytes: 2 }
  return null
}

/** UTF-16 without BOM: in mostly Latin text every second byte is zero, and only every second. */
function wideEncodingOf(sample: Buffer): 'utf-16le' | 'utf-16be' | null {
  const pairs = Math.floor(sample.length / 2)
  if (pairs < 2) return null
  let evenZeros = 0
  let oddZeros = 0
  for (let at = 0; at < pairs * 2; at += 2) {
    if (sample[at] === 0) evenZeros += 1
    if (sample[at + 1] === 0) oddZeros += 1
  }
  if (oddZeros > pairs * 0.4 && evenZeros < pairs * 0.05) return 'utf-16le'
  return evenZeros > pairs * 0.4 && oddZeros < pairs * 0.05 ? 'utf-16be' : null
}

/** Controls that no text file has make up more than a hundredth of the bytes. A stray NUL does not. */
function isBinary(sample: Buffer): boolean {
  let controls = 0
  for (const byte of sample) if (byte < 9 || (byte > 13 && byte < 32 && byte !== 26 && byte !== 27)) controls += 1
  return controls > Math.max(2, sample.length / 100)
}

function decodeStrictly(buffer: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(buffer)
  } catch {
    // The decoder's way of saying that these bytes are not UTF-8: another encoding is tried.
    return null
  }
}
