import iconv from 'iconv-lite'
import { decodeText, type DecodedText } from '../text/decode-text.ts'

const CHARSET = /charset\s?=\s?["']?([\w-]{2,30})|<\?xml[^>]{0,100}encoding\s?=\s?["']([\w-]{2,30})/iu

/** The text of a web page or XML file: as its bytes prove, else as it says itself, else guessed. `null`: no text. */
export function pageText(bytes: Uint8Array): DecodedText | null {
  const decoded = decodeText(bytes)
  if (decoded?.isGuess !== true) return decoded
  const said = CHARSET.exec(decoded.text.slice(0, 4_096))
  const encoding = (said?.[1] ?? said?.[2] ?? '').toLowerCase()
  if (encoding === '' || encoding.startsWith('utf') || !iconv.encodingExists(encoding)) return decoded
  return { text: iconv.decode(Buffer.from(bytes), encoding), encoding, isGuess: false }
}
