import { Buffer } from 'node:buffer'
import { crc32 } from 'node:zlib'
import { CENTRAL_FILE, END_RECORD, LOCAL_FILE } from '../../../shared/lib/zip-signatures.ts'

/** One file of an archive. */
export interface ZipEntry {
  readonly name: string
  readonly bytes: Uint8Array
}

const VERSION = 20
/** Bit 11 of the flags: names are UTF-8. */
const UTF8_NAMES = 0x0800
/** 1 January 2015, 00:00 in DOS form: no clock, so the same content gives the same bytes. */
const DOS_DATE = ((2015 - 1980) << 9) | (1 << 5) | 1

/** A zip archive without compression (method 0), as APPNOTE.TXT 4.3 lays it out: local files, directory, end record. */
export function storedZip(entries: readonly ZipEntry[]): Uint8Array {
  const files: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, bytes } of entries) {
    const nameBytes = Buffer.from(name, 'utf8')
    const facts = commonFacts(nameBytes, bytes)
    const file = Buffer.concat([words(LOCAL_FILE), facts, halves(0), nameBytes, bytes])
    directory.push(
      Buffer.concat([words(CENTRAL_FILE), halves(VERSION), facts, halves(0, 0, 0, 0), words(0, offset), nameBytes]),
    )
    files.push(file)
    offset += file.length
  }
  const index = Buffer.concat(directory)
  const end = [words(END_RECORD), halves(0, 0, entries.length, entries.length), words(index.length, offset), halves(0)]
  return new Uint8Array(Buffer.concat([...files, index, ...end]))
}

/** The stretch that a local and a central header share, from "version needed" to the length of the name. */
function commonFacts(name: Buffer, bytes: Uint8Array): Buffer {
  return Buffer.concat([
    halves(VERSION, UTF8_NAMES, 0, 0, DOS_DATE),
    words(crc32(bytes), bytes.length, bytes.length),
    halves(name.length),
  ])
}

function halves(...values: readonly number[]): Buffer {
  const buffer = Buffer.alloc(values.length * 2)
  values.forEach((value, index) => buffer.writeUInt16LE(value, index * 2))
  return buffer
}

function words(...values: readonly number[]): Buffer {
  const buffer = Buffer.alloc(values.length * 4)
  values.forEach((value, index) => buffer.writeUInt32LE(value >>> 0, index * 4))
  return buffer
}
