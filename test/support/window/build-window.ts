import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const ROOT = join(import.meta.dirname, '..', '..', '..')

/** Builds the window's application from the sources as they are now into a folder of its own; throws with what the builder said. */
export function buildWindow(out: string): string {
  const builder = join(dirname(createRequire(import.meta.url).resolve('electron-vite/package.json')), 'bin', 'electron-vite.js')
  const built = spawnSync(process.execPath, [builder, 'build', '--config', 'electron.config.ts', '--logLevel', 'warn'], {
    cwd: ROOT,
    env: { ...process.env, JOUR_J_OUT: out, NODE_ENV: 'production' },
    encoding: 'utf8',
  })
  if (built.status !== 0) throw new Error(`the build failed:\n${built.stdout}\n${built.stderr}`)
  return out
}
