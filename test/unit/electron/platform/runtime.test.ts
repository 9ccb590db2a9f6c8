import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ownRuntime } from '../../../../electron/platform/runtime/own-runtime.ts'
import { PINNED, pinnedFolder } from '../../../../electron/platform/runtime/pinned-runtime.ts'

let root: string
const electron = (path: string): string => join(root, 'node_modules', 'electron', path)
const put = (path: string, text = ''): void => {
  mkdirSync(join(path, '..'), { recursive: true })
  writeFileSync(path, text)
}
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'jour-j-runtime-test-'))
})
afterEach(() => {
  rmSync(root, { recursive: true })
})

test('without the electron package, or before its download, there is no own Electron', () => {
  expect(ownRuntime(root, {})).toBeNull()
  put(electron('package.json'), '{}')
  expect(ownRuntime(root, {})).toBeNull()
  put(electron('path.txt'), 'electron')
  expect(ownRuntime(root, {})).toBeNull()
})

test('what the electron package downloaded is used, under the name it wrote down', () => {
  put(electron('package.json'), '{}')
  put(electron('path.txt'), 'Electron.app/Contents/MacOS/Electron')
  put(electron('dist/Electron.app/Contents/MacOS/Electron'))
  expect(ownRuntime(root, {})).toBe(electron('dist/Electron.app/Contents/MacOS/Electron'))
})

test('an Electron named by ELECTRON_OVERRIDE_DIST_PATH goes first, and is not replaced by another when it is missing', () => {
  put(electron('package.json'), '{}')
  put(electron('path.txt'), 'electron')
  put(electron('dist/electron'))
  const other = join(root, 'other')
  expect(ownRuntime(root, { ELECTRON_OVERRIDE_DIST_PATH: other })).toBeNull()
  put(join(other, 'electron'))
  expect(ownRuntime(root, { ELECTRON_OVERRIDE_DIST_PATH: other })).toBe(join(other, 'electron'))
})

test('the replacement is kept in the cache of the user, by its version', () => {
  expect(pinnedFolder({ XDG_CACHE_HOME: '/c' }, '/home/a')).toBe(`/c/jour-j/electron-${PINNED.version}`)
  for (const env of [{}, { XDG_CACHE_HOME: '' }, { XDG_CACHE_HOME: 'here' }])
    expect(pinnedFolder(env, '/home/a')).toBe(`/home/a/.cache/jour-j/electron-${PINNED.version}`)
})
