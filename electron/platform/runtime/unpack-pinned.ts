import { spawnSync } from 'node:child_process'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createPackage } from '@electron/asar'
import { flipFuses, FuseV1Options, FuseVersion } from '@electron/fuses'
import { err, ok, type Result } from '../../../shared/lib/result.ts'
import type { RuntimeTrouble } from './fetch-pinned.ts'
import { PINNED } from './pinned-runtime.ts'

/**
 * Makes a plain Electron of the pinned archive: without the application that it carries, its executable named
 * `electron` (which makes `app.isPackaged` false), two fuses set back to Electron's own defaults (no private snapshot;
 * inspection allowed, which the end-to-end tests need) and a small default app that starts what it is given.
 *
 * @param zip the archive, already checked
 * @param folder an empty folder to work in, on the same disk as `target`
 * @returns the executable in `target`
 */
export async function unpackPinned(zip: string, folder: string, target: string): Promise<Result<string, RuntimeTrouble>> {
  const inside = PINNED.inside
  const left = [`${inside}/resources/app/*`, `${inside}/resources/app*`, `${inside}/browser_v8_context_snapshot.bin`]
  const unzip = spawnSync('unzip', ['-q', zip, '-d', folder, '-x', ...left], { encoding: 'utf8' })
  if (unzip.status !== 0) return err({ kind: 'cannotUnpack', detail: unzip.error?.message ?? unzip.stderr })
  const unpacked = join(folder, inside)
  const executable = join(unpacked, 'electron')
  await rename(join(unpacked, inside), executable)
  await flipFuses(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  })
  await mkdir(join(folder, 'default_app'))
  await writeFile(join(folder, 'default_app', 'package.json'), JSON.stringify({ name: 'electron', type: 'module', main: 'main.js' }))
  await writeFile(join(folder, 'default_app', 'main.js'), DEFAULT_APP)
  await createPackage(join(folder, 'default_app'), join(unpacked, 'resources', 'default_app.asar'))
  await writeFile(join(unpacked, 'version'), PINNED.version)
  await rm(target, { recursive: true, force: true })
  // Whole or not at all: what stands under the final name is complete.
  await rename(unpacked, target)
  return ok(join(target, 'electron'))
}

/** Starts the folder or file that is the first argument without a dash, as Electron's own default app does. */
const DEFAULT_APP = `import { app } from 'electron'
import { readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

const given = process.argv.slice(1).find((word) => !word.startsWith('-'))
if (given === undefined) {
  console.error('electron: which folder or file?')
  app.exit(2)
} else {
  const path = resolve(given)
  let entry = path
  if (statSync(path).isDirectory()) {
    const described = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'))
    if (described.version) app.setVersion(described.version)
    if (described.productName ?? described.name) app.setName(described.productName ?? described.name)
    app.setAppPath(path)
    entry = join(path, described.main ?? 'index.js')
  }
  await import(pathToFileURL(entry).href)
}
`
