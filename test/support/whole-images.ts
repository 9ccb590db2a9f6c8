/*
 * Whole images as programs write them, 16 by 8 pixels from red to blue, and what cameras and phones write into them.
 */
const JPEG =
  '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAA0JCgsKCA0LCgsODg0PEyAVExISEyccHhcgLikxMC4pLSwzOko+MzZGNywtQFdBRkxOUlNSMj5aYVpQYEpRUk//2wBDAQ4ODh' +
  'MREyYVFSZPNS01T09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT0//wAARCAAIABADASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAA' +
  'AAAAAAb/xAAWEAEBAQAAAAAAAAAAAAAAAAAAFGH/xAAVAQEBAAAAAAAAAAAAAAAAAAAEBv/EABcRAAMBAAAAAAAAAAAAAAAAAAAEFVL/2gAMAwEAAhEDEQA/AJGzSzQVsZ' +
  'TIys1o/9k='
const WEBP =
  'UklGRkwAAABXRUJQVlA4IEAAAADQAQCdASoQAAgAAsBMJagCdGuA/gAGwAD+8i2f419PN/StLg7/qb9frp/pJ+gSEdh//SsfvBf/BMKf8TCjy8AA'

/** A JPEG as a program wrote it, without a word about it. */
export function aJpeg(): Uint8Array {
  return Uint8Array.from(Buffer.from(JPEG, 'base64'))
}

/** A WebP in its simple form. */
export function aWebp(): Uint8Array {
  return Uint8Array.from(Buffer.from(WEBP, 'base64'))
}

/** What a phone writes: how it was held, which phone, and where (the text stands for the block of the place). */
export function anExif(orientation: number, isLittle = true): Uint8Array {
  const tiff = Buffer.alloc(8 + 2 + 2 * 12 + 4)
  const number = (at: number, value: number): unknown => (isLittle ? tiff.writeUInt16LE(value, at) : tiff.writeUInt16BE(value, at))
  tiff.write(isLittle ? 'II' : 'MM', 0, 'latin1')
  number(2, 42)
  number(isLittle ? 4 : 6, 8)
  number(8, 2)
  // Make, then the orientation.
  number(10, 0x010f)
  number(12, 2)
  number(22, 0x0112)
  number(24, 3)
  number(isLittle ? 26 : 28, 1)
  number(30, orientation)
  return Uint8Array.from(Buffer.concat([tiff, Buffer.from('TELEPHONE 48.8606N 2.3376E')]))
}

/** A JPEG with these application segments (number and bytes) after its beginning, and something after its end. */
export function jpegWith(segments: readonly (readonly [number, Uint8Array])[], after = ''): Uint8Array {
  const made = segments.map(([marker, body]) => Buffer.concat([Buffer.of(0xff, marker, (body.length + 2) >> 8, (body.length + 2) & 0xff), body]))
  const whole = Buffer.from(aJpeg())
  const start = 2 + 2 + whole.readUInt16BE(4)
  return Uint8Array.from(Buffer.concat([whole.subarray(0, start), ...made, whole.subarray(start), Buffer.from(after)]))
}

/** A WebP in its extended form with these chunks behind its pixels. */
export function webpWith(chunks: readonly (readonly [string, Uint8Array])[], flags: number): Uint8Array {
  const head = Buffer.of(flags, 0, 0, 0, 15, 0, 0, 7, 0, 0)
  const chunk = (name: string, data: Uint8Array): Buffer => {
    const size = Buffer.alloc(4)
    size.writeUInt32LE(data.length)
    return Buffer.concat([Buffer.from(name, 'latin1'), size, data, Buffer.alloc(data.length % 2)])
  }
  const body = Buffer.concat([Buffer.from('WEBP'), chunk('VP8X', head), aWebp().subarray(12), ...chunks.map(([name, data]) => chunk(name, data))])
  const size = Buffer.alloc(4)
  size.writeUInt32LE(body.length)
  return Uint8Array.from(Buffer.concat([Buffer.from('RIFF'), size, body]))
}
