import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, lchownSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { findRuntime } from '../../../electron/platform/runtime/find-runtime.ts'

const ROOT = join(import.meta.dirname, '..', '..', '..')
/** Debian's `nobody`: owns nothing, and may not read what root keeps for itself. */
const NOBODY = 65_534

/** What starts the window in tests, and as whom: the sandbox works only for an ordinary user. Plain data. */
export interface Stage {
  /** Electron itself, or a script that starts it as an ordinary user. */
  readonly executable: string
  /** The executable that is really run. */
  readonly electron: string
  /** The user that the app is started as by root; `null` where it is started as whoever runs the tests. */
  readonly user: number | null
  /** A folder for everything of this run. */
  readonly folder: string
}

/**
 * Makes ready what the end-to-end tests start. Started by root, the app runs as `nobody` with the sandbox on, over a
 * copy of the runtime that `nobody` can read.
 */
export async function setStage(): Promise<Stage> {
  const found = await findRuntime(ROOT, (step) => { console.error(`electron: ${step.kind}${step.kind === 'fetching' ? ` into ${step.folder}` : ''}`) })
  if (!found.ok) throw new Error(`no Electron to test with: ${found.error.kind} ${found.error.detail}`)
  const { executable } = found.value
  const folder = mkdtempSync(join(tmpdir(), 'jour-j-stage-'))
  const home = join(folder, 'home')
  mkdirSync(home)
  if (process.getuid?.() !== 0) return { executable, electron: executable, user: null, folder }
  chmodSync(folder, 0o755)
  giveTo(NOBODY, home)
  const electron = readableCopy(executable)
  const script = join(folder, 'electron-as-nobody')
  writeFileSync(script, starter(electron, home), { mode: 0o755 })
  return { executable: script, electron, user: NOBODY, folder }
}

/** Gives files to the user that the app runs as. */
export function handOver({ user }: Stage, path: string): void {
  if (user !== null) giveTo(user, path)
}

/** Takes away everything of this run. */
export function strike({ folder }: Stage): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
}

function starter(electron: string, home: string): string {
  return `#!/bin/sh
export HOME='${home}' XDG_CONFIG_HOME='${home}/.config' XDG_CACHE_HOME='${home}/.cache' XDG_RUNTIME_DIR='${home}'
cd '${home}'
exec setpriv --reuid=${String(NOBODY)} --regid=${String(NOBODY)} --clear-groups '${electron}' "$@"
`
}

/** Root's cache is closed to others: hard links where the disk allows, else copies, kept for the next run. */
function readableCopy(executable: string): string {
  const from = dirname(executable)
  const name = `jour-j-runtime-${String(statSync(executable).ino)}`
  const to = join(tmpdir(), name)
  const isOurs = existsSync(to) && lstatSync(to).isDirectory() && lstatSync(to).uid === process.getuid?.()
  if (!isOurs) {
    const work = mkdtempSync(join(tmpdir(), `${name}-`))
    const copied = ['-al', '-a'].some((how) => {
      rmSync(join(work, 'runtime'), { recursive: true, force: true })
      return spawnSync('cp', [how, from, join(work, 'runtime')], { stdio: 'ignore' }).status === 0
    })
    if (!copied) throw new Error(`cannot copy ${from}`)
    renameSync(join(work, 'runtime'), to)
    rmSync(work, { recursive: true })
  }
  return join(to, 'electron')
}

function giveTo(user: number, path: string): void {
  // What a process leaves may be a link to nothing.
  lchownSync(path, user, user)
  if (lstatSync(path).isDirectory()) for (const name of readdirSync(path)) giveTo(user, join(path, name))
}
