import { spawn } from 'node:child_process'
import { statSync, utimesSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { alone } from './folder-lock.ts'
import { newestChange } from './newest-change.ts'

const SOURCES = ['shared', 'electron', 'renderer', 'electron.config.ts', 'package.json', 'package-lock.json']
const BUILT = ['main/cli.js', 'main/child.js', 'main/main.js', 'preload/preload.cjs', 'renderer/index.html']

/**
 * Builds the application when it was never built or when a source is newer than what was built. Several commands
 * started at once build once. Everything it says goes to standard error.
 *
 * @param root the folder of the checkout
 * @returns the built command line (the window lies beside it), or `null` when the build failed (the reason was printed)
 */
export async function ensureBuilt(root: string): Promise<string | null> {
  const built = BUILT.map((path) => join(root, 'out', path))
  const [cli = ''] = built
  if (isCurrent(root, built)) return cli
  return alone(join(root, 'node_modules', '.cache', 'jour-j-build.lock'), async () => {
    if (isCurrent(root, built)) return cli
    process.stderr.write('building…\n')
    const started = new Date()
    if (!(await build(root))) return null
    // Dated at the beginning: a source saved during the build is newer than it.
    for (const file of built) utimesSync(file, started, started)
    return cli
  })
}

function isCurrent(root: string, built: readonly string[]): boolean {
  const dates = built.map((file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0)
  return newestChange(SOURCES.map((path) => join(root, path))) <= Math.min(...dates)
}

/** Runs the builder quietly; what it printed is shown only when it failed. */
async function build(root: string): Promise<boolean> {
  const builder = join(
    dirname(createRequire(join(root, 'package.json')).resolve('electron-vite/package.json')),
    'bin',
    'electron-vite.js',
  )
  const child = spawn(process.execPath, [builder, 'build', '--config', 'electron.config.ts'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said: Buffer[] = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => said.push(chunk))
  const code = await new Promise<number | null>((done) =>
    child
      .once('error', () => {
        done(1)
      })
      .once('close', done),
  )
  if (code === 0) return true
  process.stderr.write(Buffer.concat(said))
  return false
}
