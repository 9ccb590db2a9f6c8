/** How an image is to be turned when shown, 1 (as it lies) to 8, as TIFF 6.0 and Exif number it. */
export type Orientation = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8

const TAG = 0x0112
const ENTRY = 12

/** The orientation that an Exif block says (a TIFF file, after `Exif\0\0` in a JPEG); 1 where it says none or is broken. */
export function exifOrientation(tiff: Uint8Array): Orientation {
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength)
  if (tiff.length < 14) return 1
  const isLittle = view.getUint16(0) === 0x4949
  if ((!isLittle && view.getUint16(0) !== 0x4d4d) || view.getUint16(2, isLittle) !== 42) return 1
  const first = view.getUint32(4, isLittle)
  if (first + 2 > tiff.length) return 1
  const entries = view.getUint16(first, isLittle)
  for (let index = 0; index < entries; index += 1) {
    const at = first + 2 + index * ENTRY
    if (at + ENTRY > tiff.length) return 1
    if (view.getUint16(at, isLittle) === TAG) return asOrientation(view.getUint16(at + 8, isLittle))
  }
  return 1
}

/** An Exif block that says the orientation and nothing else. */
export function exifOf(orientation: Orientation): Uint8Array {
  const tiff = new Uint8Array(26)
  tiff.set([0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, TAG >> 8, TAG & 0xff, 0, 3, 0, 0, 0, 1, 0, orientation])
  return tiff
}

function asOrientation(value: number): Orientation {
  // Checked to be one of the eight.
  return value >= 1 && value <= 8 ? (value as Orientation) : 1
}
