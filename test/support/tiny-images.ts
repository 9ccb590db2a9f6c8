import { deflateSync } from 'node:zlib'

/** A real PNG of one colour, as large as asked. */
export function aPng(width = 4, height = 3, colour: readonly [number, number, number] = [180, 40, 40]): Uint8Array {
  const line = Buffer.concat([Buffer.of(0), ...Array.from({ length: width }, () => Buffer.from(colour))])
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 2, 0, 0, 0], 8)
  const pixels = deflateSync(Buffer.concat(Array.from({ length: height }, () => line)))
  return Uint8Array.from(Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), pngChunk('IHDR', header), pngChunk('IDAT', pixels), pngChunk('IEND', Buffer.alloc(0))]))
}

/** The head of a PNG that claims to be as large as this. */
export function aPngClaiming(width: number, height: number): Uint8Array {
  const small = Buffer.from(aPng(1, 1))
  small.writeUInt32BE(width, 16)
  small.writeUInt32BE(height, 20)
  return Uint8Array.from(small)
}

/** The beginning of a JPEG: a thumbnail's segment, then the frame with the size. */
export function aJpegHead(width: number, height: number): Uint8Array {
  const app = Buffer.concat([Buffer.of(0xff, 0xe0, 0, 16), Buffer.from('JFIF\0'), Buffer.alloc(9)])
  const frame = Buffer.of(0xff, 0xc2, 0, 17, 8, height >> 8, height & 0xff, width >> 8, width & 0xff, 3, ...new Array<number>(9).fill(0))
  return Uint8Array.from(Buffer.concat([Buffer.of(0xff, 0xd8), app, Buffer.of(0xff), frame]))
}

/** The beginning of a WebP, in each of its three forms. */
export function aWebpHead(form: 'VP8 ' | 'VP8L' | 'VP8X', width: number, height: number): Uint8Array {
  const body = Buffer.alloc(18)
  if (form === 'VP8X') {
    body.writeUIntLE(width - 1, 12, 3)
    body.writeUIntLE(height - 1, 15, 3)
  } else if (form === 'VP8 ') {
    body.writeUInt16LE(width, 14)
    body.writeUInt16LE(height, 16)
  } else {
    body.writeUInt8(0x2f, 8)
    body.writeUInt32LE(((height - 1) << 14) | (width - 1), 9)
  }
  // The form's name and length take the first eight bytes of the body.
  return Uint8Array.from(Buffer.concat([Buffer.from('RIFF'), Buffer.alloc(4), Buffer.from(`WEBP${form}`), Buffer.alloc(4), body.subarray(8), Buffer.alloc(8)]))
}

/** A chunk of a PNG with its checksum. */
export function pngChunk(name: string, data: Uint8Array): Buffer {
  const head = Buffer.alloc(8)
  head.writeUInt32BE(data.length, 0)
  head.write(name, 4, 'latin1')
  const sum = Buffer.alloc(4)
  sum.writeUInt32BE(crc(Buffer.concat([head.subarray(4), data])), 0)
  return Buffer.concat([head, data, sum])
}

function crc(bytes: Uint8Array): number {
  let value = 0xffffffff
  for (const byte of bytes) {
    value ^= byte
    for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  }
  return (value ^ 0xffffffff) >>> 0
}
