import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { newestChange } from '../../../../electron/platform/newest-change.ts'

let folder: string
const at = (seconds: number, ...path: readonly string[]): void => {
  utimesSync(join(folder, ...path), seconds, seconds)
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'jour-j-'))
  mkdirSync(join(folder, 'deep', 'deeper'), { recursive: true })
  writeFileSync(join(folder, 'deep', 'deeper', 'a.ts'), '')
  at(1000, 'deep', 'deeper', 'a.ts')
  at(500, 'deep', 'deeper')
  at(500, 'deep')
})

afterEach(() => {
  rmSync(folder, { recursive: true })
})

test('the newest file counts, however deep it lies', () => {
  expect(newestChange([join(folder, 'deep')])).toBe(1_000_000)
})

test('a deleted file is seen by its folder', () => {
  rmSync(join(folder, 'deep', 'deeper', 'a.ts'))
  at(2000, 'deep', 'deeper')
  expect(newestChange([join(folder, 'deep')])).toBe(2_000_000)
})

test('what is not there never changed', () => {
  expect(newestChange([join(folder, 'nowhere')])).toBe(0)
})
