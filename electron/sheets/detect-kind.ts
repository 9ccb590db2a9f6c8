/** What the first bytes of a file say it is. `other` carries the usual name of the format. */
export type ByteKind =
  | { readonly kind: 'zip' | 'ole2' | 'biff' | 'html' | 'xml' | 'text' | 'empty' | 'zeros' | 'hiddenZip' }
  | { readonly kind: 'other'; readonly really: string }

/** Formats that are no spreadsheets, by their first bytes. */
const SIGNATURES: readonly (readonly [really: string, offset: number, bytes: string])[] = [
  ['PDF', 0, '%PDF-'],
  ['PNG', 0, '\x89PNG\r\n'],
  ['JPEG', 0, '\xff\xd8\xff'],
  ['GIF', 0, 'GIF8'],
  ['WEBP', 8, 'WEBPVP8'],
  ['TIFF', 0, 'II*\0'],
  ['TIFF', 0, 'MM\0*'],
  ['MP4', 4, 'ftyp'],
  ['RTF', 0, '{\\rtf'],
  ['RAR', 0, 'Rar!\x1a\x07'],
  ['7Z', 0, "7z\xbc\xaf'\x1c"],
  ['GZIP', 0, '\x1f\x8b\x08'],
  ['BZIP2', 0, 'BZh'],
  ['XZ', 0, '\xfd7zXZ\0'],
  ['SQLITE', 0, 'SQLite format 3\0'],
  ['ELF', 0, '\x7fELF'],
  ['MP3', 0, 'ID3'],
  ['PARQUET', 0, 'PAR1'],
]

const OLE2 = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'
/** A workbook stream of Excel 2 to 5 without its container: a BOF record of the four versions. */
const BIFF_STARTS = ['\x09\x00', '\x09\x02', '\x09\x04', '\x09\x08']
const HTML_START = /^(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^]{0,2000}?-->\s*)?<(?:!doctype\s+html|html|head|meta|table|body|div|style)\b/iu
const XML_START = /^<(?:\?xml|(?:\w+:)?Workbook)\b/u

/** Looks at the bytes, never at the name of the file: a name may say anything. */
export function detectKind(bytes: Uint8Array): ByteKind {
  if (bytes.length === 0) return { kind: 'empty' }
  const start = textAt(bytes, 0, 32)
  if (start.startsWith('PK\x03\x04') || start.startsWith('PK\x05\x06')) return { kind: 'zip' }
  if (start.startsWith(OLE2)) return { kind: 'ole2' }
  const other = SIGNATURES.find(([, offset, signature]) => start.startsWith(signature, offset))
  if (other !== undefined) return { kind: 'other', really: other[0] }
  if (BIFF_STARTS.includes(start.slice(0, 2)) && bytes.length > 20 && (bytes[2] ?? 0) <= 16 && bytes[3] === 0) {
    return { kind: 'biff' }
  }
  if (bytes.every((byte) => byte === 0)) return { kind: 'zeros' }
  if (hasZipDirectory(bytes)) return { kind: 'hiddenZip' }
  return detectMarkup(bytes)
}

function detectMarkup(bytes: Uint8Array): ByteKind {
  // Markup is ASCII in its first lines; zero bytes of UTF-16 and a BOM are left out before looking.
  const head = textAt(bytes, 0, 4_096).replace(/[\0\u00ef\u00bb\u00bf\u00fe\u00ff]/gu, '').trimStart()
  if (HTML_START.test(head)) return { kind: 'html' }
  return XML_START.test(head) ? { kind: 'xml' } : { kind: 'text' }
}

/** Whether a zip's end record stands near the end and points at a directory: a zip with something put before it. */
function hasZipDirectory(bytes: Uint8Array): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const tail = buffer.subarray(Math.max(0, buffer.length - 70_000))
  return tail.lastIndexOf('PK\x05\x06', undefined, 'latin1') >= 0 && buffer.includes('PK\x01\x02', 0, 'latin1')
}

function textAt(bytes: Uint8Array, offset: number, length: number): string {
  return Buffer.from(bytes.subarray(offset, offset + length)).toString('latin1')
}
