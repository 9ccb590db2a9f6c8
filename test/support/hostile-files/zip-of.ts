import { crc32, deflateRawSync } from 'node:zlib'

/** A part of a zip to make. What is left out is what an honest zip would say. */
export interface PartToZip {
  readonly name: string
  readonly bytes: Uint8Array | string
  /** The uncompressed size that the directory claims. */
  readonly claimedBytes?: number
  readonly claimedCrc?: number
  readonly isStored?: boolean
  readonly flags?: number
}

/** A zip made by hand, so that each of its lies can be told. */
export function zipOf(parts: readonly PartToZip[]): Buffer {
  const locals: Buffer[] = []
  const listed: Buffer[] = []
  let offset = 0
  for (const part of parts) {
    const bytes = Buffer.from(part.bytes)
    const packed = part.isStored === true ? bytes : deflateRawSync(bytes)
    const name = Buffer.from(part.name)
    const fields = Buffer.alloc(26)
    fields.writeUInt16LE(20, 0)
    fields.writeUInt16LE(part.flags ?? 0x800, 2)
    fields.writeUInt16LE(part.isStored === true ? 0 : 8, 4)
    fields.writeUInt32LE(part.claimedCrc ?? crc32(bytes), 10)
    fields.writeUInt32LE(packed.length, 14)
    fields.writeUInt32LE(part.claimedBytes ?? bytes.length, 18)
    fields.writeUInt16LE(name.length, 22)
    const start = Buffer.alloc(4)
    start.writeUInt32LE(offset)
    locals.push(Buffer.from('PK\x03\x04'), fields, name, packed)
    listed.push(Buffer.from('PK\x01\x02\x14\0'), fields, Buffer.alloc(10), start, name)
    offset += 30 + name.length + packed.length
  }
  const directory = Buffer.concat(listed)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(parts.length, 4)
  end.writeUInt16LE(parts.length, 6)
  end.writeUInt32LE(directory.length, 8)
  end.writeUInt32LE(offset, 12)
  return Buffer.concat([...locals, directory, Buffer.from('PK\x05\x06'), end])
}
