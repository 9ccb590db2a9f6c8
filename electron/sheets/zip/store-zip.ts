import { crc32 } from 'node:zlib'
import { CENTRAL_FILE, END_RECORD, LOCAL_FILE } from '../../../shared/lib/zip-signatures.ts'

/**
 * A zip of these parts, uncompressed: what a library is given to read, so that its own inflate, where nearly all
 * hangs come from (faults.md), is never used.
 */
export function storeZip(parts: readonly { readonly name: string; readonly bytes: Uint8Array }[]): Buffer {
  const locals: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, bytes } of parts) {
    const nameBytes = Buffer.from(name, 'utf8')
    const header = headerOf(nameBytes.length, bytes)
    const local = Buffer.concat([u32(LOCAL_FILE), header, nameBytes])
    locals.push(local, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
    // No comment, first disk, no attributes, then where the part begins.
    directory.push(u32(CENTRAL_FILE), u16(20), header, Buffer.alloc(10), u32(offset), nameBytes)
    offset += local.length + bytes.length
  }
  const listed = Buffer.concat(directory)
  const end = [u32(END_RECORD), u32(0), u16(parts.length), u16(parts.length), u32(listed.length), u32(offset), u16(0)]
  return Buffer.concat([...locals, listed, ...end])
}

/** The fields that a part's own header and the directory share: version, UTF-8 names, stored, no date, sizes. */
function headerOf(nameLength: number, bytes: Uint8Array): Buffer {
  const sizes = [u32(crc32(bytes)), u32(bytes.length), u32(bytes.length)]
  return Buffer.concat([u16(20), u16(0x800), u16(0), u32(0x00210000), ...sizes, u16(nameLength), u16(0)])
}

function u16(value: number): Buffer {
  const bytes = Buffer.alloc(2)
  bytes.writeUInt16LE(value)
  return bytes
}

function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}
