import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { exifOf, exifOrientation } from '../../../../electron/images/exif-orientation.ts'
import { imageFacts } from '../../../../electron/images/image-facts.ts'
import { plainImage } from '../../../../electron/images/plain-image.ts'
import { aPng, pngChunk } from '../../../support/tiny-images.ts'
import { aJpeg, anExif, aWebp, jpegWith, webpWith } from '../../../support/whole-images.ts'

const exifOfJpeg = (orientation: number): Uint8Array => Buffer.concat([Buffer.from('Exif\0\0'), anExif(orientation)])
const text = (words: string): Uint8Array => Buffer.from(words)
/** A PNG with chunks after its head and before its end, and something after it. */
const pngWith = (early: readonly Buffer[], late: readonly Buffer[] = [], after = ''): Uint8Array => {
  const whole = Buffer.from(aPng())
  return Buffer.concat([whole.subarray(0, 33), ...early, whole.subarray(33, -12), ...late, whole.subarray(-12), Buffer.from(after)])
}
const plain = (bytes: Uint8Array): Uint8Array => {
  const facts = imageFacts(bytes)
  const made = facts === null ? null : plainImage(bytes, facts.type)
  if (made === null) throw new Error('refused')
  expect(imageFacts(made)).toEqual(facts)
  return made
}
const same = (left: Uint8Array, right: Uint8Array): boolean => Buffer.from(left).equals(right)

describe('an image is kept as it is seen', () => {
  test.each([['PNG', aPng(40, 30)], ['JPEG', aJpeg()], ['WebP', aWebp()]])('a %s that says nothing is the same bytes', (_type, bytes) => {
    expect(same(plain(bytes), bytes)).toBe(true)
  })

  test('a JPEG loses Exif, XMP, captions, comments, previews and what follows its end, and no byte of its pixels', () => {
    const icc: readonly [number, Uint8Array] = [0xe2, text('ICC_PROFILE\0\x01\x01colours')]
    const adobe: readonly [number, Uint8Array] = [0xee, text('Adobe\0d\0\0\0\0\x01')]
    const told = jpegWith([
      [0xe1, exifOfJpeg(1)], icc, [0xe1, text('http://ns.adobe.com/xap/1.0/\0<x>Anne</x>')], [0xe2, text('MPF\0second picture')],
      [0xed, text('Photoshop 3.0\0caption')], [0xfe, text('by Anne')], adobe,
    ], 'ftypmp4 a film of the room')
    expect(same(plain(told), jpegWith([icc, adobe]))).toBe(true)
  })

  test('a PNG loses texts, time, Exif and what follows its end, and keeps what colours and moves it', () => {
    const kept = [pngChunk('gAMA', Buffer.of(0, 0, 0xb1, 0x8f)), pngChunk('pHYs', Buffer.alloc(9))]
    const told = pngWith(
      [...kept, pngChunk('eXIf', anExif(1)), pngChunk('tEXt', text('Author\0Anne')), pngChunk('iTXt', text('XML:com.adobe.xmp\0'))],
      [pngChunk('zTXt', text('Comment\0\0x')), pngChunk('tIME', Buffer.alloc(7)), pngChunk('caBX', text('made with'))], 'the rest of a larger screenshot',
    )
    expect(same(plain(told), pngWith(kept))).toBe(true)
  })

  test('a WebP loses Exif, XMP and unknown chunks, and announces them no more', () => {
    const told = webpWith([['EXIF', anExif(1)], ['XMP ', text('<x>Anne</x>')], ['ODD ', text('abc')]], 0x10 | 0x08 | 0x04)
    expect(same(plain(told), webpWith([], 0x10))).toBe(true)
  })

  test('a picture that was taken upright stays upright: of its Exif the orientation alone is left', () => {
    for (const orientation of [2, 3, 4, 5, 6, 7, 8] as const) {
      const exif = exifOf(orientation)
      expect(same(plain(jpegWith([[0xe1, exifOfJpeg(orientation)]])), jpegWith([[0xe1, Buffer.concat([Buffer.from('Exif\0\0'), exif])]]))).toBe(true)
      expect(same(plain(pngWith([], [pngChunk('eXIf', anExif(orientation, false))])), pngWith([pngChunk('eXIf', exif)]))).toBe(true)
      expect(same(plain(webpWith([['EXIF', anExif(orientation)]], 0x08)), webpWith([['EXIF', exif]], 0x08))).toBe(true)
      expect(exifOrientation(exif)).toBe(orientation)
    }
  })

  test('what was made plain once stays as it is', () => {
    for (const bytes of [jpegWith([[0xe1, exifOfJpeg(6)]]), pngWith([pngChunk('eXIf', anExif(8))]), webpWith([['EXIF', anExif(3)]], 0x08)]) {
      expect(same(plain(plain(bytes)), plain(bytes))).toBe(true)
    }
  })
})

describe('a corrupt image', () => {
  const whole = [
    { type: 'image/png', bytes: aPng() }, { type: 'image/jpeg', bytes: jpegWith([[0xe1, exifOfJpeg(6)]]) }, { type: 'image/webp', bytes: aWebp() },
  ] as const

  test('cut off anywhere is looked at without harm; without its pixels it is none', () => {
    for (const { type, bytes } of whole) {
      for (let end = 12; end < bytes.length; end += 1) plainImage(bytes.subarray(0, end), type)
      expect([type, plainImage(bytes.subarray(0, 60), type)]).toEqual([type, null])
    }
  })

  test('with any byte changed is refused or kept, never hung upon', () => {
    const image = fc.constantFrom(...whole)
    fc.assert(fc.property(image, fc.nat(), fc.nat(255), ({ type, bytes }, at, value) => {
      const torn = Uint8Array.from(bytes)
      torn[at % bytes.length] = value
      plainImage(torn, type)
      exifOrientation(torn)
    }), { numRuns: 500 })
  })
})
