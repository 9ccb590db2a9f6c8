import type { ImageFacts } from './image-facts.ts'
import { plainJpeg } from './plain-jpeg.ts'
import { plainPng } from './plain-png.ts'
import { plainWebp } from './plain-webp.ts'

const PLAIN: Readonly<Record<ImageFacts['type'], (bytes: Uint8Array) => Uint8Array | null>> = {
  'image/png': plainPng,
  'image/jpeg': plainJpeg,
  'image/webp': plainWebp,
}

/**
 * An image as it is seen, without what its file says beside: where it was taken, with what, by whom, previews of what
 * was cropped. Its pixels, colours and the way it is turned stay. An image that says nothing is the same bytes.
 *
 * @returns `null` for an image whose parts do not hold together
 */
export function plainImage(bytes: Uint8Array, type: ImageFacts['type']): Uint8Array | null {
  return PLAIN[type](bytes)
}
