import { spawnSync } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

const HERE = join(import.meta.dirname, '..', '..', '..')

/** A small checkout with our own start scripts and build settings, whose command line prints what it was given. */
let root: string
const put = (path: string, text: string): void => {
  mkdirSync(join(root, path, '..'), { recursive: true })
  writeFileSync(join(root, path), text)
}
const jourJ = (
  ...args: readonly string[]
): { readonly status: number | null; readonly out: string; readonly said: string } => {
  const run = spawnSync(process.execPath, [join(root, 'electron/platform/run-cli.ts'), ...args], {
    encoding: 'utf8',
    cwd: tmpdir(),
  })
  return { status: run.status, out: run.stdout, said: run.stderr }
}
const isNewer = (path: string): void => {
  const soon = Date.now() / 1000 + 1
  utimesSync(join(root, path), soon, soon)
}

beforeAll(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'jour-j-checkout-')))
  for (const path of ['electron.config.ts', 'electron/platform'])
    cpSync(join(HERE, path), join(root, path), { recursive: true })
  mkdirSync(join(root, 'node_modules'))
  for (const name of ['electron-vite', 'vite', 'rolldown', 'electron', '@vitejs'])
    symlinkSync(join(HERE, 'node_modules', name), join(root, 'node_modules', name))
  put('package.json', '{"type": "module", "name": "jour-j", "version": "1.2.3"}')
  put('renderer/index.html', '<!doctype html><title>window</title>')
  put('electron/main.ts', "console.log('window')")
  put('electron/preload.ts', "console.log('bridge')")
  put('electron/sheets/child.ts', 'export {}')
  put(
    'electron/cli.ts',
    "const words: string[] = process.argv.slice(2)\nconsole.log(words.join(' '))\nprocess.exitCode = words.length",
  )
})

afterAll(() => {
  rmSync(root, { recursive: true, force: true })
})

test('the first command builds, says so on standard error only, and answers as if nothing had happened', () => {
  expect(jourJ('import', 'roster')).toEqual({ status: 2, out: 'import roster\n', said: 'building…\n' })
})

test('the next one does not build', () => {
  const before = statSync(join(root, 'out/main/cli.js')).ctimeMs
  expect(jourJ('list')).toEqual({ status: 1, out: 'list\n', said: '' })
  expect(statSync(join(root, 'out/main/cli.js')).ctimeMs).toBe(before)
})

test('a changed source is built before it runs', () => {
  put('electron/cli.ts', "console.log('changed')")
  isNewer('electron/cli.ts')
  expect(jourJ('list')).toEqual({ status: 0, out: 'changed\n', said: 'building…\n' })
})

test('a source that cannot be built exits 1 with the reason, and nothing old runs in its place', () => {
  put('electron/cli.ts', 'const ( = 1')
  isNewer('electron/cli.ts')
  const run = jourJ('list')
  expect([run.status, run.out]).toEqual([1, ''])
  expect(run.said).toContain('electron/cli.ts')
})
