import { sep } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { APP_ORIGIN, fileFor, isOurPage, isOurRequest } from '../../../../electron/desktop/app-address.ts'

const FOLDER = ['', 'opt', 'jour-j', 'renderer'].join(sep)

describe('the file that an address names', () => {
  test('the origin alone is the page; a file of the build is itself', () => {
    expect(fileFor(`${APP_ORIGIN}/`, FOLDER)).toBe([FOLDER, 'index.html'].join(sep))
    expect(fileFor(`${APP_ORIGIN}/assets/main-1a.js?x#y`, FOLDER)).toBe([FOLDER, 'assets', 'main-1a.js'].join(sep))
  })

  test.each(['https://jour-j/index.html', 'app://elsewhere/index.html', 'app:index.html', 'not an address', '', `${APP_ORIGIN}/secret.json`, `${APP_ORIGIN}/x.toString`, `${APP_ORIGIN}/%00.html`, `${APP_ORIGIN}/%E0%A4%A.html`, `${APP_ORIGIN}/a%5C..%5Cb.html`])(
    'nothing for %s',
    (address) => {
      expect(fileFor(address, FOLDER)).toBeNull()
    },
  )

  test('whatever is asked, nothing outside of the folder is named', () => {
    const step = fc.constantFrom('..', '%2e%2e', '.', '/', '%2f', '%5c', '%252e', 'renderer', 'a.html', '%00', '//', '\\', 'é')
    fc.assert(
      fc.property(fc.array(fc.oneof(step, fc.string({ maxLength: 4 })), { maxLength: 12 }), (steps) => {
        const file = fileFor(`${APP_ORIGIN}/${steps.join('/')}/x.html`, FOLDER)
        expect(file === null || (file.startsWith(FOLDER + sep) && !file.slice(FOLDER.length).split(sep).includes('..'))).toBe(true)
      }),
      { numRuns: 2_000 },
    )
  })
})

test('only our page in its main frame is heard', () => {
  expect(isOurPage({ url: `${APP_ORIGIN}/#/participants`, parent: null })).toBe(true)
  expect(isOurPage({ url: `${APP_ORIGIN}/`, parent: {} })).toBe(false)
  expect(isOurPage(null)).toBe(false)
  for (const url of ['app://jour-j.example/', 'app://jour-jx/', 'https://jour-j/', 'about:blank', '', 'data:text/html,app://jour-j/'])
    expect(isOurPage({ url, parent: null })).toBe(false)
})

test('no request sets out but for what is ours', () => {
  for (const url of [`${APP_ORIGIN}/a.js`, 'blob:app://jour-j/1', 'data:image/png;base64,AA', 'devtools://devtools/x']) expect(isOurRequest(url)).toBe(true)
  for (const url of ['https://example.org/', 'http://127.0.0.1/', 'ws://localhost/', 'file:///etc/passwd', 'data:text/html,x', 'ftp://a/', 'chrome://gpu/'])
    expect(isOurRequest(url)).toBe(false)
})
