import fc from 'fast-check'
import { expect, test } from 'vitest'
import { imageFacts } from '../../../../electron/images/image-facts.ts'
import { aJpegHead, aPng, aPngClaiming, aWebpHead } from '../../../support/tiny-images.ts'

const side = fc.integer({ min: 1, max: 16_000 })

test('a PNG, a JPEG and the three forms of a WebP say their type and size', () => {
  fc.assert(
    fc.property(side, side, (width, height) => {
      expect(imageFacts(aPngClaiming(width, height))).toEqual({ type: 'image/png', width, height })
      expect(imageFacts(aJpegHead(width, height))).toEqual({ type: 'image/jpeg', width, height })
      for (const form of ['VP8 ', 'VP8L', 'VP8X'] as const) {
        expect(imageFacts(aWebpHead(form, width, height)), form).toEqual({ type: 'image/webp', width, height })
      }
    }),
  )
})

test.each([
  ['an SVG', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'],
  ['a page', '<!doctype html><script>alert(1)</script>'],
  ['a GIF', 'GIF89a\x01\x00\x01\x00\x00\x00\x00;'],
  ['nothing', ''],
  ['a sound in a RIFF file', `RIFF\x24\x00\x00\x00WAVEfmt ${'\0'.repeat(40)}`],
])('%s is no image here', (_what, text) => {
  expect(imageFacts(Buffer.from(text, 'latin1'))).toBe(null)
})

test('an image without a pixel is none', () => {
  expect(imageFacts(aPngClaiming(0, 5))).toBe(null)
})

test('an image cut off anywhere, and any bytes at all, are looked at without harm', () => {
  const whole = [aPng(), aJpegHead(40, 30), aWebpHead('VP8X', 40, 30)]
  for (const bytes of whole) for (let end = 0; end < bytes.length; end += 1) imageFacts(bytes.subarray(0, end))
  fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
    imageFacts(Uint8Array.of(0xff, 0xd8, 0xff, ...bytes))
    expect(imageFacts(Uint8Array.of(0x3c, ...bytes))).toBe(null)
  }))
})
