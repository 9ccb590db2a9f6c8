import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** The folder of the `electron` package as installed in this checkout; `null` where it is not. */
function electronPackage(root: string): string | null {
  try {
    return dirname(createRequire(join(root, 'package.json')).resolve('electron/package.json'))
  } catch {
    // Installed without development packages.
    return null
  }
}

/**
 * The executable that the electron package brought, by its own rules: `ELECTRON_OVERRIDE_DIST_PATH` first, then its
 * `dist` folder; `null` while nothing was downloaded. Asking the package itself would start the download.
 */
export function ownRuntime(root: string, env: Readonly<Record<string, string | undefined>>): string | null {
  const folder = electronPackage(root)
  if (folder === null) return null
  const pathFile = join(folder, 'path.txt')
  const name = existsSync(pathFile) ? readFileSync(pathFile, 'utf8') : null
  const override = env['ELECTRON_OVERRIDE_DIST_PATH']
  if (override !== undefined) return existing(join(override, name ?? 'electron'))
  return name === null ? null : existing(join(folder, 'dist', name))
}

/** Lets the electron package download its executable, as it would on its first run. Whether it came is seen afterwards. */
export function downloadOwnRuntime(root: string): void {
  const folder = electronPackage(root)
  if (folder !== null) spawnSync(process.execPath, [join(folder, 'install.js')], { stdio: 'ignore', timeout: DOWNLOAD_MS })
}

const DOWNLOAD_MS = 600_000

function existing(path: string): string | null {
  return existsSync(path) ? path : null
}
