import { createHash } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { keepImage, readImage } from '../../../electron/app/window/images.ts'
import type { OpenCampaign } from '../../../electron/app/ports.ts'
import { openLibrary } from '../../../electron/store/open-library.ts'
import { aPng, aPngClaiming } from '../../support/tiny-images.ts'
import { aJpeg, anExif, jpegWith } from '../../support/whole-images.ts'
import { CAMPAIGN_ID, FOLDER_NAME, storePlan, tickingClock, troubleOf, valueOf } from '../../support/store-plans.ts'

let root: string
let open: OpenCampaign
const assets = (): string => join(root, 'campaigns', FOLDER_NAME, 'assets')

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'jour-j-images-'))
  const library = openLibrary(root, { clock: tickingClock() })
  valueOf(await library.create(storePlan()))
  open = valueOf(await library.open(CAMPAIGN_ID))
})
afterEach(async () => {
  await open.close()
  await rm(root, { recursive: true, force: true })
})

test('an image comes back byte for byte with the type that its bytes say, and is kept once', async () => {
  const bytes = aPng(40, 30)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  expect(valueOf(await keepImage(open, bytes))).toEqual({ sha256 })
  expect(valueOf(await keepImage(open, bytes))).toEqual({ sha256 })
  expect(await readdir(assets())).toEqual([sha256])
  expect(valueOf(await readImage(open, sha256))).toEqual({ type: 'image/png', bytes })
})

test('what a file says of place and device is not kept; an image that was kept before comes back as it was', async () => {
  const told = jpegWith([[0xe1, Buffer.concat([Buffer.from('Exif\0\0'), anExif(1)])]])
  const { sha256 } = valueOf(await keepImage(open, told))
  expect(sha256).toBe(createHash('sha256').update(aJpeg()).digest('hex'))
  expect(valueOf(await readImage(open, sha256))).toEqual({ type: 'image/jpeg', bytes: aJpeg() })
  const before = createHash('sha256').update(told).digest('hex')
  await writeFile(join(assets(), before), told)
  expect(valueOf(await readImage(open, before))).toEqual({ type: 'image/jpeg', bytes: told })
})

test('a folder of images that was lost on the way is made again', async () => {
  await rm(assets(), { recursive: true })
  const { sha256 } = valueOf(await keepImage(open, aPng()))
  expect(await readdir(assets())).toEqual([sha256])
})

test.each([
  ['an SVG with a script', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'), { code: 'image.notAnImage', params: {} }],
  ['an image torn in its middle', aPng(40, 30).subarray(0, 60), { code: 'image.notAnImage', params: {} }],
  ['13 MB', Buffer.concat([aPng(), Buffer.alloc(13 * 1024 * 1024 - 200)]), { code: 'image.tooLarge', params: { found: 13, limit: 12 } }],
  ['a town of pixels', aPngClaiming(60_000, 60_000), { code: 'image.tooManyPixels', params: { width: 60_000, height: 60_000, limit: 64 } }],
])('%s is refused in a sentence and leaves nothing', async (_what, bytes, error) => {
  expect(troubleOf(await keepImage(open, Uint8Array.from(bytes)))).toMatchObject(error)
  expect(await readdir(assets())).toEqual([])
})

test('an image that is gone, changed, or no image any more is said so', async () => {
  const { sha256 } = valueOf(await keepImage(open, aPng()))
  await writeFile(join(assets(), sha256), aPng(9, 9))
  expect(troubleOf(await readImage(open, sha256)).code).toBe('store.damaged')
  await rm(join(assets(), sha256))
  expect(troubleOf(await readImage(open, sha256)).code).toBe('store.missing')
  const page = Buffer.from('<script>alert(1)</script>')
  const name = createHash('sha256').update(page).digest('hex')
  await writeFile(join(assets(), name), page)
  expect(troubleOf(await readImage(open, name)).code).toBe('image.notAnImage')
})
